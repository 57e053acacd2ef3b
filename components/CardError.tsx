import type { NameView } from '../lib/context/card.ts';
import { CardTitle } from './EntityHeading.tsx';
import { t } from './i18n.ts';

export interface CardErrorProps {
  readonly name: NameView;
  readonly labelId: string;
  onRetry(): void;
}

/** The answer did not come: says so, and offers to ask again. */
export function CardError({ name, labelId, onRetry }: CardErrorProps) {
  return (
    <>
      <CardTitle name={name} labelId={labelId} />
      <div class="card-note" role="alert">
        <p class="card-note-title">{t('card.failedTitle')}</p>
        <p>{t('card.failed')}</p>
        <button type="button" class="button" onClick={onRetry}>
          {t('card.retry')}
        </button>
      </div>
    </>
  );
}
