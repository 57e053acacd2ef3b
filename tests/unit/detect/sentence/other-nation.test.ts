import { expect, it } from 'vitest';
import { isOfOtherNation } from '../../../../lib/detect/sentence/other-nation.ts';

function ask(marked: string): boolean {
  return isOfOtherNation(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1);
}

it.each([
  'the Iowa |National Guard|',
  'the Lebanese |Red Cross|',
  'la |Guardia Nacional| estadounidense',
  'les |Forces de sécurité intérieure| libanaises',
  'der |Nationalgarde| von Idaho',
  "la |Garde nationale| de l'Iowa",
])('of another country: %s', (marked) => {
  expect(ask(marked)).toBe(true);
});

it.each([
  'the |National Guard| in Suwayda',
  'the Druze |National Guard|',
  'la |Guardia Nacional| drusa',
  'the |National Guard|, Iowa',
  'of |Red Cross| staff',
])('not: %s', (marked) => {
  expect(ask(marked)).toBe(false);
});
