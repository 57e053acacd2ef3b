import { useContext } from 'preact/hooks';
import type { EntityLink } from '../lib/context/card.ts';
import { DeskContext } from './desk.ts';
import { Name } from './Name.tsx';

/** A name that leads to its own card, where there is a way to it. */
export function NameLink({ to }: { readonly to: EntityLink }) {
  const { go, self } = useContext(DeskContext);
  if (!go || to.id === self) return <Name name={to} />;
  return (
    <button type="button" class="name-link" onClick={() => go(to)}>
      <Name name={to} />
    </button>
  );
}
