/**
 * A cheap filter before the keys of sound.ts are made, which take some thirty replacements a word: most
 * capitalised words of a page sound like no listed name. An outline is what every key and every language's
 * reading of a word leaves as it stands: the consonants that nobody confuses, and in one word whether anything
 * stands between them.
 */
import type { NameIndex } from '../types.ts';

const A = 0x61;
/** Letters that are kept; the others are merged, left out or read as each other. */
const KEPT = [...'bdfglmnprt'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - A)), 0);
/** Where languages differ all the same: ph is f, dsch and dj are j, asch- and -ul are articles, an h after t may be a sound of its own. */
const UNSURE = /p[chjkx]|[dt](?:sc|c|j|z)|[dgt][chjkx]+[bdfglmnprt]|(?:^| )[ae][cdstz][a-z]{0,3} |[^aeiou ][eu](?:l|(sh|[dnrstz])(?= \1)) /;
const LATIN = /^[a-z ]+$/;
const ANY = '.';
/** Letters of a word that its consonants alone may tell. */
const LEAST_WITHOUT_VOWELS = 4;

/** The outline of a folded name without articles, or of a key; `isSeveral` words are told apart from one. */
function outlineOf(letters: string, isSeveral: boolean): string {
  let outline = '';
  let last = '';
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i) - A;
    const isKept = unit >= 0 && (KEPT >> unit) & 1;
    if (!isKept && isSeveral) continue;
    const next = isKept ? (letters[i] ?? '') : ANY;
    if (next !== last) outline += next;
    last = next;
  }
  // A last e or h may go, and Turkish hardens what is last then.
  const end = last === ANY ? outline.slice(0, -1) : outline;
  const soft = end.replace(/[pt]$/, (hard) => (hard === 'p' ? 'b' : 'd'));
  return isSeveral ? ` ${soft}` : soft;
}

/** The outlines of some keys as sound.ts makes them: `#` and `^` leave vowels out, `~` stands for one word, else there are as many as there are. */
export function outlinesOf(keys: readonly string[]): string[] {
  const outlines = keys
    .filter((key) => !key.startsWith('='))
    .map((key) => outlineOf(/^[~#^]/.test(key) ? key.slice(1) : key, /^[#^]/.test(key) || key.includes(' ')));
  return [...new Set(outlines)].sort();
}

/** May a listed name sound as a folded one does, which is `bare` without its articles? True in doubt. */
export function maySound(index: NameIndex, folded: string, bare: string): boolean {
  if (!LATIN.test(folded) || UNSURE.test(folded)) return true;
  if (bare.includes(' ')) return index.outlines.has(outlineOf(bare, true));
  return index.outlines.has(outlineOf(bare, false)) || (bare.length >= LEAST_WITHOUT_VOWELS && index.outlines.has(outlineOf(bare, true)));
}
