import { t } from './i18n.ts';

/** In place of the events: the entity is known, and nothing about it is on record, or was public by the article's day. */
export function CardEmpty({ asOf = false }: { readonly asOf?: boolean }) {
  if (asOf) {
    return (
      <div class="card-note">
        <p class="card-note-title">{t('card.notYetTitle')}</p>
        <p>{t('card.notYet')}</p>
      </div>
    );
  }
  return (
    <div class="card-note">
      <p class="card-note-title">{t('card.emptyTitle')}</p>
      <p>{t('card.empty')}</p>
    </div>
  );
}
