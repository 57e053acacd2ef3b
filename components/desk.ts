/** What a reader can do from inside a view; a view without an action does not offer it. */
import { createContext } from 'preact';
import type { EntityLink, EventView, PackRef } from '../lib/context/card.ts';

export interface Desk {
  readonly pack?: PackRef | undefined;
  /** EDTF day to which the view is restricted. */
  readonly asOf?: string | undefined;
  /** Notes of saved events, by event. */
  readonly notes: Readonly<Record<string, string>>;
  /** To a name's own card. */
  readonly go?: ((to: EntityLink) => void) | undefined;
  /** @returns whether the text is on the clipboard now. */
  readonly copy?: ((text: string) => Promise<boolean>) | undefined;
  /** Saves an event with a note, or changes the note. Rejects when it could not be stored. */
  readonly save?: ((event: EventView, note: string) => Promise<void>) | undefined;
  readonly unsave?: ((event: EventView) => Promise<void>) | undefined;
  /** Opens an event in the explorer. */
  readonly explore?: ((event: EventView) => void) | undefined;
}

export const DeskContext = createContext<Desk>({ notes: {} });
