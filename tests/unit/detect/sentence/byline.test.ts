import { describe, expect, it } from 'vitest';
import { isByline } from '../../../../lib/detect/sentence/byline.ts';

describe('isByline', () => {
  it.each([
    'HALEP (|AA|) - Heyet',
    'BEIRUT, Aug 26 (|Reuters|) - Islamic State',
    'Latakia (|taz|) – Im Krankenhaus',
    'Beirut, 6 nov (|EFE|).- Las',
    'Damaskus (|dpa|). Im Süden',
    'Eine Überschrift, die allein schon länger ist als jede Ortsmarke mit Agentur\nAmman (|dpa|) - Im Süden',
    'yaralar sarılıyor. (|AA|)',
    'yaralar sarılıyor. (|AA|, Reuters)',
    'ANKARA (|AA|, Reuters) - Heyet',
    'Doğu Guta’da |AA| muhabirine konuştu',
    'La situación es mala, dijo a |Efe| por teléfono',
    'como informó ayer a |Efe| su cúpula',
  ])('%s: yes', (marked) => {
    expect(isByline(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1)).toBe(true);
  });

  it.each([
    'He left. The agency (|AA|) - it said',
    'the agency (|AA|) said',
    'He left. It was for the agency (|AA|)',
    '|AA| - Halep',
    '|AA| meetings',
    'fue a |Efe| en taxi',
  ])('%s: no', (marked) => {
    expect(isByline(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1)).toBe(false);
  });
});
