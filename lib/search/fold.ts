/** Folding for search: what a reader need not type right. Keeps the length of ordinary titles. */

const ARABIC_FORMS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ک: 'ك' };

/** Lower case, no diacritics, one form for each Arabic letter, apostrophes dropped, hyphens as spaces. */
export function foldForSearch(text: string): string {
  return [...text.normalize('NFC')].map(foldCharacter).join('');
}

function foldCharacter(character: string): string {
  const form = ARABIC_FORMS[character];
  if (form !== undefined) return form;
  if (/[\u2010-\u2015-]/.test(character)) return ' ';
  if (/['’‘ʼʿʾ\u0640]/.test(character)) return '';
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return base.toLocaleLowerCase('en').replace('ı', 'i');
}
