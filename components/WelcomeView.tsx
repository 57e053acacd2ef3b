import type { ComponentChildren } from 'preact';
import { t } from './i18n.ts';
import { MarkLegend } from './MarkLegend.tsx';
import type { Shortcut } from './ShortcutList.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { Wordmark } from './Wordmark.tsx';

export interface WelcomeViewProps {
  /** May Sidelight read pages? Firefox leaves that to the reader at first. */
  readonly access: 'granted' | 'missing';
  readonly shortcuts: readonly Shortcut[];
  /** The sample article (`WelcomeSample`), on which the page runs the real marks and popover. */
  readonly children: ComponentChildren;
  onGrant(): void;
  onSettings(): void;
}

/** The one screen after installation: what it does, what it never does, and something to try it on. The entry point's `main` holds it. */
export function WelcomeView({ access, shortcuts, children, onGrant, onSettings }: WelcomeViewProps) {
  return (
    <div class="view page welcome">
      <div class="welcome-lead">
        <p class="brand">
          <Wordmark />
        </p>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
        <Access access={access} onGrant={onGrant} />
        <Promises />
      </div>
      <div class="welcome-try">
        <div class="try-head">
          <h2>{t('welcome.tryIt')}</h2>
          <MarkLegend />
        </div>
        <article class="sample">{children}</article>
      </div>
      <div class="welcome-hints">
        <div>
          <h2>{t('welcome.keyboard')}</h2>
          <ShortcutList shortcuts={shortcuts} />
        </div>
        <div class="hint">
          <h2>{t('welcome.atHand')}</h2>
          <p>{t('welcome.atHandMore')}</p>
          <button type="button" class="button" onClick={onSettings}>
            {t('settings.title')}
          </button>
        </div>
      </div>
    </div>
  );
}

function Access({ access, onGrant }: Pick<WelcomeViewProps, 'access' | 'onGrant'>) {
  const missing = access === 'missing';
  return (
    <div class={missing ? 'access access-missing' : 'access'}>
      <p role="status">
        <strong>{t(missing ? 'welcome.missing' : 'welcome.ready')}</strong> {t(missing ? 'welcome.missingMore' : 'welcome.readyMore')}
      </p>
      {missing && (
        <button type="button" class="button button-primary" onClick={onGrant}>
          {t('welcome.allow')}
        </button>
      )}
    </div>
  );
}

function Promises() {
  return (
    <div class="promises">
      <ul>
        <li>{t('welcome.promiseLocal')}</li>
        <li>{t('welcome.promiseNone')}</li>
        <li>{t('welcome.promiseChoice')}</li>
      </ul>
      <p class="fine">{t('welcome.fine')}</p>
    </div>
  );
}
