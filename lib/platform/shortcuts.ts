/** The keyboard commands as the reader's browser has them now. */
import { browser } from './browser.ts';
import { message } from './words.ts';

export interface CommandKeys {
  readonly label: string;
  /** "Alt+Shift+N", or empty when the reader took it away or another extension has it. */
  readonly keys: string;
}

/** Chrome gives the popup's command no description. */
export async function readShortcuts(): Promise<CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    label: name === '_execute_action' ? message('command.popup') : (description ?? ''),
    keys: shortcut ?? '',
  }));
}

/** Where this browser keeps the keys; extension pages may not link there. */
export const SHORTCUTS_PLACE = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';
