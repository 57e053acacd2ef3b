/** The reader's theme on our own pages; `auto` leaves it to the system. */
import { readSettings, type Settings, watchSettings } from './settings.ts';

/** Keeps the page in the chosen theme, also when it is changed elsewhere. */
export async function followTheme(root: HTMLElement): Promise<void> {
  const apply = ({ theme }: Settings): void => {
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  watchSettings(apply);
  apply(await readSettings());
}
