import { render } from 'preact';
import type { CardState as CardView } from '../../components/card-state.ts';
import type { CardCalls } from '../../components/CardBody.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { explainMatch } from '../../lib/detect/explain.ts';
import type { CardActions, CardState } from '../../lib/page/card-session.ts';
import { askBackground } from '../../lib/platform/messages.ts';
import { copyText } from './copy-text.ts';

const FAILED = 'The bundled corpus did not answer. Nothing is lost and nothing was sent anywhere; try again, or reload the page.';

/** Draws the open card, or takes it down. */
export function renderCard(stage: HTMLElement, state: CardState | undefined, actions: CardActions): void {
  if (!state) return render(null, stage);
  render(
    <EntityCard
      state={viewOf(state)}
      kept={state.kept}
      theme={state.theme}
      calls={callsFor(stage, state, actions)}
      onKeep={actions.onKeep}
      onClose={actions.onClose}
      onMove={actions.onMove}
    />,
    stage,
  );
}

function callsFor(stage: HTMLElement, { dating }: CardState, actions: CardActions): CardCalls {
  return {
    onChoose: actions.onChoose,
    onBack: actions.onBack,
    onAsOf: actions.onAsOf,
    onRetry: actions.onRetry,
    onMute: (entity, where, on) => void askBackground('mute', { entity, where, on }).catch(() => undefined),
    go: actions.onGo,
    copy: (text) => copyText(text, stage),
    save: ({ id }, note) => askBackground('save', { event: id, note }),
    unsave: ({ id }) => askBackground('unsave', { event: id }),
    explore: ({ id }) => void askBackground('explore', { event: id, date: dating?.date }).catch(() => undefined),
  };
}

function viewOf({ answer, entity, placed: { mention }, dating, trail }: CardState): CardView {
  const name = entity.label;
  if (answer.status === 'loading') return { status: 'loading', name };
  if (answer.status === 'failed' || !answer.card) return { status: 'error', name, message: FAILED };
  const meanings = [mention.entity, ...mention.alternatives];
  const isOnPage = meanings.some(({ id }) => id === entity.id);
  return {
    status: 'ready',
    card: answer.card,
    alternatives: isOnPage ? meanings.filter(({ id }) => id !== entity.id) : [],
    why: isOnPage ? explainMatch(mention.reason) : undefined,
    phrases: answer.phrases,
    dating,
    trail,
  };
}
