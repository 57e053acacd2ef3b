/**
 * Where in a text a name can start, as regular expressions: the engine runs them as machine code
 * from the first page on, several times faster than a loop over the units. They only propose:
 * they may stop where no name starts, and never miss a start.
 */

/** Units outside ASCII that can be letters: no spaces, general punctuation, controls or surrogates. */
const LETTERS_BEYOND_ASCII =
  '\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2071-\\u2fff\\u3005-\\ud7ff\\uf900-\\ufdff\\ufe10-\\ufefe\\uff10-\\uffef';
/** Inside a lower-case word: what only the matcher can read (letters beyond ASCII, apostrophes, dots, punctuation). */
const HANDED_ON = '[^\\sA-Za-z0-9_-]';
/** Folded letters of a lower-case name's start that are looked at; fewer when the alternatives become too many. */
const PREFIX_LENGTHS = [3, 2, 1] as const;
const MAX_PREFIXES = 300;

const BEYOND_ASCII = '\u0080';
/** A first word that can be read backwards from the capital after it; longer ones are looked for forwards. */
const LEAD = /^([a-z0-9]{1,15}) ([a-z0-9])/;

/** A written form by its folded key; `lower` when it may start with a small letter. */
export interface Start {
  readonly key: string;
  readonly lower: boolean;
  /** Its second word needs a capital: then the text is entered from that capital. */
  readonly capitalFollows: boolean;
}

export interface StartPatterns {
  /** Source of an expression that stops at every unit that can be a name's first, small ASCII letters excepted. */
  readonly starts: string;
  /** The same for names that start with a small ASCII letter; '' when there are none. */
  readonly lower: string;
  /** First words of names whose second word has a capital ("al", "eastern"). */
  readonly leads: readonly string[];
}

export function startPatterns(forms: Iterable<Start>): StartPatterns {
  const ascii = new Set<string>();
  const keys = new Set<string>();
  const leads = new Set<string>();
  for (const { key, lower, capitalFollows } of forms) {
    const first = key.charAt(0);
    if (first < BEYOND_ASCII) ascii.add(first.toUpperCase());
    if (!lower || !/[a-z]/.test(first)) continue;
    const lead = capitalFollows ? LEAD.exec(key) : null;
    if (lead?.[1] === undefined || lead[2] === undefined) {
      keys.add(key);
    } else {
      leads.add(lead[1]);
      ascii.add(lead[2].toUpperCase());
    }
  }
  const starts = `[${[...ascii].sort().join('')}${LETTERS_BEYOND_ASCII}]`;
  return { starts, lower: lowerPattern(keys), leads: [...leads].sort() };
}

function lowerPattern(keys: ReadonlySet<string>): string {
  if (keys.size === 0) return '';
  const prefixes = PREFIX_LENGTHS.map((length) => [...new Set([...keys].map((key) => key.slice(0, length)))].sort());
  const chosen = prefixes.find((some) => some.length <= MAX_PREFIXES) ?? prefixes.at(-1) ?? [];
  return `(?<![A-Za-z0-9])(?:${groupByFirst(chosen).join('|')})`;
}

/** `t(?=…)`: one unit is consumed, so that the match tells where the word starts. */
function groupByFirst(prefixes: readonly string[]): string[] {
  const rests = new Map<string, string[]>();
  for (const prefix of prefixes) {
    const first = prefix.charAt(0);
    rests.set(first, [...(rests.get(first) ?? []), prefix.slice(1)]);
  }
  return [...rests].map(([first, rest]) =>
    rest.includes('') ? first : `${first}(?=${rest.map(loosely).join('|')}|${HANDED_ON})`,
  );
}

/** Every way to write some folded letters; what needs more than a look at ASCII is handed on to the matcher. */
function loosely(letters: string): string {
  const letter = letters.charAt(0);
  if (!/[a-z0-9 ]/.test(letter)) return HANDED_ON;
  const written = letter === ' ' ? '[\\s_-]+' : `[${letter}${letter.toUpperCase()}]`;
  return letters.length === 1 ? written : `${written}(?:${loosely(letters.slice(1))}|${HANDED_ON})`;
}
