import { render } from 'preact';
import type { CardState as CardView } from '../../components/card-state.ts';
import { EntityCard } from '../../components/EntityCard.tsx';
import { explainMatch } from '../../lib/detect/explain.ts';
import type { CardActions, CardState } from '../../lib/page/card-session.ts';

const FAILED = 'The bundled corpus did not answer. Nothing is lost and nothing was sent anywhere; try again, or reload the page.';

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
  const name = entity.label;
  if (answer.status === 'loading') return { status: 'loading', name };
  if (answer.status === 'failed' || !answer.card) return { status: 'error', name, message: FAILED };
  const alternatives = [mention.entity, ...mention.alternatives].filter(({ id }) => id !== entity.id);
  return { status: 'ready', card: answer.card, alternatives, why: explainMatch(mention.reason), phrases: answer.phrases };
}
