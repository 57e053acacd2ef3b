/** The language of a text in Latin letters, by its small words and endings; for rules that go by how a language builds clauses. */
import { ofLastText } from '../../find/last-text.ts';
import { spellingOf } from '../../find/readings.ts';

const FRENCH = /(?:^|\s)(?:les|des|une|dans|est|sur|avec|pour|aux|par|du|le|et|après|la|de|en)(?=\s)/g;
const SPANISH = /(?:^|\s)(?:los|las|del|una|con|y|según|contra|para|el|por|la|de|en)(?=\s)/g;
/** A headline has few small words, and the endings of names. */
const TURKISH = /['’](?:[dt][ea](?:n|ki)?|[yn][ea]|n?[ıiuü]n)(?![A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё])/;
const LEAST_SMALL_WORDS = 2;
/** Of a text in Latin letters; by its small words, English for want of others. */
export const languageOf = ofLastText((text: string): 'en' | 'fr' | 'es' | 'de' | 'tr' => {
  const spelling = spellingOf(text);
  if (spelling) return spelling;
  if (TURKISH.test(text)) return 'tr';
  const french = new Set(text.match(FRENCH)).size;
  const spanish = new Set(text.match(SPANISH)).size;
  if (Math.max(french, spanish) < LEAST_SMALL_WORDS) return 'en';
  return spanish > french ? 'es' : 'fr';
});
