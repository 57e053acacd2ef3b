import type { ComponentChildren } from 'preact';
import { ControlIcon } from './ControlIcon.tsx';
import { interfaceLocale, t } from './i18n.ts';
import { MoveHandle } from './MoveHandle.tsx';

export interface CardControls {
  /** A kept card stays where it is, whatever else is opened. */
  readonly kept: boolean;
  onKeep(): void;
  onClose(): void;
  /** Moves a kept card, px. */
  onMove?: ((dx: number, dy: number) => void) | undefined;
}

export interface CardFrameProps extends CardControls {
  /** Id of the element that names the card. */
  readonly labelId: string;
  readonly busy?: boolean;
  /** Nothing to show yet: the card is as tall as nearly every answer. */
  readonly isEmpty?: boolean;
  /** Fixes the theme; else the system's. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly children: ComponentChildren;
}

/**
 * The frame that every state of the popover shares, so that nothing jumps and focus stays where it
 * is when an answer arrives. Its language and direction are the interface's, whatever the page's
 * are. A non-modal dialog: focus is moved in by whoever opens it, if at all.
 */
export function CardFrame({ labelId, busy = false, isEmpty = false, theme, kept, onKeep, onClose, onMove, children }: CardFrameProps) {
  const { lang, dir } = interfaceLocale();
  return (
    <div
      class={isEmpty ? 'card card-empty' : 'card'}
      role="dialog"
      aria-labelledby={labelId}
      aria-busy={busy}
      tabIndex={-1}
      dir={dir}
      lang={lang}
      data-theme={theme}
    >
      <div class="card-tools">
        {kept ? (
          onMove && <MoveHandle onMove={onMove} />
        ) : (
          <button type="button" class="icon-button" aria-label={t('card.keepOpen')} title={t('card.keepOpen')} onClick={onKeep}>
            <ControlIcon name="pin" />
          </button>
        )}
        <button type="button" class="icon-button" aria-label={t('card.close')} title={t('card.closeKey')} onClick={onClose}>
          <ControlIcon name="close" />
        </button>
      </div>
      <div class="card-scroll">{children}</div>
    </div>
  );
}
