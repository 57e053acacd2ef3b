import { render } from 'preact';
import type { CardState as CardView } from '../../components/card-state.ts';
import { EntityCard } from '../../components/EntityCard.tsx';
import { classWords } from '../../components/class-words.tsx';
import { provideTranslator, t } from '../../components/i18n.ts';
import { writtenNames } from '../../components/Name.tsx';
import type { EntityRef } from '../../lib/detect/types.ts';
import type { CardActions, CardState } from '../../lib/page/card-session.ts';
import { message } from '../../lib/platform/words.ts';

provideTranslator({ message });

/** Draws the open card, or takes it down. */
export function renderCard(stage: HTMLElement, state: CardState | undefined, actions: CardActions): void {
  if (!state) return render(null, stage);
  render(
    <EntityCard
      state={viewOf(state)}
      pinned={state.pinned}
      theme={state.theme}
      onPin={actions.onPin}
      onClose={actions.onClose}
      onChoose={actions.onChoose}
      onRetry={actions.onRetry}
    />,
    stage,
  );
}

function viewOf({ answer, entity, placed: { mention } }: CardState): CardView {
  if (answer.status === 'loading') return { status: 'loading', name: entity };
  if (answer.status === 'failed' || !answer.card) return { status: 'error', name: entity };
  const alternatives = [mention.entity, ...mention.alternatives].filter(({ id }) => id !== entity.id);
  return { status: 'ready', card: answer.card, alternatives, why: mention.reason, phrases: answer.phrases };
}

/** What a screen reader says of a name that the keyboard went to. */
export function announce(entity: EntityRef, at?: { readonly index: number; readonly total: number }): string {
  const name = writtenNames(entity).first.text;
  return at ? t('card.announced', { name, class: classWords(entity.class), ...at }) : name;
}
