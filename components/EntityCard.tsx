import { useId } from 'preact/hooks';
import { CardBody, type CardCalls } from './CardBody.tsx';
import { CardError } from './CardError.tsx';
import type { CardFrameProps } from './CardFrame.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardSkeleton } from './CardSkeleton.tsx';
import type { CardState } from './card-state.ts';

export interface EntityCardProps extends Omit<CardFrameProps, 'labelId' | 'busy' | 'isEmpty' | 'children'> {
  readonly state: CardState;
  readonly calls: CardCalls;
}

/** The whole of the popover, in every state. Render it once and change `state`: the frame and the focus stay. */
export function EntityCard({ state, calls, ...frame }: EntityCardProps) {
  const labelId = useId();
  return (
    <CardFrame labelId={labelId} busy={state.status === 'loading' || state.busy} isEmpty={state.status === 'loading'} {...frame}>
      {state.status === 'loading' && <CardSkeleton name={state.name} labelId={labelId} />}
      {state.status === 'error' && <CardError name={state.name} labelId={labelId} onRetry={calls.onRetry} />}
      {state.status === 'ready' && <CardBody key={state.card.entity.id} state={state} labelId={labelId} calls={calls} />}
    </CardFrame>
  );
}
