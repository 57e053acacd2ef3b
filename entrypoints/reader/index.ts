import cardCss from '../../components/card.css?inline';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadNameIndex } from '../../lib/detect/index/load-index.ts';
import { Reader } from '../../lib/page/reader.ts';
import { browser } from '../../lib/platform/browser.ts';
import { askBackground } from '../../lib/platform/messages.ts';
import { openDoor } from '../in-page/door.ts';
import { announce, renderCard } from './render-card.tsx';

/** The build evaluates this file without a browser, so it holds nothing but the call. */
export default defineUnlistedScript(() =>
  openDoor((names, settings, onStale) => {
    const services = {
      index: loadNameIndex(names),
      css: cardCss,
      answer: (request: Parameters<typeof askBackground<'card'>>[1]) => askBackground('card', request),
      render: renderCard,
      announce,
      isAlive: () => browser.runtime?.id !== undefined,
    };
    return new Reader(document, services, settings, onStale);
  }),
);
