import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../lib/corpus/lookup.ts';
import { createEventSearch } from '../../../lib/search/event-search.ts';
import { foldForSearch } from '../../../lib/search/fold.ts';
import { readCorpus } from '../../../scripts/corpus/read.ts';

const { source } = readCorpus(join(import.meta.dirname, '../../corpus/sound'));
if (!source) throw new Error('the sound corpus is not sound');
const [event] = source.events;
if (!event) throw new Error('the sound corpus has no event');
const search = createEventSearch(
  createLookup({
    ...source,
    events: [event, { ...event, id: 'talks', title: 'Talks in the capital', places: [{ place: 'land', precision: 'area' }], claims: [] }],
  }),
);
const ids = (query: string): string[] => search.find(query, 10).map((hit) => hit.event);

describe('event search', () => {
  it.each([
    ['a title', 'clash', ['clash']],
    ['a typing error', 'clahs', ['clash']],
    ['letters swapped in a place', 'upepr town', ['clash']],
    ['an alias', 'topville', ['clash']],
    ['a prefix', 'topv', ['clash']],
    ['a claimant', 'watch', ['clash']],
    ['words from different fields', 'clash topville', ['clash']],
    ['nothing at all', 'zebra', []],
    ['one word that fits and one that does not', 'clash zebra', []],
    ['one letter', 'c', []],
  ])('answers %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('finds an event by the place around its place', () => {
    expect(ids('land')).toEqual(expect.arrayContaining(['talks', 'clash']));
    expect(ids('land')[0]).toBe('talks');
  });

  it('says where in the title it found the words', () => {
    expect(search.find('clash', 1)).toEqual([{ event: 'clash', titleMarks: [[0, 5]] }]);
  });
});

describe('foldForSearch', () => {
  it.each([
    ['Deir ez-Zor', 'deir ez zor'],
    ['Sha‘ir', 'shair'],
    ['İDLİB', 'idlib'],
    ['Aïn Issa', 'ain issa'],
    ['القُرَيَّتين', 'القريتين'],
    ['إدلب', 'ادلب'],
  ])('%s → %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});
