import type { PageState, SiteView } from './popup-types.ts';

export interface PageNoticeProps {
  readonly page: Exclude<PageState, 'ready' | 'loading'>;
  readonly site: SiteView | undefined;
  onSite(on: boolean): void;
  onGrant(): void;
}

/** Why no names are marked on this page, and the one thing that changes it. */
export function PageNotice({ page, site, onSite, onGrant }: PageNoticeProps) {
  const host = site?.host ?? 'this site';
  if (page === 'paused') {
    return (
      <div class="help">
        <p class="help-title">
          Paused on <bdi>{host}</bdi>
        </p>
        <p>No names are marked on this site.</p>
        <button type="button" class="button" onClick={() => onSite(true)}>
          Turn on here
        </button>
      </div>
    );
  }
  if (page === 'no-access') {
    return (
      <div class="help">
        <p class="help-title">
          Your browser keeps <bdi>{host}</bdi> closed to Sidelight
        </p>
        <p>Allow it, and the names on the page are marked. What you read stays in your browser.</p>
        <button type="button" class="button button-primary" onClick={onGrant}>
          Allow on this site
        </button>
      </div>
    );
  }
  return (
    <div class="help">
      <p class="help-title">This page cannot be read</p>
      <p>Browsers keep their own pages, their extension shops and PDF files closed to extensions.</p>
    </div>
  );
}
