/** Why an event is shown, in words. */
import type { ComponentChildren } from 'preact';
import type { Reason } from '../lib/context/card.ts';
import { enumerated, keyed, listed, plural, rich, t } from './i18n.ts';
import { namesOf } from './Name.tsx';

/** "accounts conflict; 2 days before this article; also names Amaq and Palmyra" */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return enumerated(reasons.map(reasonWords), 'list.clause');
}

function reasonWords(reason: Reason): ComponentChildren {
  switch (reason.kind) {
    case 'verdict':
      return t(`reason.verdict.${keyed(reason.verdict)}`);
    case 'same-time':
      return t('reason.sameTime');
    case 'before':
      return plural('reason.before', reason.days);
    case 'later':
      return reason.days === undefined ? t('reason.later') : plural('reason.laterBy', reason.days);
    case 'shares': {
      const more = reason.more > 0 ? [plural('reason.sharesMore', reason.more)] : [];
      return rich('reason.shares', { names: listed([...namesOf(reason.names), ...more]) });
    }
    case 'speaker':
    case 'claim':
      return t(`reason.${reason.kind}`);
    case 'within':
      return rich('reason.within', { places: listed(namesOf(reason.places)) });
  }
}
