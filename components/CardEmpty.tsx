import { t } from './i18n.ts';

/** In place of the events: the entity is known, and nothing about it is on record. */
export function CardEmpty() {
  return (
    <div class="card-note">
      <p class="card-note-title">{t('card.emptyTitle')}</p>
      <p>{t('card.empty')}</p>
    </div>
  );
}
