import { expect, it } from 'vitest';
import { WarWords } from '../../../../lib/detect/evidence/war-words.ts';

function areEnough(...blocks: readonly string[]): boolean {
  const words = new WarWords();
  for (const block of blocks) words.add(block);
  return words.areEnough;
}

it.each([
  ['Two soldiers were killed and dozens wounded by rocket fire.'],
  ['Les rebelles ont tué deux soldats lors de frappes.'],
  ['Bei Luftangriffen wurden zwei Soldaten getötet.'],
  ['Los rebeldes lanzaron cohetes; hay tres muertos.'],
  ['Боевики обстреляли колонну, погибли двое военнослужащих.'],
  ['Hava saldırısında iki asker öldürüldü, militanlar kaçtı.'],
  ['قتل جنديان وأصيب آخرون في قصف صاروخي'],
  ['در حمله هوایی و شلیک موشک دو سرباز کشته شدند'],
])('knows a report on a war: %s', (block) => {
  expect(areEnough(block)).toBe(true);
});

it('takes meanings from several blocks, in any order', () => {
  const blocks = ['Two were killed.', 'Troops moved in.', 'A truce followed.'] as const;
  expect(areEnough(...blocks)).toBe(true);
  expect(areEnough(blocks[2], blocks[0], blocks[1])).toBe(true);
});

it.each([
  ['A novelist from Syria reads in the old town tonight.'],
  ['The striker killed the game; the shellfish was good.'],
  ['Kampf um den Pokal: zwei Tore, ein Verletzter.'],
  ['Una receta de Alepo con granadas y nueces.'],
])('is not led by few or other words: %s', (block) => {
  expect(areEnough(block)).toBe(false);
});

it('counts a meaning once', () => {
  expect(areEnough('killed', 'dead', 'died', 'slain')).toBe(false);
});
