/** Exact numbers as English news text writes them: "112", "7,000", "$2 million", "two dozen". */

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
  ['a', 1],
  ['an', 1],
]);

/** What a number word is multiplied by. `k` and `bn` have no other reading beside a figure; "m" may be metres. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['k', 1_000],
  ['bn', 1_000_000_000],
]);

/** Every word that is a number by itself; `a` and `an` are left out, as they mostly are no figures. */
export const NUMBER_WORDS: readonly string[] = [...WORDS.keys()].filter((word) => word !== 'a' && word !== 'an');
/** The words that can stand before a hyphen: "twenty-one". */
export const TENS_WORDS: readonly string[] = TENS;

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** "400.000" is 400 in English and 400,000 elsewhere: in doubt. */
const MAYBE_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;
const GLUED_SCALE = /^([\d.,]+)(bn|k)$/;

/** The value of an exact number in lower case and single spaces, or undefined when in doubt. */
export function parseNumber(text: string): number | undefined {
  const tokens = text.replace(GLUED_SCALE, '$1 $2').split(' ');
  if (tokens[0] === 'half' && (tokens[1] === 'a' || tokens[1] === 'an')) {
    const whole = scaled(1, tokens.slice(2));
    return tokens.length > 2 && whole !== undefined ? whole / 2 : undefined;
  }
  const [first, ...rest] = tokens;
  const mantissa = first === undefined ? undefined : parseMantissa(first);
  return mantissa === undefined ? undefined : scaled(mantissa, rest);
}

/** Multiplies by scale words; they must grow ("hundred thousand"), as they do in English. */
function scaled(mantissa: number, words: readonly string[]): number | undefined {
  let value = mantissa;
  let previous = 0;
  for (const word of words) {
    const scale = SCALES.get(word);
    if (scale === undefined || scale <= previous) return undefined;
    value = tidy(value * scale);
    previous = scale;
  }
  return value;
}

function parseMantissa(token: string): number | undefined {
  if (DIGITS.test(token)) return MAYBE_THOUSANDS.test(token) ? undefined : Number(token.replaceAll(',', ''));
  const word = WORDS.get(token);
  if (word !== undefined) return word;
  const [tens, unit, ...more] = token.split('-');
  if (tens === undefined || unit === undefined || more.length > 0 || !TENS.includes(tens)) return undefined;
  const small = SMALL.indexOf(unit);
  return small >= 1 && small <= 9 ? (WORDS.get(tens) ?? 0) + small : undefined;
}

/** Removes the dust of binary fractions: 1.1 × 60 is 66, not 66.00000000000001. */
export function tidy(value: number): number {
  const SIGNIFICANT_DIGITS = 12;
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
