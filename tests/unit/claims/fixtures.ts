/** A small corpus for the tests of claims and context: real names, records made for the tests. */
import * as v from 'valibot';
import { createLookup, type Lookup } from '../../../lib/corpus/lookup.ts';
import { type Claim, CorpusSource, type Event } from '../../../lib/corpus/schema.ts';

export type ClaimInput = v.InferInput<typeof CorpusSource>['events'][number]['claims'][number];
export type EventInput = v.InferInput<typeof CorpusSource>['events'][number];
type SourceInput = v.InferInput<typeof CorpusSource>;

const name = (text: string) => [{ text, lang: 'en', kind: 'preferred' as const, source: 'gazetteer' }];
const place = (id: string, text: string, placeClass: SourceInput['places'][number]['class'], ...within: string[]) => ({
  id,
  names: name(text),
  class: placeClass,
  within,
  summary: `${text}.`,
});
const group = (
  id: string,
  text: string,
  groupClass: SourceInput['groups'][number]['class'],
  rest: Partial<SourceInput['groups'][number]> = {},
) => ({ id, names: name(text), class: groupClass, summary: `${text}.`, ...rest });
const partOf = (parent: string) => [{ kind: 'part-of' as const, group: parent, source: 'gazetteer' }];
const bloc = (id: string) => [{ bloc: id }];

const PLACES: SourceInput['places'] = [
  place('syria', 'Syria', 'country'),
  place('homs-governorate', 'Homs Governorate', 'governorate', 'syria'),
  place('raqqa-governorate', 'Raqqa Governorate', 'governorate', 'syria'),
  place('palmyra', 'Palmyra', 'city', 'homs-governorate'),
  place('palmyra-ruins', 'ruins of Palmyra', 'ruin', 'palmyra'),
  place('t4-airbase', 'T4 airbase', 'airbase', 'homs-governorate'),
  place('huwaysis', 'Huwaysis', 'town', 'homs-governorate'),
  place('shaer-gas-field', 'Shaer gas field', 'field', 'homs-governorate'),
  place('al-qaryatayn', 'al-Qaryatayn', 'town', 'homs-governorate'),
  place('raqqa', 'Raqqa', 'city', 'raqqa-governorate'),
  place('eastern-homs', 'eastern countryside of Homs', 'region', 'homs-governorate'),
  place('desert-well', 'desert well', 'facility'),
];

const GROUPS: SourceInput['groups'] = [
  group('islamic-state', 'Islamic State group', 'armed-group', { blocs: bloc('islamic-state'), caution: 'party' }),
  group('amaq', 'Amaq', 'news-agency', { blocs: bloc('islamic-state'), caution: 'party-medium' }),
  group('sohr', 'Syrian Observatory for Human Rights', 'monitor'),
  group('syrian-government', 'Syrian government', 'state', { blocs: bloc('government'), caution: 'party' }),
  group('syrian-army', 'Syrian army', 'state-force', { relations: partOf('syrian-government'), caution: 'party' }),
  group('russian-military', 'Russian military', 'state-force', { blocs: bloc('government'), caution: 'party' }),
  group('sana', 'SANA', 'news-agency', {
    caution: 'state-medium',
    relations: [{ kind: 'medium-of', group: 'syrian-government', source: 'gazetteer' }],
  }),
  group('us-led-coalition', 'US-led coalition', 'coalition', { blocs: bloc('coalition') }),
  group('oir', 'Operation Inherent Resolve', 'state-force', { relations: partOf('us-led-coalition') }),
  group('sdf', 'Syrian Democratic Forces', 'armed-group', {
    blocs: [{ bloc: 'coalition', from: '2015-10', until: '2018' }],
  }),
  group('tribal-council', 'Tribal council', 'armed-group'),
  group('river-guard', 'River guard', 'armed-group', {
    relations: [{ kind: 'allied-with', group: 'tribal-council', from: '2016', until: '2016', source: 'gazetteer' }],
  }),
  group('river-guard-patrol', 'Patrol of the river guard', 'armed-group', { relations: partOf('river-guard') }),
  /** Stands in two blocs. */
  group('border-brigade', 'Border brigade', 'armed-group', { blocs: [{ bloc: 'coalition' }, { bloc: 'government' }] }),
  group('the-new-arab', 'The New Arab', 'outlet'),
  group('voa', 'Voice of America', 'outlet'),
  group('wfb', 'Washington Free Beacon', 'outlet'),
  group('lwj', 'Long War Journal', 'outlet'),
  group('south-front', 'South Front', 'outlet', { caution: 'aligned' }),
  group('jcpa', 'Jerusalem Center for Public Affairs', 'organisation'),
];

