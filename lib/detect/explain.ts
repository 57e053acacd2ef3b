/** "Why this match?", in one sentence for the reader. */
import type { MatchReason } from './types.ts';

export function explainMatch(reason: MatchReason): string {
  switch (reason.rule) {
    case 'strong-name':
      return 'This name hardly means anything else.';
    case 'supported':
      return `This name can mean other things; here ${list(reason.by)} on the same page speak${reason.by.length === 1 ? 's' : ''} for it.`;
    case 'full-name-on-page':
      return 'A longer name of the same thing stands on this page.';
    case 'sounds-like':
      return `This is another way to write ${reason.name}; the page speaks of other names of this war.`;
    case 'governing-noun':
      return `This name has several meanings; the word “${reason.word}” beside it decided.`;
  }
}

function list(labels: readonly string[]): string {
  if (labels.length === 0) return 'other names';
  return labels.length === 1 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} and ${labels[labels.length - 1]}`;
}
