import type { PhraseOnPage } from '../lib/context/card.ts';
import type { MatchReason } from '../lib/detect/types.ts';
import { Disclosure } from './Disclosure.tsx';
import { enumerated, plural, rich, t } from './i18n.ts';
import { MatchWords, quoted } from './match-words.tsx';
import { MuteName, type MuteNameProps } from './MuteName.tsx';

export interface MatchNoteProps {
  /** Absent once the reader went on from the name on the page. */
  readonly why: MatchReason | undefined;
  readonly phrases: readonly PhraseOnPage[];
  readonly otherNames: readonly string[];
  /** Events in the card, and events on record. */
  readonly shown: number;
  readonly total: number;
  /** Absent where nothing can be muted. */
  readonly mute?: MuteNameProps | undefined;
}

/** Foot of the card: how much there is, why this word was marked, what else on the page means it, and how else it is written. */
export function MatchNote({ why, phrases, otherNames, shown, total, mute }: MatchNoteProps) {
  return (
    <div class="card-foot">
      <p class="event-count">{countWords(shown, total)}</p>
      <Disclosure label={t(why ? 'match.open' : 'match.about')}>
        {why && (
          <p>
            <MatchWords reason={why} />
          </p>
        )}
        {phrases.length > 0 && (
          <p class="other-names">
            {rich('match.phrases', {
              phrases: enumerated(phrases.map((phrase) => <Phrase key={phrase.text} phrase={phrase} />)),
            })}
          </p>
        )}
        {otherNames.length > 0 && (
          <p class="other-names">{rich('match.written', { names: enumerated(otherNames.map((name) => <bdi key={name}>{name}</bdi>)) })}</p>
        )}
        {mute && <MuteName {...mute} />}
      </Disclosure>
    </div>
  );
}

function Phrase({ phrase: { text, count } }: { readonly phrase: PhraseOnPage }) {
  return (
    <>
      {quoted(text)}
      {count > 1 && ` ${plural('match.times', count)}`}
    </>
  );
}

function countWords(shown: number, total: number): string {
  if (total === 0) return t('event.none');
  return shown < total ? t('event.countOf', { shown, total }) : plural('event.count', total);
}
