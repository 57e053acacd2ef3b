import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { checkCorpus } from '../../../lib/corpus/check/index.ts';
import { CorpusSource } from '../../../lib/corpus/schema.ts';

const name = (text: string, more: object = {}): object => ({ text, lang: 'en', kind: 'preferred', source: 'gazetteer', ...more });
const claim = (more: object = {}): object => ({
  id: 'c1',
  predicate: 'killed',
  value: { kind: 'quantity', min: 3, max: 3, unit: 'persons', words: 'three' },
  claimant: { group: 'watch' },
  hedge: 'attributed',
  paraphrase: 'Watch counts three dead.',
  document: 'paper-1',
  where: 'paragraph 2',
  ...more,
});
const event = (more: object = {}): object => ({
  id: 'clash',
  title: 'Clash at Upper Town',
  class: 'battle',
  when: '2016-05',
  places: [{ place: 'upper-town', precision: 'exact' }],
  groups: [],
  summary: 'A clash.',
  claims: [claim()],
  ...more,
});

interface Parts {
  places?: object[];
  groups?: object[];
  documents?: object[];
  events?: object[];
}
/** A sound small corpus with some parts replaced. */
function corpus(parts: Parts = {}): CorpusSource {
  return v.parse(CorpusSource, {
    pack: {
      name: 'Test',
      version: '1.0.0',
      schema: 1,
      licence: 'CC-BY-4.0',
      attribution: [],
      coverage: { place: 'land', from: '2011', to: '2017' },
    },
    places: [
      { id: 'land', names: [name('Land')], class: 'country', summary: 'A land.' },
      ...(parts.places ?? [{ id: 'upper-town', names: [name('Upper Town')], class: 'town', within: ['land'], summary: 'A town.' }]),
    ],
    groups: parts.groups ?? [{ id: 'watch', names: [name('Watch')], class: 'monitor', summary: 'A monitor.' }],
    documents: [
      { id: 'gazetteer', title: 'Gazetteer', publisher: 'Office', lang: 'en', kind: 'reference' },
      ...(parts.documents ?? [{ id: 'paper-1', title: 'Clash', publisher: 'Paper', published: '2016-05-04', lang: 'en' }]),
    ],
    events: parts.events ?? [event()],
    classes: [{ id: 'everyone', label: 'people' }],
    blocs: [{ id: 'north', label: 'North' }],
  });
}
const found = (parts: Parts): string[] =>
  checkCorpus(corpus(parts)).map(({ kind, id, path, what }) => `${kind} ${id} /${path.join('/')}: ${what}`);

