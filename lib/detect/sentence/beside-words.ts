/**
 * Expressions that can hold only beside certain words, and are asked only there. Hardly a word beside a name is one of them,
 * and an expression that is never asked is never compiled, which is half of what a page's first pass costs an engine.
 */
export type BesideWords = (word: string | undefined, slice: string) => boolean;

/** Rows of words, with a space between, as they are asked for, and of what can hold beside any of them. */
export function besideWords(...rows: readonly (readonly [list: string, expression: RegExp])[]): BesideWords {
  const byWord = new Map<string, RegExp[]>();
  for (const [list, expression] of rows) for (const word of list.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), expression]);
  return (word, slice) => word !== undefined && (byWord.get(word)?.some((expression) => expression.test(slice)) ?? false);
}
