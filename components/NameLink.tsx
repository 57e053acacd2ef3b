import { useContext } from 'preact/hooks';
import type { EntityLink } from '../lib/context/card.ts';
import { DeskContext } from './desk.ts';

/** A name that leads to its own card, where there is a way to it. */
export function NameLink({ to }: { readonly to: EntityLink }) {
  const { go } = useContext(DeskContext);
  if (!go) return <bdi>{to.label}</bdi>;
  return (
    <button type="button" class="name-link" onClick={() => go(to)}>
      <bdi>{to.label}</bdi>
    </button>
  );
}
