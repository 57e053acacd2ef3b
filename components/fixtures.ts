/** Data for looking at the views in every state: cards, searches, pages and settings. */
import type { EntityHeader } from '../lib/context/card.ts';
import type { Dating } from '../lib/context/dating.ts';
import type { MatchReason } from '../lib/detect/types.ts';
import type { CardState } from './card-state.ts';
import { card, named } from './fixture-parts.ts';
import { denial, offensive, recapture, silence, tankers } from './fixtures-events.ts';
import { arabic, everyKind, figures, longWords } from './fixtures-invented.ts';
import { t } from './i18n.ts';
import type { OnPageItem, SearchResultView } from './popup-types.ts';
import type { SettingsModel } from './SettingsView.tsx';
import type { Shortcut } from './ShortcutList.tsx';

type Ready = Extract<CardState, { status: 'ready' }>;

export const palmyra: EntityHeader = {
  id: 'palmyra',
  kind: 'place',
  label: 'Palmyra',
  native: { text: 'تدمر', lang: 'ar' },
  class: 'city',
  around: ['Homs province', 'Syria'].map(named),
  summary: 'City at an oasis in the Syrian desert, beside ancient ruins; it changed hands several times between 2015 and 2017.',
  otherNames: ['Tadmur', 'Tadmor', 'Palmyre', 'تدمر'],
  position: { lat: 34.56, lon: 38.28, radiusKm: 3 },
  phrases: [],
};

const amaq: EntityHeader = {
  id: 'amaq',
  kind: 'group',
  label: 'Amaq News Agency',
  native: { text: 'وكالة أعماق', lang: 'ar' },
  class: 'news-agency',
  around: [],
  summary: 'Publishes the group’s statements, counts and videos of its own attacks.',
  otherNames: ['Amaq', 'أعماق'],
  phrases: [],
  caution: 'party-medium',
};

const homs: EntityHeader = {
  id: 'homs-province',
  kind: 'place',
  label: 'Homs province',
  native: { text: 'محافظة حمص', lang: 'ar' },
  class: 'governorate',
  around: [named('Syria')],
  summary: 'The largest province, from the city of Homs to the eastern border.',
  otherNames: ['Homs Governorate', 'Hims'],
  phrases: [],
};

const longName: EntityHeader = {
  id: 'example-long-name',
  kind: 'group',
  label: 'Joint Operations Room of the United Northern and North-Eastern Countryside Brigades',
  native: { text: 'غرفة العمليات المشتركة لألوية الريف الشمالي والشمالي الشرقي المتحدة', lang: 'ar' },
  class: 'coalition',
  around: [],
  summary: 'An invented coalition whose name takes the room of three.',
  otherNames: ['JORUNNECB', 'غرفة العمليات'],
  phrases: [],
};

const exampleTown: EntityHeader = {
  id: 'example-town',
  kind: 'place',
  label: 'Qasr al-Mithal',
  native: { text: 'قصر المثال', lang: 'ar' },
  class: 'town',
  around: [],
  summary: 'A town that does not exist, for figures that nobody gave.',
  otherNames: [],
  phrases: [],
};

const arabicHeader: EntityHeader = {
  ...palmyra,
  label: 'تدمر',
  native: { text: 'Palmyra', lang: 'en' },
  summary: 'مدينة في واحة من بادية الشام بجانب آثار قديمة.',
};

const WHY = { rule: 'supported', by: ['Homs province', 'Islamic State group (IS)'].map(named) } satisfies MatchReason;

const PHRASES = [
  { text: 'the pearl of the desert', count: 1 },
  { text: 'the city', count: 3 },
];

const DATING: Dating = { date: '2016-12-11', from: 'json-ld', others: [{ date: '2016-12-14', from: 'time' }] };

export function ready(part: Partial<Ready> & Pick<Ready, 'card'>): Ready {
  return { status: 'ready', busy: false, alternatives: [], why: WHY, phrases: PHRASES, dating: DATING, trail: [], ...part };
}

