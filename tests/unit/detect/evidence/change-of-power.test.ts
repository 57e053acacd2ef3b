import { expect, it } from 'vitest';
import { earlierRuleTold, speaksOfLaterTime } from '../../../../lib/detect/evidence/change-of-power.ts';
import { BUNDLED, group, indexOf, marks, name, packedIndexOf, place } from '../fixtures.ts';

const bundled = packedIndexOf(BUNDLED, place('it', ['Somewhere']));

it.each([
  'in March 2025',
  'في آذار ٢٠٢٥',
  'در دی ۱۴۰۴',
  'Ahmed al-Sharaa said',
  'Ahmad ash-Shara',
  'Ahmed asch-Scharaa',
  'Ahmed al-Charaa',
  'Ахмеда аш-Шараа',
  'أحمد الشرع',
  'Ahmed eş-Şara',
])('a page speaks of the time after December 2024: %s', (text) => {
  expect(speaksOfLaterTime(bundled, text)).toBe(true);
});

it.each(['in March 2024', 'it cost $2026', 'Farouk al-Sharaa', 'قواعد الشرع', '12,2025 tons'])('not: %s', (text) => {
  expect(speaksOfLaterTime(bundled, text)).toBe(false);
});

it.each(['The government under Assad paid us', 'the army of Bashar al-Assad fled', 'die Armee unter Baschar al-Assad', 'ارتش در زمان اسد'])(
  'an army of the last rule: %s',
  (text) => {
    expect(isEarlier(text)).toBe(true);
  },
);

function isEarlier(text: string): boolean {
  const { index: start, 0: word } = /government|army|armée|Armee|الجيش السوري|ارتش/.exec(text)!;
  return earlierRuleTold(bundled, text, start, start + word.length) !== undefined;
}

it.each([
  'the army simply dissolved',
  'soldiers of the army dropped their uniforms',
  'the collapse of the army',
  "l'effondrement de l'armée",
  'die Armee löste sich auf',
  'كان الجيش السوري قد ترك ثكناته',
  'ارتش نجنگید',
])('an army that fell: %s', (text) => {
  expect(isEarlier(text)).toBe(true);
});

it.each([
  'the army has left for Hama',
  'the army had to withdraw',
  'the army abandoned its posts',
  'In July 2025 the army collapsed',
  'رحل الجيش السوري',
])('one that did not: %s', (text) => {
  expect(isEarlier(text)).toBe(false);
});

it('says nothing of an army that is told of with the last ruler', () => {
  expect(earlierRuleTold(bundled, 'The government asked Assad to leave', 0, 'The government'.length)).toBeUndefined();
});

it('decides which of two bears a name on a page without a date', () => {
  const army = (id: string, when: { from?: string; until?: string }) =>
    group(id, [name('Syrian army', when)], { class: 'state-force', telling: true });
  const index = packedIndexOf(
    BUNDLED,
    place('syria', ['Syria'], { class: 'country' }),
    army('old', { until: '2024-12-08' }),
    army('new', { from: '2024-12-08' }),
  );
  expect(marks(index, ['The Syrian army left.'])).toEqual(['Syrian army → old']);
  expect(marks(index, ['The Syrian army left.', 'Ahmed al-Sharaa leads Syria.'])).toContain('Syrian army → new');
  expect(marks(index, ['The Syrian army left.', 'Ahmed al-Sharaa leads Syria.'], '2016-03-01')).toContain('Syrian army → old');
  // The year of the sentence is nearer.
  expect(marks(index, ['In 2016 the Syrian army left.', 'Ahmed al-Sharaa leads Syria.'])).toContain('Syrian army → old');
});

it('says nothing where the pack tells of no change', () => {
  const index = indexOf(place('it', ['Somewhere']));
  expect(speaksOfLaterTime(index, 'in March 2025')).toBe(false);
  expect(earlierRuleTold(index, 'The government under Assad', 0, 'The government'.length)).toBeUndefined();
});
