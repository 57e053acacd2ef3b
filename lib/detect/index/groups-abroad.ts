/**
 * Armed groups that are called after a person or a place, in the languages of Latin script: brigade Sultan Mourad,
 * Sultan-Murad-Brigade, Sultan Murat Tugayı. The name itself stays as it is transliterated. Forms, not spellings that a
 * document need show. Build time only.
 */
import { isArticleOf } from './articles.ts';
import { foldName } from '../find/fold.ts';
import { words } from '../word-list.ts';

type Patterns = Readonly<Record<'fr' | 'es' | 'de' | 'tr', readonly string[]>>;
/** What one paper calls a brigade another calls a division. */
const BRIGADE: Patterns = {
  fr: ['brigade {x}', 'division {x}'],
  es: ['brigada {x}', 'división {x}'],
  de: ['{x}-Brigade', '{x}-Division'],
  tr: ['{x} Tugayı', '{x} Tümeni'],
};
const UNITS: readonly (readonly [RegExp, Patterns])[] = [
  [/ (?:Brigade|Division)$/, BRIGADE],
  [
    / (?:Brigades|Battalions)$/,
    { fr: ['brigades {x}'], es: ['brigadas {x}'], de: ['{x}-Brigaden', '{x}-Bataillone'], tr: ['{x} Tugayları', '{x} Taburları'] },
  ],
  [
    / Civil Council$/,
    { fr: ['conseil civil de {x}'], es: ['consejo civil de {x}'], de: ['Zivilrat von {x}', '{x}-Zivilrat'], tr: ['{x} Sivil Meclisi'] },
  ],
  [
    / Military Council$/,
    {
      fr: ['conseil militaire de {x}'],
      es: ['consejo militar de {x}'],
      de: ['Militärrat von {x}', '{x}-Militärrat'],
      tr: ['{x} Askeri Meclisi'],
    },
  ],
  [/ Battalion$/, { fr: ['bataillon {x}'], es: ['batallón {x}'], de: ['{x}-Bataillon'], tr: ['{x} Taburu'] }],
  [/ Movement$/, { fr: ['mouvement {x}'], es: ['movimiento {x}'], de: ['{x}-Bewegung'], tr: ['{x} Hareketi'] }],
  [/ Front$/, { fr: ['front {x}'], es: ['frente {x}'], de: ['{x}-Front'], tr: ['{x} Cephesi'] }],
  [/ Army$/, { fr: ['armée {x}'], es: ['ejército {x}'], de: ['{x}-Armee'], tr: ['{x} Ordusu'] }],
  [/ (?:Legion|Corps)$/, { fr: ['légion {x}', 'corps {x}'], es: ['legión {x}'], de: ['{x}-Legion', '{x}-Korps'], tr: ['{x} Kolordusu'] }],
];

/** Words that other languages translate; a name with one of them is listed as each has it. */
const TRANSLATED = words(
  'army authenticity coastal commando construction building desert development dignity division eastern eighth european fire free first second third fifth ' +
    'grandsons islamic jerusalem justice kurdish levant levantine liberation line lions martyr martyrs men national new north northern of people ' +
    'peoples prophet rebel rebels resistance revolutionaries revolutionary salvation shield southern storm syria syrian falcons hawks hezbollah hizballah iraqi knights',
);
const LATIN = /^[\p{Script=Latin}\p{M}’'ʿ -]+$/u;

/** The names of an armed group in four languages, by an English one; none where the name is translated or no group's of men. */
export function groupsAbroad(name: string): readonly { readonly text: string; readonly lang: string }[] {
  const [unit, patterns] = UNITS.find(([noun]) => noun.test(name)) ?? [];
  if (!unit || !patterns || !LATIN.test(name)) return [];
  const own = withoutArticle(name.replace(unit, ''));
  if (
    foldName(own)
      .split(' ')
      .some((word) => TRANSLATED.has(word))
  )
    return [];
  return Object.entries(patterns).flatMap(([lang, list]) => list.map((pattern) => ({ text: pattern.replace('{x}', own), lang })));
}

/** Russian nouns for them, in Latin letters: what follows them is transliterated, declines, and is found by its sound (find/sound.ts). */
const IN_RUSSIAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ (?:brigade|division)$/, ['brigada', 'diviziya']],
  [/ (?:brigades|battalions)$/, ['brigady', 'batalony']],
  [/ battalion$/, ['batalon']],
  [/ movement$/, ['dvizhenie']],
  [/ front$/, ['front']],
  [/ army$/, ['armiya']],
  [/ (?:legion|corps)$/, ['legion', 'korpus']],
];

/** How Russian says the name of an armed group that is folded and in English, in Latin letters: armiya khalid ibn al walid. */
export function groupsInRussian(name: string): readonly string[] {
  const [noun, words] = IN_RUSSIAN.find(([each]) => each.test(name)) ?? [];
  if (!noun || !words) return [];
  const own = name.replace(noun, '');
  return own.split(' ').some((word) => TRANSLATED.has(word)) ? [] : words.map((word) => `${word} ${own}`);
}

/** Of al-Tawhid Brigade other languages leave the article out or have it in other forms, which the forms of a name add. */
function withoutArticle(name: string): string {
  const [, word = '', rest = ''] = /^(\p{L}{2,3})[- ](.+)$/u.exec(name) ?? [];
  return rest !== '' && isArticleOf(foldName(word), foldName(rest)) ? rest : name;
}