const DOCUMENTS: SourceInput['documents'] = [
  { id: 'gazetteer', title: 'Gazetteer', publisher: 'Gazetteer', lang: 'en', kind: 'reference' },
  { id: 'tna', title: 'A town falls', publisher: 'the-new-arab', published: '2017-10-01', lang: 'en' },
  { id: 'lwj', title: 'An offensive', publisher: 'lwj', published: '2016-12-10~', lang: 'en', url: 'https://example.org/lwj' },
  { id: 'wfb', title: 'A counterattack', publisher: 'wfb', published: '2016-12-14', lang: 'en' },
  { id: 'voa', title: 'A province', publisher: 'voa', published: '2016-06/2016-12-07', lang: 'en' },
  { id: 'southfront', title: 'A digest', publisher: 'south-front', published: '2017-08~', lang: 'en' },
  { id: 'voa-copy', title: 'A province, again', publisher: 'the-new-arab', published: '2016-12-20', lang: 'en', derivedFrom: 'voa' },
  { id: 'undated', title: 'Somewhere', publisher: 'A pamphlet', lang: 'en' },
];

const CLASSES: SourceInput['classes'] = [
  { id: 'everyone', label: 'people' },
  { id: 'civilians', label: 'civilians', isA: ['everyone'] },
  { id: 'combatants', label: 'fighters and soldiers', isA: ['everyone'] },
  { id: 'soldiers', label: 'soldiers of the Syrian army', isA: ['combatants'] },
  { id: 'children', label: 'children', isA: ['everyone'] },
  { id: 'civilian-children', label: 'children among the civilians', isA: ['civilians', 'children'] },
  { id: 'patients', label: 'patients', isA: ['everyone'], cutsAcross: true },
  { id: 'trucks', label: 'oil tanker trucks' },
  { id: 'tanks', label: 'tanks' },
];

const BLOCS: SourceInput['blocs'] = [
  { id: 'islamic-state', label: 'Islamic State group and its media' },
  { id: 'government', label: 'Syrian government and its allies' },
  { id: 'coalition', label: 'US-led coalition and its partners' },
];

/** A claim with everything that a test does not care about filled in. */
export function claim(part: Partial<ClaimInput> & Pick<ClaimInput, 'id' | 'predicate' | 'claimant'>): ClaimInput {
  return { hedge: 'attributed', paraphrase: `Claim ${part.id}.`, document: 'wfb', where: 'paragraph 1', ...part };
}

/** A quantity whose words are the given figure. */
export function quantity(min: number | null, max: number | null, words = `${min}`, rest: { unit?: string; open?: 'min' | 'max' } = {}) {
  return { kind: 'quantity' as const, min, max, unit: 'persons', words, ...rest };
}

/** An event with everything that a test does not care about filled in. */
export function event(part: Partial<EventInput> & Pick<EventInput, 'claims'>): EventInput {
  return { id: 'an-event', title: 'An event', class: 'battle', places: [], groups: [], summary: 'An event.', ...part };
}

/** The corpus of the fixtures with these events, validated as a pack would be. */
export function sourceOf(...events: EventInput[]): CorpusSource {
  return v.parse(CorpusSource, {
    pack: {
      name: 'Test',
      version: '0.0.1',
      schema: 1,
      licence: 'CC0-1.0',
      attribution: [],
      coverage: { place: 'syria', from: '2011', to: '2018' },
    },
    places: PLACES,
    groups: GROUPS,
    documents: DOCUMENTS,
    events,
    classes: CLASSES,
    blocs: BLOCS,
  });
}

/** One event of a corpus of its own, with the look-ups. */
export function open(part: Parameters<typeof event>[0]): { event: Event; lookup: Lookup; claims: readonly Claim[] } {
  const lookup = createLookup(sourceOf(event(part)));
  const [only] = lookup.source.events;
  if (!only) throw new Error('the fixture has an event');
  return { event: only, lookup, claims: only.claims };
}

/** Two claims of one event, ready to be judged. */
export function pairOf(first: ClaimInput, second: ClaimInput, rest: Partial<EventInput> = {}) {
  const { event: home, lookup, claims } = open({ ...rest, claims: [first, second] });
  const [a, b] = claims;
  if (!a || !b) throw new Error('the fixture has two claims');
  return { event: home, lookup, first: a, second: b };
}
