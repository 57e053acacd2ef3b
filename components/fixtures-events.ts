/** Events for looking at components; they paraphrase what the articles in the bundled corpus report. */
import type { EventView } from '../lib/context/card.ts';
import { claim, groups, named, PARTY, places, set, span } from './fixture-parts.ts';

const WAR_JOURNAL = {
  id: 'document-2',
  title: 'Report on the offensive near Palmyra',
  publisher: { label: 'FDD’s Long War Journal' },
  published: '2016-12-10',
  url: 'https://example.org/long-war-journal/palmyra',
  where: 'paragraph 9',
} as const;
const FREE_BEACON = {
  id: 'document-3',
  title: 'Counterattack after the army’s return to Aleppo',
  publisher: { label: 'Washington Free Beacon' },
  published: '2016-12-14',
  url: 'https://example.org/free-beacon/palmyra',
  where: 'last paragraph',
} as const;
const VOICE = {
  id: 'document-4',
  title: 'Report from Homs province',
  publisher: { label: 'Voice of America' },
  where: 'paragraph 18',
} as const;
const NEW_ARAB = {
  id: 'document-5',
  title: 'Report on al-Qaryatayn',
  publisher: { label: 'The New Arab' },
  published: '2017-10-01',
  url: 'https://example.org/new-arab/qaryatayn',
  where: 'paragraph 3',
} as const;

const OFFENSIVE_FACTS = {
  places: places('Palmyra', 'Homs province', 'T4 airbase'),
  groups: groups('Islamic State group (IS)', 'Syrian army'),
  summary: 'Islamic State fighters attacked government positions east of Homs along a wide front and moved on Palmyra and the gas fields.',
} as const;

/** Two figures that cannot be compared, a cause that is open, and a third set with one origin. */
export const offensive: EventView = {
  id: 'offensive-2016-12',
  title: 'Islamic State offensive east of Homs',
  when: '2016-12-08/2016-12-11',
  span: span('2016-12-08', '2016-12-11'),
  relation: 'same-time',
  ...OFFENSIVE_FACTS,
  later: [],
  undated: 0,
  because: [
    { kind: 'verdict', verdict: 'unresolved' },
    { kind: 'before', days: 2 },
    { kind: 'shares', names: ['Amaq News Agency', 'T4 airbase'].map(named), more: 0 },
  ],
  sets: [
    set(
      'Fighters killed on the government side',
      {
        kind: 'unresolved',
        rule: 'axis-unknown',
        reason: 'Amaq counts one day; the Observatory adds up several reports without saying over how long, or where.',
        axes: [
          { axis: 'place', how: 'unknown' },
          { axis: 'time', how: 'unknown' },
          { axis: 'class', how: 'equal' },
        ],
      },
      [
        claim({
          id: 'amaq-112',
          claimant: 'Amaq News Agency',
          caution: PARTY,
          figure: 'at least 112',
          unit: 'killed',
          paraphrase: 'Government-side dead in the fighting of one day.',
          hedge: 'attributed',
          saidOn: '2016-12-09',
          document: WAR_JOURNAL,
        }),
        claim({
          id: 'sohr-dozens',
          claimant: 'Syrian Observatory for Human Rights',
          figure: 'dozens',
          unit: 'killed',
          paraphrase: 'Heavy losses among government fighters, given over several reports.',
          hedge: 'attributed',
          document: { ...WAR_JOURNAL, where: 'paragraph 13' },
        }),
        claim({
          id: 'amaq-50',
          claimant: 'Amaq News Agency',
          caution: PARTY,
          figure: '50',
          unit: 'killed',
          paraphrase: 'Soldiers at checkpoints of the Shaer field and in Huwaysis, on the first day.',
          hedge: 'attributed',
          saidOn: '2016-12-08',
          document: { ...WAR_JOURNAL, where: 'paragraph 8' },
        }),
      ],
      2,
    ),
    set(
      'Why a war plane came down',
      {
        kind: 'unresolved',
        rule: 'cause-unknown',
        reason: 'One account names no cause, so it neither supports nor contradicts the other.',
        axes: [
          { axis: 'place', how: 'equal' },
          { axis: 'time', how: 'equal' },
        ],
      },
      [
        claim({
          id: 'plane-crash',
          claimant: 'Syrian Observatory for Human Rights',
          paraphrase: 'It crashed; the cause is left open.',
          hedge: 'attributed',
          document: WAR_JOURNAL,
        }),
        claim({
          id: 'plane-shot',
          claimant: 'Islamic State group (IS)',
          caution: PARTY,
          paraphrase: 'Its fighters shot the plane down.',
          hedge: 'attributed',
          document: WAR_JOURNAL,
        }),
      ],
      2,
    ),
  ],
};

