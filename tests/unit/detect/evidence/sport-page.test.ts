import { expect, it } from 'vitest';
import { SportPage } from '../../../../lib/detect/evidence/sport-page.ts';
import { group, indexOf, marks, name, needsSupport, place, weak } from '../fixtures.ts';

const REPORT = [
  'Late penalty rescues Al-Jazira',
  'The striker, who had scored against Syria, hit the post in the second half.',
  'Their coach praised the goalkeeper. Karamah, the club of Homs, watch at home in Syria.',
];

it.each([
  ['a report', REPORT, true],
  ['Arabic', ['مباراة ودية في ملعب العباسيين', 'منتخب سوريا يفوز', 'المدرب يشيد بحارس مرمى فريقه'], true],
  ['a stadium and a coach', ['They were held in the stadium.', 'A coach took them to the club.'], false],
])('tells a page on sport: %s', (_, blocks, isOnSport) => {
  const page = new SportPage();
  for (const block of blocks) page.add(block);
  expect(page.isOnSport).toBe(isOnSport);
});

it('has clubs where broadcasters and small towns are called alike, unless the sentence leads to the town', () => {
  const index = indexOf(
    place('syria', ['Syria'], { class: 'country' }),
    place('homs', [needsSupport('Homs')], { class: 'city' }),
    place('karamah', [needsSupport('Karamah')], { class: 'village' }),
    group('al-jazeera', [name('Al Jazeera'), weak('Al-Jazira')], { class: 'outlet' }),
    group('islamic-state', ['Islamic State group']),
  );
  const war = 'The Islamic State group shelled Homs, and many were killed in Syria.';
  expect(marks(index, [war, ...REPORT])).toEqual([
    'Islamic State group → islamic-state',
    'Homs → homs',
    'Syria → syria',
    'Syria → syria',
    'Homs → homs',
    'Syria → syria',
  ]);
  expect(marks(index, [war, ...REPORT, 'They fled from Karamah.'])).toContain('Karamah → karamah');
  expect(marks(index, [war, 'Karamah, a village, was shelled.'])).toContain('Karamah → karamah');
});
