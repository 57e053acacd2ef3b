import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
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
  const tryId = useId();
  const keysId = useId();
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
      <section class="welcome-try" aria-labelledby={tryId}>
        <div class="try-head">
          <h2 id={tryId}>Try it: rest the pointer on a marked name</h2>
          <MarkLegend />
        </div>
        <article class="sample">{children}</article>
      </section>
      <section class="welcome-hints" aria-labelledby={keysId}>
        <div>
          <h2 id={keysId}>By keyboard</h2>
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
      </section>
    </div>
  );
}

function Access({ access, onGrant }: Pick<WelcomeViewProps, 'access' | 'onGrant'>) {
  if (access === 'granted') {
    return (
      <p class="access" role="status">
        <strong>Ready.</strong> It works on the next article that you open.
      </p>
    );
  }
  return (
    <div class="access access-missing">
      <p role="status">
        <strong>One step is left.</strong> Your browser asks you before Sidelight may read pages and mark names on them.
      </p>
      <button type="button" class="button button-primary" onClick={onGrant}>
        Allow it to read pages
      </button>
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
