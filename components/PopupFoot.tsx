import { rich, t } from './i18n.ts';
import type { SiteView } from './popup-types.ts';
import { Switch } from './Switch.tsx';

export interface PopupFootProps {
  readonly site: SiteView | undefined;
  onSite(on: boolean): void;
  onSettings(): void;
  onExplore(): void;
}

/** On or off for this site, and the way to the settings. */
export function PopupFoot({ site, onSite, onSettings, onExplore }: PopupFootProps) {
  return (
    <footer class="popup-foot">
      {site && (
        <Switch on={site.on} onChange={onSite}>
          {rich('page.markOn', { host: <bdi class="host">{site.host}</bdi> })}
        </Switch>
      )}
      <button type="button" class="text-button" onClick={onExplore}>
        {t('saved.title')}
      </button>
      <button type="button" class="text-button popup-settings" onClick={onSettings}>
        {t('settings.title')}
      </button>
    </footer>
  );
}
