/** What a reader can do from inside a view; a view without an action does not offer it. */
import { createContext } from 'preact';
import type { EntityLink, EventView, PackRef } from '../lib/context/card.ts';

export interface Desk {
  readonly pack?: PackRef | undefined;
  /** EDTF day to which the view is restricted. */
  readonly asOf?: string | undefined;
  /** Ids of saved events. */
  readonly saved: readonly string[];
  /** The entity whose card this is: its name leads nowhere. */
  readonly self?: string | undefined;
  /** To a name's own card. */
  readonly go?: ((to: EntityLink) => void) | undefined;
  /** @returns whether the text is on the clipboard now. */
  readonly copy?: ((text: string) => Promise<boolean>) | undefined;
  /** @returns whether it is saved now. */
  readonly save?: ((event: EventView) => Promise<boolean>) | undefined;
  /** Opens an event in the explorer. */
  readonly explore?: ((event: EventView) => void) | undefined;
  /** Notes by event. Only where no page can see what is typed: its listeners hear every key in a card. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  readonly setNote?: ((event: EventView, note: string) => Promise<boolean>) | undefined;
  readonly unsave?: ((event: EventView) => Promise<void>) | undefined;
}

export const DeskContext = createContext<Desk>({ saved: [] });
