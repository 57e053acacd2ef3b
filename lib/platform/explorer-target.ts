/** What a page's card may ask the explorer to show. */
import type { OpenBundle } from '../context/bundle.ts';
import { boundsOf } from '../context/dates.ts';

/** What the explorer is asked to show; it stands in the address, so that it can be kept. */
export interface ExplorerTarget {
  readonly event?: string | undefined;
  readonly entity?: string | undefined;
  /** EDTF day of the article that the reader came from. */
  readonly date?: string | undefined;
  /** Only what was public by that day. */
  readonly asOf?: boolean | undefined;
}

/** The fragment of the explorer's address that shows a target, with what stands in its search field. */
export function writeAddress({ q = '', event, entity, date, asOf }: ExplorerTarget & { readonly q?: string }): string {
  const all = { q: q === '' ? undefined : q, event, entity, date, asOf: asOf ? '1' : undefined };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `#${new URLSearchParams(given)}`;
}

/** The part of a target that means something; a page may ask for anything. */
export function knownTarget({ event, entity, date, asOf }: ExplorerTarget, { lookup }: OpenBundle): ExplorerTarget {
  return {
    event: event !== undefined && lookup.events.has(event) ? event : undefined,
    entity: entity !== undefined && lookup.entity(entity) ? entity : undefined,
    date: boundsOf(date) ? date : undefined,
    asOf: boundsOf(date) ? asOf : undefined,
  };
}
