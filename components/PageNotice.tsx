import { rich, t } from './i18n.ts';
import type { PageState, SiteView } from './popup-types.ts';

export interface PageNoticeProps {
  readonly page: Exclude<PageState, 'ready' | 'loading'>;
  readonly site: SiteView | undefined;
  onSite(on: boolean): void;
  onGrant(): void;
}

/** Why no names are marked on this page, and the one thing that changes it. */
export function PageNotice({ page, site, onSite, onGrant }: PageNoticeProps) {
  const host = site ? <bdi>{site.host}</bdi> : t('page.thisSite');
  if (page === 'paused') {
    return (
      <div class="help">
        <p class="help-title">{rich('page.pausedTitle', { host })}</p>
        <p>{t('page.paused')}</p>
        <button type="button" class="button" onClick={() => onSite(true)}>
          {t('page.resume')}
        </button>
      </div>
    );
  }
  if (page === 'no-access') {
    return (
      <div class="help">
        <p class="help-title">{rich('page.closedTitle', { host })}</p>
        <p>{t('page.closed')}</p>
        <button type="button" class="button button-primary" onClick={onGrant}>
          {t('page.allow')}
        </button>
      </div>
    );
  }
  return (
    <div class="help">
      <p class="help-title">{t('page.unsupportedTitle')}</p>
      <p>{t('page.unsupported')}</p>
    </div>
  );
}
