import { render } from 'preact';
import type { CardState as CardView } from '../../components/card-state.ts';
import type { CardCalls } from '../../components/CardBody.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { classWords } from '../../components/class-words.tsx';
import { provideTranslator, t } from '../../components/i18n.ts';
import { writtenNames } from '../../components/Name.tsx';
import type { EntityRef } from '../../lib/detect/types.ts';
import type { CardActions, CardState } from '../../lib/page/card-view.ts';
import { askBackground } from '../../lib/platform/messages.ts';
import { siteOf } from '../../lib/platform/site.ts';
import { message } from '../../lib/platform/words.ts';
import { copyText } from '../shared/copy-text.ts';

provideTranslator({ message });

/** Draws the open card, or takes it down. */
export function renderCard(stage: HTMLElement, state: CardState | undefined, actions: CardActions): void {
  if (!state) return render(null, stage);
  render(
    <EntityCard
      state={viewOf(state)}
      kept={state.kept}
      theme={state.theme}
      calls={callsFor(state, actions)}
      onKeep={actions.onKeep}
      onClose={actions.onClose}
      onMove={actions.onMove}
    />,
    stage,
  );
}

function callsFor({ dating, asOf, isPrivate }: CardState, actions: CardActions): CardCalls {
  const hasSite = !isPrivate && siteOf(location.href) !== undefined;
  return {
    onChoose: actions.onChoose,
    onBack: actions.onBack,
    onAsOf: actions.onAsOf,
    onRetry: actions.onRetry,
    mute: { hasSite, onMute: (entity, where, on) => askBackground('mute', { entity, where, on }) },
    go: actions.onGo,
    copy: copyText,
    // In a private window nothing of the page is stored.
    save: isPrivate ? undefined : ({ id }) => askBackground('save', { event: id }),
    explore: ({ id }) => void askBackground('explore', { event: id, date: dating?.date, asOf }).catch(() => undefined),
  };
}

function viewOf({ answer, busy, entity, placed: { mention }, dating, trail }: CardState): CardView {
  if (answer.status === 'loading') return { status: 'loading', name: entity };
  if (answer.status === 'failed' || !answer.card) return { status: 'error', name: entity, busy };
  const meanings = [mention.entity, ...mention.alternatives];
  const isOnPage = meanings.some(({ id }) => id === entity.id);
  return {
    status: 'ready',
    busy,
    card: answer.card,
    alternatives: isOnPage ? meanings.filter(({ id }) => id !== entity.id) : [],
    why: isOnPage ? mention.reason : undefined,
    phrases: answer.phrases,
    dating,
    trail: trail.map(({ to }) => to),
  };
}

/** What a screen reader says of a name that the keyboard went to. */
export function announce(entity: EntityRef, at?: { readonly index: number; readonly total: number }): string {
  const name = writtenNames(entity).first.text;
  return at ? t('card.announced', { name, class: classWords(entity.class), ...at }) : name;
}
