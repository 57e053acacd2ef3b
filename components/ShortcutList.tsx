import { t } from './i18n.ts';

/** A keyboard command and the keys that it has now; empty when the reader took them away. */
export interface Shortcut {
  readonly label: string;
  /** As the browser writes them: "Alt+Shift+S". */
  readonly keys: string;
}

/** Commands beside their keys. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ label, keys }) => (
        <div key={label} class="shortcut">
          <dt>{label}</dt>
          <dd dir="auto">{keys === '' ? <span class="shortcut-none">{t('settings.noKeys')}</span> : <Keys keys={keys} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return keys.split('+').map((key, index) => (
    <>
      {index > 0 && <span class="key-plus">+</span>}
      <kbd>{key}</kbd>
    </>
  ));
}
