/** Body of an expression that matches any of some texts as they stand, the longest first. */
export function anyOf(texts: readonly string[]): string {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return longestFirst.map(escapeForRegExp).join('|');
}

/** A text as an expression that matches it alone. (`RegExp.escape` is younger than the oldest browsers that are supported.) */
export function escapeForRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
