/** Keeps the answer for the text that was asked about last: each name of a block asks the same of the whole block. */
export function ofLastText<T>(ask: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) };
    return last.answer;
  };
}
