/**
 * Where in a text a name can start. A page has some capitals in a hundred letters, so names that
 * start with one are entered from those alone. Names that start with a small letter ("pro-government
 * forces") get a regular expression of their own: the engine runs it as machine code from the first
 * page on. Both only propose: they may stop where no name starts, and never miss a start.
 */

/** Inside a lower-case word: what only the matcher can read (letters beyond ASCII, apostrophes, dots, punctuation). */
const HANDED_ON = '[^\\sA-Za-z0-9_-]';
/** Folded letters of a lower-case name's start that are looked at; fewer when the alternatives become too many. */
const PREFIX_LENGTHS = [3, 2, 1] as const;
const MAX_PREFIXES = 500;

const BEYOND_ASCII = '\u0080';

/** A key, and whether it may start with a small letter. */
export interface Start {
  readonly key: string;
  readonly lower: boolean;
}

export interface StartPatterns {
  /** ASCII units that can be a name's first, small letters excepted. */
  readonly starts: string;
  /** Source of an expression that stops at the small ASCII letters that can be; '' when there are none. */
  readonly lower: string;
}

export function startPatterns(forms: Iterable<Start>): StartPatterns {
  const ascii = new Set<string>();
  const lowerKeys = new Set<string>();
  for (const { key, lower } of forms) {
    const first = key.charAt(0);
    if (first < BEYOND_ASCII) ascii.add(first.toUpperCase());
    if (lower && /[a-z]/.test(first)) lowerKeys.add(key);
  }
  return { starts: [...ascii].sort().join(''), lower: lowerPattern(lowerKeys) };
}

function lowerPattern(keys: ReadonlySet<string>): string {
  if (keys.size === 0) return '';
  const prefixes = PREFIX_LENGTHS.map((length) => [...new Set([...keys].map((key) => key.slice(0, length)))].sort());
  const chosen = prefixes.find((some) => some.length <= MAX_PREFIXES) ?? prefixes.at(-1) ?? [];
  return `[^A-Za-z0-9](?:${byFirst(chosen).map(([first, rests]) => `${first}(?=${loosely(rests)})`).join('|')})`;
}

/** Prefixes by their first letter, in order. */
function byFirst(prefixes: readonly string[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const prefix of prefixes) {
    const first = prefix.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), prefix.slice(1)]);
  }
  return [...groups];
}

/** Every way to write one of some beginnings; what needs more than a look at ASCII is handed on to the matcher. */
function loosely(beginnings: readonly string[]): string {
  if (beginnings.includes('')) return '';
  const ways = byFirst(beginnings).map(([letter, rests]) => {
    if (!/[a-z0-9 ]/.test(letter)) return HANDED_ON;
    const written = letter === ' ' ? '[\\s_-]+' : `[${letter}${letter.toUpperCase()}]`;
    const rest = loosely(rests);
    return rest === '' ? written : `${written}(?:${rest})`;
  });
  return [...new Set([...ways, HANDED_ON])].join('|');
}
