import type { EntityHeader, EntityLink } from '../lib/context/card.ts';
import type { Alternative } from './card-state.ts';
import { ControlIcon } from './ControlIcon.tsx';
import { EntityIcon } from './EntityIcon.tsx';
import { LocatorMap } from './LocatorMap.tsx';

export interface EntityHeadingProps {
  readonly entity: EntityHeader;
  readonly labelId: string;
  readonly alternatives: readonly Alternative[];
  /** The card before this one. */
  readonly back: EntityLink | undefined;
  onChoose(entityId: string): void;
  onBack(): void;
}

/** What the name means: in two scripts, in a class, in a sentence, with a caution where one is due. */
export function EntityHeading({ entity, labelId, alternatives, back, onChoose, onBack }: EntityHeadingProps) {
  const { kind, label, native, classLabel, summary, caution, position } = entity;
  return (
    <>
      <CardTitle name={label} native={native} labelId={labelId} />
      {back && (
        <button type="button" class="text-button card-back" onClick={onBack}>
          <ControlIcon name="back" />
          <bdi>{back.label}</bdi>
        </button>
      )}
      <div class={position ? 'entity entity-placed' : 'entity'}>
        {position && <LocatorMap label={label} position={position} />}
        <p class={`entity-class entity-class-${kind}`}>
          <EntityIcon kind={kind} />
          <span>
            <bdi>{classLabel}</bdi>
          </span>
        </p>
        {alternatives.length > 0 && <Alternatives alternatives={alternatives} onChoose={onChoose} />}
        <p class="entity-summary">
          <bdi>{summary}</bdi>
        </p>
        {caution && (
          <p class="caution">
            <bdi>{caution}</bdi>
          </p>
        )}
      </div>
    </>
  );
}

interface CardTitleProps {
  readonly name: string;
  readonly native?: EntityHeader['native'];
  readonly labelId: string;
}

/** Names beyond this many UTF-16 units take more than two lines; they scroll away with the rest. */
const LONG_NAME = 40;

/** The row that stays in view while the card scrolls. */
export function CardTitle({ name, native, labelId }: CardTitleProps) {
  return (
    <h2 class={name.length > LONG_NAME ? 'card-title card-title-long' : 'card-title'} id={labelId}>
      <bdi class="entity-name">{name}</bdi>
      {native && (
        <>
          {' '}
          <bdi class="entity-native" lang={native.lang}>
            {native.text}
          </bdi>
        </>
      )}
    </h2>
  );
}

function Alternatives({ alternatives, onChoose }: Pick<EntityHeadingProps, 'alternatives' | 'onChoose'>) {
  return (
    <p class="alternatives">
      <span class="alternatives-lead">Or do you mean </span>
      {alternatives.map(({ id, label, classLabel }) => (
        <button key={id} type="button" class="choice" onClick={() => onChoose(id)}>
          <bdi>{label}</bdi> <span class="choice-class">{classLabel}</span>
        </button>
      ))}
    </p>
  );
}
