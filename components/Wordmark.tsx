import { t } from './i18n.ts';

/** The product's name with its sign: a page, lit from the side. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg class="wordmark-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.2" class="wordmark-ring" />
        <path d="M10 1.8a8.2 8.2 0 0 1 0 16.4Z" class="wordmark-light" />
      </svg>
      {t('manifest.name')}
    </span>
  );
}