export const cards = {
  conflict: ready({ card: card({ entity: palmyra, events: [recapture, offensive, tankers, silence], total: 11 }) }),
  unresolved: ready({ card: card({ entity: palmyra, events: [offensive, tankers], total: 2 }) }),
  figures: ready({ card: card({ entity: exampleTown, events: [figures], total: 1 }) }),
  everyKind: ready({ card: card({ entity: exampleTown, events: [everyKind], total: 1 }) }),
  singleSource: ready({ card: card({ entity: amaq, events: [tankers, offensive], total: 2 }) }),
  silent: ready({ card: card({ entity: homs, events: [silence], total: 1 }) }),
  denied: ready({ card: card({ entity: homs, events: [denial, silence], total: 2 }) }),
  alternatives: ready({
    card: card({
      entity: {
        ...homs,
        id: 'homs',
        label: 'Homs',
        native: { text: 'حمص', lang: 'ar' },
        class: 'city',
        around: ['Homs province', 'Syria'].map(named),
        summary: 'The third largest city of Syria.',
      },
      events: [silence],
      total: 1,
    }),
    alternatives: [
      { id: 'homs-province', ...named('Homs province'), class: 'governorate' },
      { id: 'homs-district', label: 'Homs district', class: 'district' },
    ],
  }),
  long: ready({
    card: card({ entity: longName, events: [longWords], total: 1 }),
    alternatives: [{ id: 'palmyra', label: 'United Northern and North-Eastern Countryside Brigades', class: 'armed-group' }],
  }),
  arabic: ready({ card: card({ entity: arabicHeader, events: [arabic], total: 1 }) }),
  empty: ready({ card: card({ entity: { ...amaq, caution: undefined, otherNames: [] }, events: [], total: 0 }) }),
  loading: { status: 'loading', name: named('Palmyra') },
  error: { status: 'error', name: named('Palmyra'), busy: false },
} as const satisfies Record<string, CardState>;

export const results: readonly SearchResultView[] = [
  {
    id: recapture.id,
    title: recapture.title,
    when: recapture.when,
    places: recapture.places,
    groups: recapture.groups,
    badge: 'conflict',
    marked: [
      { text: 'Syrian army retakes ', hit: false },
      { text: 'Palmyra', hit: true },
    ],
  },
  {
    id: offensive.id,
    title: offensive.title,
    when: offensive.when,
    places: offensive.places,
    groups: offensive.groups,
    badge: 'unresolved',
    marked: [{ text: offensive.title, hit: false }],
  },
  {
    id: tankers.id,
    title: tankers.title,
    when: tankers.when,
    places: tankers.places,
    groups: tankers.groups,
    marked: [{ text: tankers.title, hit: false }],
  },
  {
    id: longWords.id,
    title: longWords.title,
    when: longWords.when,
    places: longWords.places,
    groups: longWords.groups,
    badge: 'different-scope',
    marked: [{ text: longWords.title, hit: false }],
  },
  {
    id: arabic.id,
    title: arabic.title,
    when: arabic.when,
    places: arabic.places,
    groups: arabic.groups,
    badge: 'unresolved',
    marked: [{ text: arabic.title, hit: false }],
  },
];

export const pageNames: readonly OnPageItem[] = [
  { entityId: 'palmyra', ...named('Palmyra'), kind: 'place', class: 'city', count: 14 },
  { entityId: 'is', ...named('Islamic State group (IS)'), kind: 'group', class: 'armed-group', count: 9 },
  { entityId: 'sohr', ...named('Syrian Observatory for Human Rights'), kind: 'group', class: 'monitor', count: 3 },
  { entityId: 't4', ...named('T4 airbase'), kind: 'place', class: 'airbase', count: 2 },
  { entityId: 'deir', label: 'دير الزور', kind: 'place', class: 'city', count: 1 },
  { entityId: 'long', label: longName.label, kind: 'group', class: longName.class, count: 1 },
];

export const examples: readonly string[] = ['Palmyra', 'place:Homs', 'after:2016-12'];

/** The browser gives their labels in the language of the interface. */
export function shortcuts(): readonly Shortcut[] {
  return [
    { label: t('command.popup'), keys: 'Alt+Shift+S' },
    { label: t('command.next'), keys: 'Alt+Shift+N' },
    { label: t('command.previous'), keys: 'Alt+Shift+P' },
    { label: t('command.open'), keys: '' },
  ];
}

export const settings: SettingsModel = {
  marks: 'first',
  dwellMs: 300,
  kinds: { place: true, group: false },
  theme: 'auto',
  muted: [
    { entity: 'us', name: named('United States') },
    { entity: 'sdf', name: named('Syrian Democratic Forces'), site: 'example.org' },
  ],
  pausedSites: ['example.org', 'a-very-long-host-name-that-goes-on.and-on.example.net'],
};
