import { useId } from 'preact/hooks';
import { CardEmpty } from './CardEmpty.tsx';
import { CardError } from './CardError.tsx';
import type { CardFrameProps } from './CardFrame.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardSkeleton } from './CardSkeleton.tsx';
import type { CardState } from './card-state.ts';
import { EntityHeading } from './EntityHeading.tsx';
import { EventList } from './EventList.tsx';
import { MatchNote } from './MatchNote.tsx';
import { writtenNames } from './Name.tsx';

export interface EntityCardProps extends Omit<CardFrameProps, 'labelId' | 'busy' | 'children'> {
  readonly state: CardState;
  onChoose(entityId: string): void;
  onRetry(): void;
}

/** The whole of the popover, in every state. Render it once and change `state`: the frame and the focus stay. */
export function EntityCard({ state, onChoose, onRetry, ...frame }: EntityCardProps) {
  const labelId = useId();
  return (
    <CardFrame labelId={labelId} busy={state.status === 'loading'} {...frame}>
      {state.status === 'loading' && <CardSkeleton name={state.name} labelId={labelId} />}
      {state.status === 'error' && <CardError name={state.name} labelId={labelId} onRetry={onRetry} />}
      {state.status === 'ready' && <Ready key={state.card.entity.id} state={state} labelId={labelId} onChoose={onChoose} />}
    </CardFrame>
  );
}

interface ReadyProps {
  readonly state: Extract<CardState, { status: 'ready' }>;
  readonly labelId: string;
  onChoose(entityId: string): void;
}

function Ready({ state: { card, alternatives, why, phrases }, labelId, onChoose }: ReadyProps) {
  const { first, second } = writtenNames(card.entity);
  const otherNames = card.entity.otherNames.filter((name) => name !== first.text && name !== second?.text);
  return (
    <>
      <EntityHeading entity={card.entity} labelId={labelId} alternatives={alternatives} onChoose={onChoose} />
      {card.events.length === 0 ? <CardEmpty /> : <EventList events={card.events} />}
      <MatchNote why={why} phrases={phrases} otherNames={otherNames} shown={card.events.length} total={card.total} />
    </>
  );
}
