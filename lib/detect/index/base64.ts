/** Base64 (RFC 4648, with padding) for bytes: `atob` is not part of a pure room. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64. Build time only. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    text += digit(triple >> 18) + digit(triple >> 12);
    text += (left > 1 ? digit(triple >> 6) : '=') + (left > 2 ? digit(triple) : '=');
  }
  return text;
}

function digit(bits: number): string {
  return DIGITS[bits & 63] ?? '';
}

/** The bytes of a base64 text that `encodeBase64` made. Throws on any other text. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return native ? native.call(Uint8Array, text) : decodeByHand(text);
}

type FromBase64 = (this: typeof Uint8Array, text: string) => Uint8Array<ArrayBuffer>;
/** In Chrome from 140 and Firefox from 133; not yet in the library types. A hundred times faster in a cold tab. */
const native = (Uint8Array as { fromBase64?: FromBase64 }).fromBase64;

/** The same where engines have it not. Throws a RangeError. */
export function decodeByHand(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) throw new RangeError('base64 must come in groups of four');
  const digits = text.slice(0, text.length - padding) + 'AA'.slice(0, padding);
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const values = digitValues();
  let at = 0;
  let invalid = 0;
  for (let i = 0; i < digits.length; i += 4) {
    const a = values[digits.charCodeAt(i)] ?? 64;
    const b = values[digits.charCodeAt(i + 1)] ?? 64;
    const c = values[digits.charCodeAt(i + 2)] ?? 64;
    const d = values[digits.charCodeAt(i + 3)] ?? 64;
    invalid |= a | b | c | d;
    bytes[at++] = (a << 2) | (b >> 4);
    bytes[at++] = (b << 4) | (c >> 2);
    bytes[at++] = (c << 6) | d;
  }
  if (invalid > 63) throw new RangeError('not a base64 text');
  return bytes;
}

/** Value of each ASCII unit as a digit; 64 for none. */
function digitValues(): Uint8Array {
  const values = new Uint8Array(128).fill(64);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  return values;
}