/** A conflict of cause, without figures. */
export const recapture: EventView = {
  id: 'palmyra-2016-03',
  title: 'Syrian army retakes Palmyra',
  when: '2016-03',
  span: span('2016-03-01', '2016-03-31'),
  relation: 'before',
  places: places('Palmyra'),
  groups: groups('Syrian army', 'Islamic State group (IS)'),
  summary: 'After ten months under the Islamic State group, the city returned to government control.',
  later: [],
  undated: 0,
  because: [
    { kind: 'verdict', verdict: 'conflict' },
    { kind: 'shares', names: ['Syrian army', 'Islamic State group (IS)'].map(named), more: 3 },
  ],
  sets: [
    set(
      'How the city changed hands',
      {
        kind: 'conflict',
        rule: 'causes-exclusive',
        reason: 'One account says that it was fought for, the other that it was handed over; it cannot have been both.',
        axes: [
          { axis: 'place', how: 'equal' },
          { axis: 'time', how: 'equal' },
        ],
      },
      [
        claim({ id: 'driven-out', claimant: 'Voice of America', paraphrase: 'Syrian troops drove the group out.', document: VOICE }),
        claim({
          id: 'let-in',
          claimant: 'Pinhas Inbari, Jerusalem Center for Public Affairs',
          paraphrase: 'The group let the army have the city under an informal deal.',
          hedge: 'attributed',
          saidOn: '2016-12-13',
          document: FREE_BEACON,
        }),
      ],
      2,
    ),
  ],
};

export const silence: EventView = {
  id: 'qaryatayn-2017',
  title: 'Al-Qaryatayn changes hands',
  when: '2017-10-01',
  span: span('2017-10-01'),
  relation: 'later',
  places: places('al-Qaryatayn', 'Homs province'),
  groups: groups('Islamic State group (IS)', 'Syrian government'),
  summary: 'A town in the desert south-west of Palmyra.',
  later: [],
  undated: 0,
  because: [
    { kind: 'verdict', verdict: 'silent' },
    { kind: 'later', days: undefined },
    { kind: 'within', places: [named('al-Qaryatayn')] },
  ],
  sets: [
    set(
      'Who controls the town',
      { kind: 'silent', rule: 'no-comment', reason: 'The government had neither confirmed nor denied it by 1 October 2017.', axes: [] },
      [
        claim({
          id: 'qaryatayn-fell',
          claimant: 'Syrian Observatory for Human Rights',
          paraphrase: 'The group took the town in a surprise attack.',
          hedge: 'attributed',
          saidOn: '2017-10-01',
          document: NEW_ARAB,
        }),
        claim({
          id: 'qaryatayn-silent',
          claimant: 'Syrian government',
          caution: PARTY,
          act: 'declines',
          paraphrase: 'No word on the reports.',
          document: NEW_ARAB,
        }),
      ],
      1,
    ),
  ],
};

export const denial: EventView = {
  id: 'oil-dealings',
  title: 'Alleged oil trade with the Islamic State group',
  relation: 'unknown',
  places: places('al-Shaer gas field'),
  groups: groups('Syrian government', 'Islamic State group (IS)'),
  summary: 'Whether the government bought oil from fields that the group held.',
  later: [],
  undated: 0,
  because: [{ kind: 'verdict', verdict: 'denied' }, { kind: 'claim' }],
  sets: [
    set(
      'Did the government buy oil from the group?',
      {
        kind: 'denied',
        rule: 'denied-by-accused',
        reason: 'The party that is accused denies it.',
        axes: [{ axis: 'actor', how: 'equal' }],
      },
      [
        claim({
          id: 'oil-yes',
          claimant: 'Syrian opposition groups',
          caution: PARTY,
          paraphrase: 'The government works with the group in oil dealings.',
          hedge: 'attributed',
          document: VOICE,
        }),
        claim({
          id: 'oil-no',
          claimant: 'Syrian government',
          caution: PARTY,
          act: 'denies',
          paraphrase: 'There are no such dealings.',
          hedge: 'attributed',
          document: VOICE,
        }),
        claim({
          id: 'oil-brokers',
          claimant: 'analysts',
          paraphrase: 'Middlemen trade, so that the two sides do not meet.',
          hedge: 'hedged',
          document: VOICE,
        }),
      ],
      3,
    ),
  ],
};

export const tankers: EventView = {
  id: 'tankers-2016-12',
  title: 'Coalition air strike on oil tanker trucks',
  when: '2016-12-08',
  span: span('2016-12-08'),
  relation: 'same-time',
  places: places('Palmyra'),
  groups: groups('US-led coalition'),
  summary: 'Aircraft struck a fleet of trucks near Palmyra.',
  later: [],
  undated: 0,
  because: [{ kind: 'before', days: 1 }, { kind: 'speaker' }],
  sets: [
    set(
      'Oil tanker trucks destroyed',
      { kind: 'single-source', rule: 'one-origin', reason: 'Both reports repeat one statement of the coalition.', axes: [] },
      [
        claim({
          id: 'trucks-1',
          claimant: 'US-led coalition',
          caution: PARTY,
          figure: '168',
          unit: 'trucks',
          paraphrase: 'Destroyed near Palmyra.',
          hedge: 'attributed',
          document: WAR_JOURNAL,
        }),
        claim({
          id: 'trucks-2',
          claimant: 'US-led coalition',
          caution: PARTY,
          figure: '168',
          unit: 'trucks',
          paraphrase: 'Destroyed near Palmyra.',
          document: FREE_BEACON,
        }),
      ],
      1,
    ),
    set(
      'Revenue lost',
      { kind: 'agree', rule: 'numbers-meet', reason: 'Both reports give the same estimate.', axes: [{ axis: 'time', how: 'equal' }] },
      [
        claim({
          id: 'loss',
          claimant: 'US-led coalition',
          caution: PARTY,
          figure: 'more than $2 million',
          paraphrase: 'Its own estimate of what the group lost.',
          document: WAR_JOURNAL,
        }),
      ],
      1,
    ),
  ],
};
