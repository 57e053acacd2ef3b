import type { EntityHeader, EntityLink, NameView } from '../lib/context/card.ts';
import type { Alternative } from './card-state.ts';
import { ClassWithin, classWords } from './class-words.tsx';
import { ControlIcon } from './ControlIcon.tsx';
import { CorpusText } from './CorpusText.tsx';
import { EntityIcon } from './EntityIcon.tsx';
import { keyed, t } from './i18n.ts';
import { LocatorMap } from './LocatorMap.tsx';
import { Name, writtenNames } from './Name.tsx';

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
  const { kind, position } = entity;
  return (
    <>
      <CardTitle name={entity} labelId={labelId} />
      {back && (
        <button type="button" class="text-button card-back" onClick={onBack}>
          <ControlIcon name="back" />
          <Name name={back} />
        </button>
      )}
      <div class={position ? 'entity entity-placed' : 'entity'}>
        {position && <LocatorMap name={entity} position={position} />}
        <p class={`entity-class entity-class-${kind}`}>
          <EntityIcon kind={kind} />
          <span>
            <ClassWithin entityClass={entity.class} around={entity.around} />
          </span>
        </p>
        {alternatives.length > 0 && <Alternatives alternatives={alternatives} onChoose={onChoose} />}
        <p class="entity-summary">
          <CorpusText>{entity.summary}</CorpusText>
        </p>
        {entity.caution && <p class="caution">{t(`caution.${keyed(entity.caution)}`)}</p>}
      </div>
    </>
  );
}

interface CardTitleProps {
  readonly name: NameView;
  readonly labelId: string;
}

/** Names that together have more than this many UTF-16 units take more than two lines; they scroll away with the rest. */
const LONG_NAME = 40;

/** The row that stays in view while the card scrolls. */
export function CardTitle({ name, labelId }: CardTitleProps) {
  const { first, second } = writtenNames(name);
  return (
    <h2
      class={first.text.length + (second?.text.length ?? 0) > LONG_NAME ? 'card-title card-title-long' : 'card-title'}
      id={labelId}
      tabIndex={-1}
    >
      <bdi class="entity-name" lang={first.lang}>
        {first.text}
      </bdi>
      {second && (
        <>
          {' '}
          <bdi class="entity-native" lang={second.lang}>
            {second.text}
          </bdi>
        </>
      )}
    </h2>
  );
}

function Alternatives({ alternatives, onChoose }: Pick<EntityHeadingProps, 'alternatives' | 'onChoose'>) {
  return (
    <p class="alternatives">
      <span class="alternatives-lead">{t('card.alternatives')} </span>
      {alternatives.map((one) => (
        <button key={one.id} type="button" class="choice" onClick={() => onChoose(one.id)}>
          <Name name={one} /> <span class="choice-class">{classWords(one.class)}</span>
        </button>
      ))}
    </p>
  );
}
