import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A ref whose element is brought into view, by the shortest way, each time that `active` becomes true. */
export function useScrollIntoView<E extends HTMLElement>(active: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return element;
}
