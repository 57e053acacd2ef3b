import { describe, expect, it } from 'vitest';
import { referencesTo } from '../../../../lib/detect/evidence/references.ts';
import { group, indexOf, place, readPage } from '../fixtures.ts';

const index = indexOf(
  group('observatory', ['Syrian Observatory'], { class: 'monitor', telling: true }),
  group('network', ['Syrian Network'], { class: 'monitor', telling: true }),
  group('islamic-state', ['Islamic State']),
  place('palmyra', ['Palmyra']),
);
const PHRASES = ['the Observatory', 'the monitor', 'the group'];

function found(text: string, entity: string): string[] {
  const [mentions = []] = readPage(index, [text]);
  return referencesTo(text, mentions, entity, PHRASES).map(({ start, end }) => text.slice(start, end));
}

describe('referencesTo', () => {
  it('finds what follows a name, in any letter case', () => {
    expect(found('The Syrian Observatory said so. The Observatory added, and the monitor repeated', 'observatory')).toEqual([
      'The Observatory',
      'the monitor',
    ]);
  });

  it('finds nothing before the name, nor in a block without it', () => {
    expect(found('The Observatory said so, the Syrian Observatory', 'observatory')).toEqual([]);
    expect(found('The Observatory said so.', 'observatory')).toEqual([]);
  });

  it('leaves a phrase to the nearest of its class, whatever else was named', () => {
    const text = 'The Syrian Observatory and Palmyra; the Syrian Network; the monitor said';
    expect(found(text, 'observatory')).toEqual([]);
    expect(found(text, 'network')).toEqual(['the monitor']);
    expect(found('Islamic State took Palmyra, the Syrian Observatory said; the group', 'islamic-state')).toEqual(['the group']);
  });

  it('takes whole words, and never a name', () => {
    expect(found('Islamic State and the groups; the groupings', 'islamic-state')).toEqual([]);
    expect(referencesTo('Palmyra', [], 'palmyra', [])).toEqual([]);
  });
});
