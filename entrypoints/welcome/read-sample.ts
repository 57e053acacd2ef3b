import cardCss from '../../components/card.css?inline';
import { loadNameIndex } from '../../lib/detect/index/load-index.ts';
import type { NameIndexData } from '../../lib/detect/types.ts';
import { Reader } from '../../lib/page/reader.ts';
import { answerCard } from '../../lib/platform/answer.ts';
import { loadNames } from '../../lib/platform/corpus.ts';
import { pageSettings, readSettings, watchSettings } from '../../lib/platform/settings.ts';
import { announce, renderCard } from '../reader/render-card.tsx';

/** Runs on the sample what runs on every article; only the answers come without a message. */
export async function readSample(sample: Element): Promise<void> {
  const settings = pageSettings(await readSettings(), {});
  const services = {
    index: loadNameIndex(JSON.parse(await loadNames()) as NameIndexData),
    css: cardCss,
    answer: answerCard,
    render: renderCard,
    announce,
    isAlive: () => true,
  };
  const reader = new Reader(sample, services, settings, () => undefined);
  watchSettings((changed) => reader.update(pageSettings(changed, {})));
}
