import { useRef } from 'preact/hooks';
import { ControlIcon } from './ControlIcon.tsx';
import { t } from './i18n.ts';

/** Of an arrow key, px. */
const STEP = 24;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves a kept card: with the pointer, or with the arrow keys. */
export function MoveHandle({ onMove }: { onMove(dx: number, dy: number): void }) {
  const last = useRef<{ x: number; y: number } | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    onMove(...by);
  };
  return (
    <button
      type="button"
      class="icon-button move-handle"
      aria-label={t('card.move')}
      title={t('card.moveHint')}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        if (!last.current) return;
        onMove(event.clientX - last.current.x, event.clientY - last.current.y);
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={() => {
        last.current = undefined;
      }}
      onPointerCancel={() => {
        last.current = undefined;
      }}
    >
      <ControlIcon name="move" />
    </button>
  );
}
