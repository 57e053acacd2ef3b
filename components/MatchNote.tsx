import type { PhraseOnPage } from '../lib/context/card.ts';
import { Disclosure } from './Disclosure.tsx';
import { MuteName, type Muted, type MuteNameProps } from './MuteName.tsx';

export interface MatchNoteProps {
  readonly why: string | undefined;
  readonly phrases: readonly PhraseOnPage[];
  readonly otherNames: readonly string[];
  /** Events in the card, and events on record. */
  readonly shown: number;
  readonly total: number;
  readonly muted: Muted;
  onMute?: MuteNameProps['onMute'] | undefined;
}

/** Foot of the card: how much there is, why this word was marked, what else on the page means it, and how else it is written. */
export function MatchNote({ why, phrases, otherNames, shown, total, muted, onMute }: MatchNoteProps) {
  return (
    <div class="card-foot">
      <p class="event-count">{countWords(shown, total)}</p>
      <Disclosure label={why === undefined ? 'About this name' : 'Why this match?'}>
        {why !== undefined && (
          <p>
            <bdi>{why}</bdi>
          </p>
        )}
        {phrases.length > 0 && (
          <p class="other-names">
            Also meant on this page by{' '}
            {phrases.map(({ text, count }, index) => (
              <span key={text}>
                {index > 0 && ', '}“<bdi>{text}</bdi>”{count > 1 && ` (${count} times)`}
              </span>
            ))}
          </p>
        )}
        {otherNames.length > 0 && (
          <p class="other-names">
            Also written{' '}
            {otherNames.map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
          </p>
        )}
        {onMute && <MuteName muted={muted} onMute={onMute} />}
      </Disclosure>
    </div>
  );
}

function countWords(shown: number, total: number): string {
  if (total === 0) return 'No events';
  if (shown < total) return `${shown} of ${total} events`;
  return total === 1 ? '1 event' : `${total} events`;
}
