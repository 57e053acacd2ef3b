import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { buildGate } from '../../../../lib/detect/index/gate.ts';
import { loadNameIndex } from '../../../../lib/detect/index/load-index.ts';
import { entityOf } from '../../../../lib/detect/index/name-refs.ts';
import { compileGate } from '../../../../scripts/corpus/compile.ts';
import { acronym, group, name, needsSupport, place } from '../fixtures.ts';

const pack = { coverage: { place: 'syria', from: '2011', to: '2026' } };
const places = [
  place('syria', ['Syria', 'سوريا'], { class: 'country' }),
  { ...place('khan-shaykhun', ['Khan Shaykhun', 'Khan Shaykhun, Syria'], { class: 'town' }), within: ['idlib'] },
  { ...place('idlib', [needsSupport('Idlib'), 'Idlib Governorate'], { class: 'governorate' }), within: ['syria'] },
  { ...place('mosque', ['Great Mosque of Aleppo'], { class: 'facility' }), within: ['syria'] },
  { ...place('idlib-city', [needsSupport('Idlib')], { class: 'city' }), within: ['idlib'] },
  { ...place('saraqib', [needsSupport('Saraqib')], { class: 'city' }), within: ['idlib'] },
  { ...place('hamlet', ['Kafr Batna'], { class: 'village' }), within: ['idlib'] },
  place('new-york', ['New York City'], { class: 'city' }),
];
const groups = [
  group('islamic-state', [
    'Islamic State',
    'Islamic State of Iraq and the Levant',
    acronym('IS'),
    name('so-called caliphate', { kind: 'oblique' }),
  ]),
  group('front', [acronym('HTS')]),
  group('committees', ['Local Coordination Committees for the Free Provinces', 'Ahrar al-Sham al-Islamiya']),
  group('agency', ['Associated Press'], { class: 'news-agency' }),
  group('army', [name('Syrian army', { until: '2024-12-08' })], { class: 'state-force', telling: true }),
];
const eventsAt = (id: string, count: number): { places: { place: string; precision: 'exact' }[]; groups: [] }[] =>
  Array.from({ length: count }, () => ({ places: [{ place: id, precision: 'exact' }], groups: [] }));
const events = [...eventsAt('khan-shaykhun', 3), ...eventsAt('idlib-city', 8), ...eventsAt('saraqib', 6), ...eventsAt('front', 8)];
const gate = loadNameIndex(buildGate({ places, groups, pack, events }).names);

/** What a text names of the gate's entities. */
function named(text: string): string[] {
  return findCandidates(gate, text).map(({ refs }) => gate.entities[entityOf(gate.refs[refs[0] ?? 0] ?? 0)]?.id ?? '');
}

describe('the gate', () => {
  it.each([
    'a raid in Syria',
    'في سوريا',
    'Khan Shaykhun was hit',
    'the Islamic State of Iraq and the Levant',
    'the Syrian army, years later',
    'Idlib governorate',
    // Articles and prepositions make no name long.
    'Ahrar al-Sham al-Islamiya',
  ])('opens for: %s', (text) => {
    expect(named(text)).toContain('gate');
  });

  it.each([
    'Idlib',
    'WHAT IS NEXT',
    'New York City',
    'Associated Press',
    'the so-called caliphate',
    'Kafr Batna',
    'the Great Mosque of Aleppo',
    'Local Coordination Committees for the Free Provinces',
  ])('stays shut for: %s', (text) => {
    expect(named(text)).not.toContain('gate');
  });

  it('holds what opens in company, if enough happened there', () => {
    expect(named('HTS fighters left Idlib for Saraqib')).toEqual(['front', 'idlib-city']);
  });

  it('holds no name that holds another', () => {
    const [mention] = findCandidates(gate, 'Islamic State of Iraq and the Levant');
    expect(mention).toMatchObject({ start: 0, end: 'Islamic State'.length });
  });
});

describe('the gate of the corpus', () => {
  const whole = loadNameIndex(compileGate().names);

  it.each([
    'Islamic State of Iraq and the Levant',
    'قوات سورية الديموقراطية',
    'Al-Hasakah Governorate',
    'eastern Aleppo province',
    'رژیم سوریه',
  ])('has no name that hides one that opens: %s', (text) => {
    const entities = findCandidates(whole, text).map(({ refs }) => entityOf(whole.refs[refs[0] ?? 0] ?? 0));
    expect(entities).toContain(0);
  });
});
