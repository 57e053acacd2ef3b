import type { ComponentChildren } from 'preact';
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
        <h1>Read the news, and see who says what.</h1>
        <p class="lead">
          Sidelight marks the places and groups that an article names, and shows on hover what is claimed about them, by whom, and where the
          accounts differ.
        </p>
        <Access access={access} onGrant={onGrant} />
        <Promises />
      </div>
      <div class="welcome-try">
        <div class="try-head">
          <h2>Try it: rest the pointer on a marked name</h2>
          <MarkLegend />
        </div>
        <article class="sample">{children}</article>
      </div>
      <div class="welcome-hints">
        <div>
          <h2>By keyboard</h2>
          <ShortcutList shortcuts={shortcuts} />
        </div>
        <div class="hint">
          <h2>Keep it at hand</h2>
          <p>
            Open your browser’s extensions menu and pin Sidelight. Its button searches every event and lists the names on the page that you
            are reading.
          </p>
          <button type="button" class="button" onClick={onSettings}>
            Settings
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
        <strong>{missing ? 'One step is left.' : 'Ready.'}</strong>{' '}
        {missing
          ? 'Your browser asks you before Sidelight may read pages and mark names on them.'
          : 'It works on the next article that you open.'}
      </p>
      {missing && (
        <button type="button" class="button button-primary" onClick={onGrant}>
          Allow it to read pages
        </button>
      )}
    </div>
  );
}

function Promises() {
  return (
    <div class="promises">
      <ul>
        <li>Nothing you read leaves your browser.</li>
        <li>No account, no telemetry, no remote code.</li>
        <li>You choose the sites.</li>
      </ul>
      <p class="fine">Pages can notice that words are highlighted.</p>
    </div>
  );
}