describe('checkCorpus', () => {
  it('finds nothing wrong with a sound corpus', () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Parts, string]>([
    [
      'a claim without a document',
      { events: [event({ claims: [claim({ document: 'paper-9' })] })] },
      'events clash /claims/0/document: no document has the id "paper-9"',
    ],
    [
      'a claim from a reference work',
      { events: [event({ claims: [claim({ document: 'gazetteer' })] })] },
      'events clash /claims/0/document: a reference work is cited for a claim',
    ],
    [
      'an unknown place',
      { events: [event({ places: [{ place: 'nowhere', precision: 'exact' }] })] },
      'events clash /places/0/place: no place has the id "nowhere"',
    ],
    [
      'an unknown claimant',
      { events: [event({ claims: [claim({ claimant: { group: 'ghost' } })] })] },
      'events clash /claims/0/claimant/group: no group has the id "ghost"',
    ],
    [
      'an unknown class',
      { events: [event({ claims: [claim({ scope: { class: 'robots' } })] })] },
      'events clash /claims/0/scope/class: no class has the id "robots"',
    ],
    [
      'two claims with one id',
      { events: [event({ claims: [claim(), claim()] })] },
      'events clash /claims/1/id: the claim id "c1" is used twice',
    ],
    [
      'a cause that is not explained',
      { events: [event({ claims: [claim({ predicate: 'cause', value: { kind: 'cause', cause: 'storm' } })] })] },
      'events clash /claims/0/value/cause: the event does not explain "storm"',
    ],
    [
      'a claim without a value',
      { events: [event({ claims: [claim({ value: undefined })] })] },
      'events clash /claims/0: the claim has no value',
    ],
    [
      'something said after it was printed',
      { events: [event({ claims: [claim({ saidOn: '2016-06-01' })] })] },
      'events clash /claims/0/saidOn: it was said (2016-06-01) after the document was published (2016-05-04)',
    ],
    [
      'a report on the future',
      { events: [event({ claims: [claim({ scope: { time: '2016-07' } })] })] },
      'events clash /claims/0/scope/time: it is about 2016-07, after the document was published (2016-05-04)',
    ],
    [
      'a place within itself',
      {
        places: [
          { id: 'upper-town', names: [name('Upper Town')], class: 'town', within: ['quarter'], summary: 'A town.' },
          { id: 'quarter', names: [name('Quarter')], class: 'neighbourhood', within: ['upper-town'], summary: 'A part.' },
        ],
      },
      'places upper-town /within: it lies within itself',
    ],
    [
      'no preferred name',
      { groups: [{ id: 'watch', names: [name('Watch', { kind: 'alias' })], class: 'monitor', summary: 'A monitor.' }] },
      'groups watch /names: it needs exactly one preferred English name',
    ],
    [
      'Arabic letters called English',
      { groups: [{ id: 'watch', names: [name('Watch'), name('المرصد', { kind: 'alias' })], class: 'monitor', summary: 'A monitor.' }] },
      'groups watch /names/1/lang: "المرصد" is not written in the script of "en"',
    ],
    [
      'a name twice',
      { groups: [{ id: 'watch', names: [name('Watch'), name('Watch', { kind: 'alias' })], class: 'monitor', summary: 'A monitor.' }] },
      'groups watch /names/1: "Watch" (en) is listed twice',
    ],
    [
      'a name of two unrelated places',
      {
        places: [
          { id: 'upper-town', names: [name('Upper Town')], class: 'town', summary: 'A town.' },
          { id: 'other', names: [name('Other'), name('Upper-Town', { kind: 'alias' })], class: 'town', summary: 'Another.' },
        ],
      },
      'places other /names/1: "Upper-Town" is also a name of upper-town',
    ],
    [
      'a loaded word of our own',
      { events: [event({ summary: 'The town was liberated.' })] },
      'events clash /summary: "liberated" is loaded wording in our own voice',
    ],
    [
      'a loaded word in a paraphrase',
      { events: [event({ claims: [claim({ paraphrase: 'Three terrorists died.' })] })] },
      'events clash /claims/0/paraphrase: "terrorists" is loaded wording in our own voice',
    ],
    [
      'a group as a free speaker',
      { events: [event({ claims: [claim({ claimant: { speaker: 'the Watch' } })] })] },
      'events clash /claims/0/claimant: "the Watch" is a name of the group watch',
    ],
    [
      'a group as a free reporter',
      { events: [event({ claims: [claim({ via: [{ unnamed: 'a resident' }, { speaker: 'Watch' }] })] })] },
      'events clash /claims/0/via/1: "Watch" is a name of the group watch',
    ],
    [
      'a group as a free publisher',
      { documents: [{ id: 'paper-1', title: 'Clash', publisher: 'WATCH', lang: 'en' }] },
      'documents paper-1 /publisher: "WATCH" is a name of the group watch',
    ],
    [
      'one page under two ids',
      {
        documents: [
          { id: 'paper-1', title: 'Clash', publisher: 'Paper', lang: 'en', url: 'https://www.paper.example/clash/' },
          { id: 'paper-2', title: 'Clash', publisher: 'Paper', lang: 'en', url: 'http://paper.example/clash' },
        ],
      },
      'documents paper-2 /url: the document "paper-1" has the same address',
    ],
  ])('names %s, with its place', (_, parts, expected) => {
    expect(found(parts)).toContain(expected);
  });

  it('accepts a description of a group as a free speaker', () => {
    const groups = [
      { id: 'watch', names: [name('Watch'), name('the monitor', { kind: 'oblique' })], class: 'monitor', summary: 'A monitor.' },
    ];
    expect(found({ groups, events: [event({ claims: [claim({ claimant: { speaker: 'the monitor' } })] })] })).toEqual([]);
  });

  it('accepts a loaded word in quotation marks', () => {
    expect(found({ events: [event({ summary: 'The army said that the town was “liberated”.' })] })).toEqual([]);
  });

  it('accepts one name for towns of two provinces, if it needs support', () => {
    const province = (id: string): object => ({ id, names: [name(id)], class: 'governorate', within: ['land'], summary: 'A province.' });
    const town = (id: string, within: string, strength: string): object => ({
      id,
      names: [name(id), name('Mill', { kind: 'alias', strength })],
      class: 'town',
      within: [within],
      summary: 'A town.',
    });
    const upper = { id: 'upper-town', names: [name('Upper Town')], class: 'town', within: ['land'], summary: 'A town.' };
    const among = (others: object[]): object[] => [upper, province('north'), province('south'), ...others];
    expect(found({ places: among([town('one', 'north', 'needs-support'), town('two', 'south', 'needs-support')]) })).toEqual([]);
    expect(found({ places: among([town('one', 'north', 'needs-support'), town('two', 'north', 'needs-support')]) })).toHaveLength(1);
    expect(found({ places: among([town('one', 'north', 'needs-support'), town('two', 'south', 'strong')]) })).toHaveLength(1);
  });

  it('accepts one name for a city and the province around it', () => {
    const places = [
      { id: 'upper-town', names: [name('Upper Town')], class: 'town', within: ['upper-province'], summary: 'A town.' },
      {
        id: 'upper-province',
        names: [name('Upper Province'), name('Upper Town', { kind: 'alias' })],
        class: 'governorate',
        summary: 'A province.',
      },
    ];
    expect(found({ places })).toEqual([]);
  });

  it('gives every finding a remedy', () => {
    for (const { remedy } of checkCorpus(corpus({ events: [event({ summary: 'A regime.', partOf: 'gone' })] })))
      expect(remedy).toMatch(/^[A-Z].*\.$/);
  });
});
