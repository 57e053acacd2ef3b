/**
 * What another body, law or page is called, with names inside that name nothing there: "UN Interim Force in Lebanon",
 * "National Security Council", "Syria Allies Operations Room", "Caesar Syria Civilian Protection Act", "the Palestine and
 * Dawriyat (security) branches", a group "calling itself the “Syrian Revolutionaries -- Aleppo Province”", a web
 * address. It says nothing against the names elsewhere on the page.
 */
import { ofLastText } from '../find/last-text.ts';

const COUNTRY = '\\b(?:Syria|Iran|Iraq|Lebanon|Palestine)';
const LONGER = new RegExp(
  [
    '(?:://|\\bwww\\.|\\w\\.(?:com|net|org)/)\\S+',
    '(?<=\\bcall\\w+ (?:it|them)sel\\w+ (?:the )?["“«])[^"“”«»]{1,80}(?=["”»])',
    '\\b(?:Interim|Observer|Stabili[sz]ation|Supervision) (?:Force|Mission) (?:in|for) \\p{Lu}\\p{Ll}+',
    '\\b(?:National|Supreme) Security Council',
    `${COUNTRY}(?: \\p{Lu}\\p{Ll}+){0,2}(?: Operations Room|(?<!Must|Should|Will|Can|May) Act\\b)`,
    `\\bPalestine(?: and \\p{Lu}\\p{Ll}+)?(?: \\([a-z]+\\))? [Bb]ranch`,
  ].join('|'),
  'gu',
);

const longerIn = ofLastText((text) => [...text.matchAll(LONGER)].map(({ index, 0: name }) => ({ start: index, end: index + name.length })));

/** Is a listed name only a part of such a name? */
export function isInsideName(text: string, start: number, end: number): boolean {
  return longerIn(text).some((longer) => longer.start <= start && longer.end >= end && longer.end - longer.start > end - start);
}
