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
/** Where languages differ all the same: ph is f, dsch and dj are j, asch- is an article, an h after t may be a sound of its own. */
const UNSURE = /p[chjkx]|[dt](?:sc|c|j|z)|[dgt][chjkx]+[bdfglmnprt]|(?:^| )[ae][cdstz][a-z]{0,3} /;
const LATIN = /^[a-z ]+$/;
const ANY = '.';

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
  // A last e or h may go.
  if (isSeveral) return ` ${outline}`;
  return last === ANY ? outline.slice(0, -1) : outline;
}

/** The outlines of some keys as sound.ts makes them: `#` for several words, `~` for one, else as many as there are. */
export function outlinesOf(keys: readonly string[]): string[] {
  const outlines = keys
    .filter((key) => !key.startsWith('='))
    .map((key) => outlineOf(key.startsWith('~') ? key.slice(1) : key, key.startsWith('#') || key.includes(' ')));
  return [...new Set(outlines)].sort();
}

/** May a listed name sound as a folded one does, which is `bare` without its articles? True in doubt. */
export function maySound(index: NameIndex, folded: string, bare: string): boolean {
  if (!LATIN.test(folded) || UNSURE.test(folded)) return true;
  return index.outlines.has(outlineOf(bare, bare.includes(' ')));
}
