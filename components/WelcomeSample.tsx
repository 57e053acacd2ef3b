import { dateWords } from './date-words.ts';
import { rich, t } from './i18n.ts';

/** Day of the sample article (EDTF); the welcome page gives it to the card as the article's date. */
export const SAMPLE_DATE = '2016-12-10';

/**
 * The article on the welcome page, for trying the marks. Own wording; every figure has its
 * speaker, and each is in the bundled corpus.
 */
export function WelcomeSample() {
  return (
    <>
      <h3>{t('sample.title')}</h3>
      <p class="byline">{rich('sample.byline', { date: <time dateTime={SAMPLE_DATE}>{dateWords(SAMPLE_DATE)}</time> })}</p>
      <p>{t('sample.first')}</p>
      <p>{t('sample.second')}</p>
      <p>{t('sample.third')}</p>
    </>
  );
}
