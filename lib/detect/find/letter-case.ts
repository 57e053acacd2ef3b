/**
 * Letter case: "Palmyra" is a name, "palmyra palm" a plant, `IS` a group and `is` a verb.
 *
 * A listed name asks for a capital at the start of each word that has one in the list, except
 * articles inside it (Deir Ez-Zor, Deir ez-Zor) and the nouns of descriptive names (the Interior ministry). Capitals beyond that are always allowed: PALMYRA,
 * Syrian Army. A name of fixed case (`case: exact`) must be exactly as listed. Scripts without case
 * are not affected.
 */
import { FIRST_PUNCTUATION, FIRST_WORD, MARK, SEPARATOR, UNKNOWN } from './alphabet.ts';
import { unitKind } from './fold.ts';

/**
 * Has the text a capital wherever `capitals` asks for one? `codes` must know the units of the slice
 * (they do once the slice was matched), and the slice must start with a letter or digit.
 */
export function hasCapitals(codes: Uint8Array, text: string, start: number, end: number, capitals: number): boolean {
  let wanted = capitals;
  let isAtWord = true;
  for (let i = start; i < end && wanted !== 0; i++) {
    const unit = text.charCodeAt(i);
    const code = codes[unit] ?? UNKNOWN;
    if (code >= FIRST_WORD) {
      if (code === MARK || !isAtWord) continue;
      if (wanted & 1 && isLower(unit)) return false;
      wanted &= ~1;
      isAtWord = false;
    } else if (!isAtWord && (code === SEPARATOR || code >= FIRST_PUNCTUATION)) {
      isAtWord = true;
      wanted >>>= 1;
    }
  }
  return true;
}

/** A name of fixed case as it is compared: no invisible units, marks, apostrophes or dots; one space for a separator. */
export function exactForm(text: string): string {
  let form = '';
  for (let i = 0; i < text.length; i++) {
    const kind = unitKind(text.charCodeAt(i));
    if (kind === 'separator') form += form.endsWith(' ') ? '' : ' ';
    else if (kind === 'word' || kind === 'other') form += text[i];
  }
  return form.normalize('NFC');
}

const PLAIN = /^[A-Za-z0-9]*$/;

/** Is a slice of text written as a name of fixed case, of which `spelling` is the exact form? */
export function hasSpelling(slice: string, spelling: string): boolean {
  return slice === spelling || (!PLAIN.test(slice) && exactForm(slice) === spelling) || isInCapitals(slice, spelling);
}

/** A word of a headline in capitals: DAMASCO. Short ones are acronyms of something else. */
function isInCapitals(slice: string, spelling: string): boolean {
  return spelling.length >= LEAST_IN_CAPITALS && slice === spelling.toUpperCase();
}

const LEAST_IN_CAPITALS = 5;

/** Is a UTF-16 unit a capital letter? */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = String.fromCharCode(unit);
  return char.toLowerCase() !== char;
}

/** Is a UTF-16 unit a small letter of a script that has capitals? */
export function isLower(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const char = String.fromCharCode(unit);
  return char.toUpperCase() !== char;
}
