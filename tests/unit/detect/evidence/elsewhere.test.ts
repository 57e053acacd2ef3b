import { describe, expect, it } from 'vitest';
import { speaksOfAnotherWar } from '../../../../lib/detect/evidence/elsewhere.ts';
import { BUNDLED, indexOf, marks, name, needsSupport, packedIndexOf, place } from '../fixtures.ts';

const bundled = packedIndexOf(BUNDLED, place('it', ['Somewhere']));

describe('speaksOfAnotherWar', () => {
  it.each([
    'the Houthis in Yemen',
    'an Khartums Rand',
    'à Benghazi',
    'войска Хафтара',
    'وقال الحوثيون',
    'في جنوب اليمن',
    'للسودان',
    'قوات الدعم السريع',
    'در یمن',
    'Husiler saldırdı',
  ])('%s', (text) => {
    expect(speaksOfAnotherWar(bundled, text)).toBe(true);
  });

  it.each([
    'the right side of Aleppo',
    'الجانب الأيمن من المدينة',
    'أيمن الحلبي',
    'Afghan fighters of Fatemiyoun',
    'Hussein and Maliki',
    'صنع المدفع',
    'Cabanas',
  ])('not: %s', (text) => {
    expect(speaksOfAnotherWar(bundled, text)).toBe(false);
  });
});

it('knows of no other war where the pack names none', () => {
  expect(speaksOfAnotherWar(indexOf(place('it', ['Somewhere'])), 'the Houthis in Yemen')).toBe(false);
});

it('takes words without a star as they stand', () => {
  const index = packedIndexOf({ otherWars: ['Mali', 'Tuareg*', 'تشاد'] }, place('it', ['Somewhere']));
  const asked = ['in Mali.', 'of Malians', 'the Tuaregs', 'وتشاد', 'تشادي'].map((text) => speaksOfAnotherWar(index, text));
  expect(asked).toEqual([true, false, true, true, false]);
});

it('keeps names in company from opening a page on another war', () => {
  const town = (id: string, text: string) => place(id, [needsSupport(text), name(`${text} al-Sham`)], { class: 'city' });
  const index = packedIndexOf(BUNDLED, town('mansurah', 'Mansurah'), town('bab', 'Bab'), town('qasr', 'Qasr'));
  const report = ['Rebels shelled Mansurah and Bab.', 'Troops were killed in the battle for Qasr.'];
  expect(marks(index, report).length).toBeGreaterThan(1);
  expect(marks(index, [...report, 'The Houthis took Bab.', 'Houthi rebels killed two in Qasr.'])).toEqual([]);
  // One block on another war among many on this is none.
  const more = ['Soldiers were wounded in Bab and Qasr.', 'Clashes in Mansurah and Qasr.', 'A siege of Bab and Mansurah.'];
  expect(marks(index, [...report, ...more, 'They sent fighters from Bab to Libya.']).length).toBeGreaterThan(1);
});
