import { describe, expect, it } from 'vitest';
import { type AcronymsMet, note, withAcronyms } from '../../../../lib/detect/find/acronyms.ts';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { findListed } from '../../../../lib/detect/find/find-listed.ts';
import { entityOf, roleOf } from '../../../../lib/detect/index/name-refs.ts';
import { acronym, group, indexOf, name, needsSupport, place, readPage } from '../fixtures.ts';

const index = indexOf(
  place('syria', ['Syria', needsSupport('Syrian', { kind: 'demonym' })], { class: 'country' }),
  group('kurdish-red-crescent', ['Kurdish Red Crescent', 'Kurdish Relief Committee'], { class: 'organisation' }),
  group('kurdish-rescue-corps', ['Kurdish Rescue Corps'], { class: 'organisation' }),
  group('save-the-children', ['Save the Children'], { class: 'organisation' }),
  group('us-centcom', ['US Central Command'], { class: 'state-force' }),
  group('dpa', ['DPA', name('وكالة الأنباء الألمانية', { lang: 'ar' })], { class: 'news-agency' }),
  group('rbss', ['Raqqa Is Being Slaughtered Silently'], { class: 'outlet' }),
  group('irgc', [name('İran Devrim Muhafızları Ordusu', { lang: 'tr' })], { class: 'state-force' }),
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
    ['Raqqa Is Being Slaughtered Silently (RBSS)', 'RBSS: rbss'],
    ["İran Devrim Muhafızları Ordusu'na (DMO) bağlı", 'DMO: irgc'],
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
    const met: AcronymsMet = new Map();
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

  it('are those of the body that a later block introduces with the same letters', () => {
    const blocks = ['The Kurdish Red Crescent (KRC) came.', 'The Kurdish Rescue Corps (KRC) came, and KRC left.', 'KRC left.'];
    expect(readPageOf(blocks).slice(3)).toEqual(Array(3).fill('KRC: kurdish-rescue-corps'));
  });

  it.each([
    'The Kenyan Red Cross (KRC) came.',
    'The Kenyan Rugby Federation (KRC) came.',
    'The Kenyan Rugby Komitee (KRC) came.',
    'The Kenyan Red Cross, or KRC, came.',
    'The KRC (Kenyan Red Cross) came.',
    'The KRC (the Kenyan Rugby Federation) came.',
    'KRC came; the Kenyan Red Cross [KRC] said so.',
  ])('are no longer that of the page after %s', (text) => {
    expect(readPageOf(['The Kurdish Red Crescent (KRC) came.', text, 'KRC left.']).slice(2)).toEqual([]);
    const again = ['The Kurdish Red Crescent (KRC) came.', text, 'The Kurdish Red Crescent (KRC) came.', 'KRC left.'];
    expect(readPageOf(again).at(-1)).toBe('KRC: kurdish-red-crescent');
  });

  it('are taken over within a block', () => {
    const taken = 'The Kurdish Red Crescent (KRC) met the Kenyan Red Cross (KRC). KRC left.';
    expect(readPageOf([taken, 'KRC left.']).filter((words) => words.startsWith('KRC'))).toEqual(['KRC: kurdish-red-crescent']);
  });

  it.each([
    'The Kurdish Red Crescents (KRC) left.',
    'The Kurdish Relief Committee, or KRC, left.',
    'Karim Mazlum (KRC) left.',
    'KRC (Karim Mazlum) left.',
    'In Kobani a nurse, Rojin Mazlum (KRC), left.',
    'Mazlum Rashid (KRC) left.',
    'A nurse (KRC) left.',
    'KRC (led by Karim Rashid) left.',
  ])('stay that of the page after %s', (text) => {
    expect(readPageOf(['The Kurdish Red Crescent (KRC) came.', text, 'KRC left.']).slice(-2)).toEqual(
      Array(2).fill('KRC: kurdish-red-crescent'),
    );
  });

  it('are noted apart from those of the page where that is asked', () => {
    const met: AcronymsMet = new Map();
    const noted: AcronymsMet = new Map();
    const text = 'The Kurdish Red Crescent (KRC) came.';
    withAcronyms(index, text, findListed(index, text), met, noted);
    expect([[...met.keys()], [...noted.keys()]]).toEqual([[], ['KRC']]);
    note(met, 'KRC', { words: 'Kurdish Rescue Corps', refs: [] });
    withAcronyms(index, text, findListed(index, text), met, noted);
    expect(noted.get('KRC')?.words).toBe('Kurdish Red Crescent');
  });

  it('are news once, and are at most a hundred', () => {
    const met: AcronymsMet = new Map();
    const of = (words: string) => ({ words, refs: [] });
    expect([note(met, 'KRC', of('a')), note(met, 'KRC', undefined), note(met, 'KRC', of('b'))]).toEqual([true, false, false]);
    expect(met.get('KRC')?.words).toBe('b');
    for (let i = 0; i < 200; i++) note(met, `A${i}`, of('a'));
    expect(met.size).toBe(100);
    note(met, 'KRC', of('c'));
    expect(met.get('KRC')?.words).toBe('c');
  });

  it('are forgotten where two letters or a headline may be anything', () => {
    expect(readPageOf(['Save the Children (SC) came.', 'SC left.']).slice(2)).toEqual([]);
    expect(readPageOf(['The Kurdish Red Crescent (KRC) came.', 'WHAT KRC DID']).slice(2)).toEqual([]);
  });
});
