/** French says d’ for "de" before a vowel: camp d’al-Hol, conseil militaire d’Alep; other languages do not. `lang` is the first subtag. */
export function elided(text: string, lang: string): string {
  return lang === 'fr' ? text.replace(/ de (?=[aeiouéAEIOUÉ])/, ' d’') : text;
}
