/**
 * Letters and digits of the scripts that names are written in here, as ranges for a class. Where any letter of Unicode would do as
 * well: an engine takes half a millisecond to compile a class of its properties, and a page asks some.
 */
export const LETTERS =
  '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u052f\\u0590-\\u05ff\\u0620-\\u06d3\\u06d5-\\u06ff';

/** Body of an expression that matches any of some texts as they stand, the longest first. */
export function anyOf(texts: readonly string[]): string {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return longestFirst.map(escapeForRegExp).join('|');
}

/** A text as an expression that matches it alone. (`RegExp.escape` is younger than the oldest browsers that are supported.) */
export function escapeForRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** One expression for several, which are written one below the other: what any of them matches. All have the flags of the first. */
export function either(...parts: readonly [RegExp, ...RegExp[]]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join('|'), parts[0].flags);
}
