import { useState } from 'preact/hooks';
import { boundsOf } from '../lib/context/dates.ts';
import { ArticleBar } from './ArticleBar.tsx';
import { ArticleSays } from './ArticleSays.tsx';
import { CardEmpty } from './CardEmpty.tsx';
import type { CardState } from './card-state.ts';
import { type Desk, DeskContext } from './desk.ts';
import { EntityHeading } from './EntityHeading.tsx';
import { EventList } from './EventList.tsx';
import { MatchNote } from './MatchNote.tsx';
import { writtenNames } from './Name.tsx';
import { Timeline } from './Timeline.tsx';

/** What a reader can ask for from inside a card. */
export interface CardCalls extends Pick<Desk, 'go' | 'copy' | 'save' | 'explore' | 'notes' | 'setNote' | 'unsave'> {
  onChoose(entityId: string): void;
  onBack(): void;
  onAsOf(asOf: boolean): void;
  onRetry(): void;
  /** Absent where nothing can be muted. */
  readonly mute?: { readonly hasSite: boolean; onMute(entity: string, where: 'site' | 'everywhere', on: boolean): Promise<boolean> };
}

export interface CardBodyProps {
  readonly state: Extract<CardState, { status: 'ready' }>;
  readonly labelId: string;
  readonly calls: CardCalls;
}

/** What is known of an entity, in the light of an article. */
export function CardBody({ state, labelId, calls }: CardBodyProps) {
  const { card, alternatives, why, phrases, dating, trail } = state;
  const desk = useDesk(card, calls);
  // Away from an article there is no page that could state a date.
  const hasArticle = dating !== undefined || why !== undefined || trail.length > 0;
  const { mute } = calls;
  const asOf = card.asOf !== undefined;
  const { first, second } = writtenNames(card.entity);
  return (
    <DeskContext.Provider value={desk}>
      <EntityHeading
        entity={card.entity}
        labelId={labelId}
        alternatives={alternatives}
        back={trail.at(-1)}
        onChoose={calls.onChoose}
        onBack={calls.onBack}
      />
      <ArticleSays says={card.says} />
      {hasArticle && card.events.length + card.leftOut > 0 && <ArticleBar card={card} dating={dating} asOf={asOf} onAsOf={calls.onAsOf} />}
      <Timeline events={card.events} article={boundsOf(dating?.date)?.earliest} />
      {card.events.length === 0 ? <CardEmpty asOf={asOf && card.leftOut > 0} /> : <EventList key={String(asOf)} events={card.events} />}
      <MatchNote
        why={why}
        phrases={phrases}
        otherNames={card.entity.otherNames.filter((name) => name !== first.text && name !== second?.text)}
        shown={card.events.length}
        total={card.total}
        mute={mute && { hasSite: mute.hasSite, onMute: (where, on) => mute.onMute(card.entity.id, where, on) }}
      />
    </DeskContext.Provider>
  );
}

/** The desk of a card; what is saved here shows at once. */
function useDesk({ entity, pack, asOf, saved }: Extract<CardState, { status: 'ready' }>['card'], calls: CardCalls): Desk {
  const [added, setAdded] = useState<readonly string[]>([]);
  const { go, copy, save, explore, notes, setNote, unsave } = calls;
  return {
    self: entity.id,
    pack,
    asOf,
    saved: [...saved, ...added],
    go,
    copy,
    explore,
    notes,
    setNote,
    unsave:
      unsave &&
      (async (event) => {
        await unsave(event);
        setAdded((before) => before.filter((id) => id !== event.id));
      }),
    save:
      save &&
      (async (event) => {
        const done = await save(event);
        if (done) setAdded((before) => [...before, event.id]);
        return done;
      }),
  };
}
