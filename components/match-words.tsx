/** "Why this match?", in one sentence for the reader. */
import type { ComponentChildren } from 'preact';
import type { MatchReason } from '../lib/detect/types.ts';
import { listed, rich, t } from './i18n.ts';
import { Name, namesOf } from './Name.tsx';

export function MatchWords({ reason }: { readonly reason: MatchReason }): ComponentChildren {
  switch (reason.rule) {
    case 'strong-name':
      return t('match.strong');
    case 'supported':
      if (reason.by.length === 0) return t('match.supportedByOthers');
      return rich('match.supported', { names: listed(namesOf(reason.by)) });
    case 'full-name-on-page':
      return t('match.fullName');
    case 'sounds-like':
      return rich('match.soundsLike', { name: <Name name={reason.name} /> });
    case 'governing-noun':
      return rich('match.governingNoun', { word: quoted(reason.word) });
  }
}

/** Words of the page, in quotation marks. */
export function quoted(text: string): ComponentChildren {
  return rich('list.quoted', { text: <bdi>{text}</bdi> });
}
