import { describe, expect, it } from 'vitest';
import { isByline } from '../../../../lib/detect/sentence/byline.ts';

describe('isByline', () => {
  it.each([
    'HALEP (|AA|) - Heyet',
    'BEIRUT, Aug 26 (|Reuters|) - Islamic State',
    'Latakia (|taz|) – Im Krankenhaus',
    'Beirut, 6 nov (|EFE|).- Las',
    'Doğu Guta’da |AA| muhabirine konuştu',
  ])('%s: yes', (marked) => {
    expect(isByline(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1)).toBe(true);
  });

  it.each(['He left. The agency (|AA|) - it said', 'the agency (|AA|) said', '|AA| - Halep', '|AA| meetings'])('%s: no', (marked) => {
    expect(isByline(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1)).toBe(false);
  });
});
