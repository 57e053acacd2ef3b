import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { entityOf, roleOf } from '../../../../lib/detect/index/name-refs.ts';
import { acronym, group, indexOf, name, needsSupport, place, readPage } from '../fixtures.ts';

const index = indexOf(
  place('syria', ['Syria', needsSupport('Syrian', { kind: 'demonym' })], { class: 'country' }),
  group('kurdish-red-crescent', ['Kurdish Red Crescent'], { class: 'organisation' }),
  group('save-the-children', ['Save the Children'], { class: 'organisation' }),
  group('us-centcom', ['US Central Command'], { class: 'state-force' }),
  group('dpa', ['DPA', name('وكالة الأنباء الألمانية', { lang: 'ar' })], { class: 'news-agency' }),
  group('free-army', [name('Свободная армия', { lang: 'ru' })]),
  group('sdf', ['Syrian Democratic Forces', acronym('SDF')]),
  group('sna', ['Syrian National Army', acronym('SNA')]),
  group('national-coalition', ['Syrian National Coalition', acronym('SNC')], { class: 'organisation' }),
  group('national-council', ['Syrian National Council'], { class: 'organisation' }),
);

/** Candidates with what their words can mean. */
const read = (text: string): string[] =>
  findCandidates(index, text).map(({ start, end, refs }) => {
    const entities = refs.map((ref) => index.refs[ref] ?? 0).filter((record) => roleOf(record) === 'name');
    return `${text.slice(start, end)}: ${entities.map((record) => index.entities[entityOf(record)]?.id).join()}`;
  });

describe('acronyms in brackets after a name', () => {
  it.each([
    ['Kurdish Red Crescent (KRC)', 'KRC: kurdish-red-crescent'],
    ['Kurdish Red Crescent [KRC]', 'KRC: kurdish-red-crescent'],
    ['Kurdish Red Crescent (KRC, of Qamishli)', 'KRC: kurdish-red-crescent'],
    ['KRC (Kurdish Red Crescent)', 'KRC: kurdish-red-crescent'],
    ['Save the Children (StC)', 'StC: save-the-children'],
    ['Save the Children (SC)', 'SC: save-the-children'],
    ['US Central Command (USCENTCOM)', 'USCENTCOM: us-centcom'],
    ['وكالة الأنباء الألمانية (د ب أ)', 'د ب أ: dpa'],
    ['Свободная армия (СА)', 'СА: free-army'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('name the body further on in the block', () => {
    expect(read('Kurdish Red Crescent (KRC) came. The KRC left, not KRCs.')).toEqual([
      'Kurdish Red Crescent: kurdish-red-crescent',
      'KRC: kurdish-red-crescent',
      'KRC: kurdish-red-crescent',
    ]);
  });

  it('are that of the words before, not of the body for which they are listed', () => {
    expect(read('The Syrian National Council (SNC) spoke. SNC left.').slice(1)).toEqual(['SNC: national-council', 'SNC: national-council']);
    expect(read('SNC spoke.')).toEqual(['SNC: national-coalition']);
  });

  it.each([
    'Kurdish Red Crescent (KRK)',
    'Kurdish Red Crescent (Kurds)',
    'Kurdish Red Crescent (2012)',
    'Kurdish Red Crescent, KRC',
    'Kurdish Red Crescent (R)',
    'Syria (SYR)',
    'Свободная армия (د ب أ)',
  ])('%s: nothing', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  it('are marked where the name is', () => {
    expect(readPage(index, ['Kurdish Red Crescent (KRC) came to Syria.'])[0]?.map(({ entity }) => entity.id)).toEqual([
      'kurdish-red-crescent',
      'kurdish-red-crescent',
      'syria',
    ]);
  });
});

describe('unlisted words before a listed acronym', () => {
  it.each([
    ['The Syrian Democratic Force (SDF) came.', 'Syrian Democratic Force: sdf'],
    ['The Syrian Democracy Forces (SDF) came.', 'Syrian Democracy Forces: sdf'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('still tell of the war by a word that does', () => {
    const [first] = findCandidates(index, 'Syrian Democracy Forces (SDF)');
    expect(first?.refs.map((ref) => roleOf(index.refs[ref] ?? 0))).toContain('sign');
  });

  it.each(['The Somali National Army (SNA) came.', 'The Self-Defense Forces (SDF) came.', 'The School District Fund (SDF) came.'])(
    '%s: those of another body',
    (text) => {
      expect(read(text)).toHaveLength(1);
    },
  );
});

describe('acronyms on a page', () => {
  const readPageOf = (blocks: readonly string[]): string[] => {
    const met = new Map<string, readonly number[]>();
    return blocks.flatMap((text) =>
      findCandidates(index, text, met).map(
        ({ start, end, refs }) =>
          `${text.slice(start, end)}: ${refs.map((ref) => index.entities[entityOf(index.refs[ref] ?? 0)]?.id).join()}`,
      ),
    );
  };

  it('stand for what an earlier block said, also where they are listed for another body', () => {
    expect(readPageOf(['The Kurdish Red Crescent (KRC) came.', 'The KRC left, not KRCs.']).slice(2)).toEqual(['KRC: kurdish-red-crescent']);
    expect(readPageOf(['The Syrian National Council (SNC) spoke.', 'SNC left.']).at(-1)).toBe('SNC: national-council');
    expect(readPageOf(['SNC left.', 'The Syrian National Council (SNC) spoke.'])[0]).toBe('SNC: national-coalition');
  });

  it('are forgotten where two letters or a headline may be anything', () => {
    expect(readPageOf(['Save the Children (SC) came.', 'SC left.']).slice(2)).toEqual([]);
    expect(readPageOf(['The Kurdish Red Crescent (KRC) came.', 'WHAT KRC DID']).slice(2)).toEqual([]);
  });
});
