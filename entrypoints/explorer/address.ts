/** The state of the explorer stands in its address: it can be kept, sent to oneself, and gone back in. */
import { useEffect, useState } from 'preact/hooks';
import { boundsOf } from '../../lib/context/dates.ts';
import { type ExplorerTarget, writeAddress } from '../../lib/platform/explorer-target.ts';

export interface ExplorerAddress extends ExplorerTarget {
  readonly q: string;
  readonly asOf: boolean;
}

export function readAddress(hash: string): ExplorerAddress {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const at = (name: string): string | undefined => params.get(name) ?? undefined;
  const date = dayIn(at('date'));
  return { q: at('q') ?? '', event: at('event'), entity: at('entity'), date, asOf: date !== undefined && at('asOf') === '1' };
}

/** A date with an end and a beginning, which anybody may have typed; else none. */
function dayIn(text: string | undefined): string | undefined {
  const bounds = boundsOf(text);
  return bounds && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest) ? text : undefined;
}

/** The address, and a way to change a part of it; typing replaces, going somewhere adds to the history. */
export function useAddress(): readonly [ExplorerAddress, (part: Partial<ExplorerAddress>, how?: 'push' | 'replace') => void] {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = (): void => setAddress(readAddress(location.hash));
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return [
    address,
    (part, how = 'push') => {
      const next = { ...address, ...part };
      if (how === 'push' && writeAddress(next) !== writeAddress(address)) history.pushState(null, '', writeAddress(next));
      else history.replaceState(null, '', writeAddress(next));
      setAddress(next);
    },
  ];
}
