import { describe, expect, it } from 'vitest';
import { composedNames, foreignMinistries } from '../../../../lib/detect/index/state-bodies.ts';
import { group, indexOf, marks, name, needsSupport, weak } from '../fixtures.ts';

const composed = (...names: Parameters<typeof composedNames>[0][number][]): string[] => composedNames(names, false).map(({ text }) => text);

describe('composedNames', () => {
  it.each([
    ['Turkish army', ['Turkish troops', 'Turkish military', 'Turkish armed forces', 'Turkish forces']],
    ['Russia’s Defense Ministry', ['Russian ministry of defence', 'Russian MoD']],
    ['Iraqi government', ['Iraqi authorities', 'Iraqi regime']],
    ['Syrian Defense Ministry', ['Syrian regime’s defence ministry', 'Syrian government’s ministry of defence']],
    ['Syrian foreign ministry', ['Syrian ministry of foreign affairs and expatriates']],
    ['Syrian state media', ['Syrian state TV', 'Syrian regime media', 'Syrian government media']],
    ['Syrian government forces', ['Syrian government troops', 'Syrian government’s army']],
    ['Syrian regime forces', ['Syrian regime’s military', 'Assad regime troops', 'Assad government’s forces']],
    ['Assad’s government', ['President Bashar al-Assad’s government', 'Bashar Assad’s regime', 'President Assad’s regime']],
    ['Assad’s forces', ['Assad’s troops', 'President Bashar Assad’s troops']],
    ['Syrian Military Intelligence', ['Syrian military security']],
  ])('of %s', (listed, expected) => {
    expect(composed(name(listed))).toEqual(expect.arrayContaining(expected));
  });

  it.each(['Syrian opposition', 'Free Syrian Army', 'Syrian Democratic Forces', 'Turkish Land Forces', 'army'])(
    'has nothing for %s',
    (listed) => {
      expect(composed(name(listed))).toEqual([]);
    },
  );

  it('leaves the Lebanese Forces to their party, and the regime of Syria to Assad', () => {
    expect(composed(name('Lebanese Army'))).not.toContain('Lebanese forces');
    expect(composed(name('Syrian government', { from: '2024-12-08' }))).not.toContain('Syrian regime');
    expect(composed(name('Syrian Ministry of Defense', { from: '2024-12' }))).not.toContain('Syrian regime’s defence ministry');
  });

  it('keeps strength and dates, and not the letter case', () => {
    const [first] = composedNames([needsSupport('Turkish Defense Ministry', { case: 'exact', until: '2024' })], false);
    expect(first).toMatchObject({ strength: 'needs-support', until: '2024', kind: 'alias' });
    expect(first).not.toHaveProperty('case');
  });

  it('takes the body for the longest name in a text', () => {
    const index = indexOf(
      group('army', ['Syrian regime forces', 'Assad’s forces']),
      group('government', ['Syrian regime', 'Assad’s government'], { class: 'state', telling: true }),
    );
    expect(marks(index, ['The Syrian regime’s military, Syrian regime troops and President Bashar al-Assad’s government'])).toEqual([
      'Syrian regime’s military → army',
      'Syrian regime troops → army',
      'President Bashar al-Assad’s government → government',
    ]);
  });

  it('leaves soldiers to be people', () => {
    expect(composed(name('Turkish army'))).not.toContain('Turkish soldiers');
  });
});

describe('foreignMinistries', () => {
  const groups = [
    group('france', [weak('French government')], { class: 'state' }),
    group('jordan', [weak('Jordanian government')], { class: 'state' }),
    group('jordan-abroad', [weak('Jordan’s Foreign Ministry')], { class: 'state' }),
    group('america', [weak('US government')], { class: 'state' }),
  ];

  it('are those of the government where no one else has them', () => {
    const ministries = foreignMinistries(groups);
    expect([...ministries.keys()]).toEqual(['france']);
    expect(ministries.get('france')?.map(({ text }) => text)).toEqual([
      'French foreign ministry',
      'French ministry of foreign affairs',
      'French foreign affairs ministry',
    ]);
  });

  it('are found by their country, and in other languages', () => {
    const index = indexOf(
      ...groups,
      group('turkey', [needsSupport('Turkish government')], { class: 'state' }),
      group('front', ['Nusra Front']),
    );
    expect(marks(index, ['Nusra Front', 'Turkey’s Foreign Ministry and the Turkish foreign ministry said', 'МИД Турции'])).toEqual([
      'Nusra Front → front',
      'Turkey’s Foreign Ministry → turkey',
      'Turkish foreign ministry → turkey',
      'МИД Турции → turkey',
    ]);
  });
});
