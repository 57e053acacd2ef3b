/**
 * The written forms that one listed name stands for. Build time only.
 *
 * 1. The Arabic article inside a name, in all its forms (articles.ts): Deir ez-Zor, Deir al-Zor.
 *    Hyphen or space makes no difference: both fold to a separator.
 * 2. Russian case endings (Пальмира: Пальмиры, Пальмире …): of adjectives and the noun after them
 *    (Силы демократической Сирии: Сил …), of a name without adjectives the first word or the last
 *    (Фронт, Джебхат ан-Нусра). Acronyms decline if they are read as words (ЦАХАЛа). A name that is listed in
 *    another case has its nominative, if its head tells it (russian-cases.ts).
 *    After an article inside a name a small letter (Джебхат ан-нусра).
 * 3. German genitives (Palmyras, Zivilschutzes), j for y between vowels (Umajjaden-Platz), and the endings of adjectives before a noun (german-forms.ts).
 * 4. Turkish cases of a name that ends in a common noun, which takes no apostrophe (uluslararası koalisyonun), and of a
 *    people's plural (Dürzilerin); those of a possessed noun (ordusunun, Bakanlığından) are taken off in the page (walk.ts).
 * 5. English compounds and countries, which house styles write in several ways (oil field, oilfield; northwestern Syria,
 *    north-west Syria, NW Syria, Syria's northwest; Aleppo Airport, Aleppo's airport; Syrian army, Syria's army: owners.ts).
 * 6. English spelling on either side of the Atlantic (organisation, defense); EE. UU. without dots; French and Spanish
 *    adjectives in either order (Armée libre syrienne), pro- with a hyphen or none.
 * 7. Arabic and Persian spelling, and what Persian calls Arabic groups (arabic-forms.ts); what belongs to a
 *    country in Russian and Spanish (country-forms.ts), and to the United Nations (united-nations-forms.ts).
 *
 * Names of fixed letter case get no forms: an acronym is written one way.
 */
import { articlesBefore, isArticleOf } from './articles.ts';
import { inArabicScript } from './arabic-forms.ts';
import { ofCountry } from './country-forms.ts';
import { inflected } from './declension.ts';
import { foldName } from '../find/fold.ts';
import { isUpper } from '../find/letter-case.ts';
import { inOwnersWords } from './owners.ts';
import { ofUnitedNations } from './united-nations-forms.ts';

const WORD_AND_GAP = /([\s\p{Pd}]+)/u;
/** More articles in one name than this stay as listed, so that a name has at most some dozen forms. */
const MAX_ARTICLES = 2;

/** What English calls an airbase; a civil airport is called so alone. */
const AIRBASE = /(?<=\S) (?:military )?air ?(?:base|port|field)$/i;
const MILITARY = [' airbase', ' air base', ' military airport', ' airfield'];
const AIRBASES = [...MILITARY, ' airport'];

/** The same in Turkish and Russian. */
const AIRBASES_ABROAD: Readonly<Record<string, readonly [RegExp, readonly string[]]>> = {
  tr: [
    / (?:Askeri )?(?:Hava ?limanı|Hava ?alanı|Hava Üssü|Üssü)$/i,
    [' Hava Üssü', ' Üssü', ' Havaalanı', ' Havalimanı', ' Askeri Havaalanı', ' Askeri Havalimanı'],
  ],
  ru: [/^(?:аэродром|авиабаза) (?=\S)/i, ['аэродром ', 'авиабаза ']],
};

function airbasesAbroad(name: string, lang: string): string[] {
  const [noun, others] = AIRBASES_ABROAD[lang] ?? [];
  return noun?.test(name) ? (others ?? []).map((other) => name.replace(noun, other)) : [];
}

/** German papers write the sound between vowels with either letter: Umayyaden-Platz, Umajjaden-Platz. */
const BETWEEN_VOWELS = /(?<=[aeiou])yy?(?=[aeiou])/g;

function withGermanJ(name: string): string[] {
  const spelled = name.replace(BETWEEN_VOWELS, (letters) => 'j'.repeat(letters.length));
  return spelled === name ? [] : [spelled];
}

/** Russian papers write what follows an article inside a name small as well: Джебхат ан-нусра. */
const AFTER_ARTICLE = /(?<=\s[аэиу](?:ль|[нтшждзрс])-)[А-ЯЁ]/g;

function withSmallName(name: string): string[] {
  const small = name.replace(AFTER_ARTICLE, (letter) => letter.toLowerCase());
  return small === name ? [] : [small];
}

/** Every form of a name, the listed one first. `lang` is its BCP 47 tag, `kind` the class of what it names. */
export function formsOf(name: string, lang: string, kind = ''): string[] {
  const primary = lang.split('-')[0] ?? lang;
  const airbases = kind === 'airbase' && AIRBASE.test(name) ? AIRBASES.map((noun) => name.replace(AIRBASE, noun)) : [];
  if (primary === 'ar' || primary === 'fa') {
    const owned = [name, ...ofUnitedNations(name, primary)];
    return [...new Set([...owned, ...owned.flatMap((each) => inArabicScript(each, primary))].flatMap(withArticles))];
  }
  const spelled =
    primary === 'en'
      ? [name, ...airbases].flatMap(inEnglish)
      : [
          name,
          ...spelledOtherwise(name),
          ...ofCountry(name, primary),
          ...ofUnitedNations(name, primary),
          ...(primary === 'de' ? withGermanJ(name) : []),
          ...(primary === 'ru' ? withSmallName(name) : []),
          ...(kind === 'airbase' ? airbasesAbroad(name, primary) : []),
        ];
  return [...new Set([...spelled.flatMap(withArticles), ...spelled.flatMap((each) => inflected(each, primary, kind))])];
}

const COALITIONS = ['', ' international', ' military', ' air', ' global'];
const FOES = [
  ...['against', 'fighting'].flatMap((verb) =>
    ['ISIS', 'ISIL', 'IS', 'Daesh', 'the Islamic State', 'Islamic State'].map((foe) => `${verb} ${foe}`),
  ),
  'to defeat ISIS',
  'to defeat Daesh',
];

type Wording = readonly [RegExp, readonly string[]];
const WORDS: readonly Wording[] = [
  [/ oil ?fields?$/i, [' oil field', ' oil fields', ' oilfield', ' oilfields']],
  [/ gas ?fields?$/i, [' gas field', ' gas fields', ' gasfield']],
  [/ air ?base$/i, MILITARY],
  [/^T(?=\d )/, ['T-']],
  [/^T-(?=\d )/, ['T']],
  [/^(?:Jabal|Jebel|Mount) (\p{L}[\p{L}’' -]+)$/u, ['Jabal $1', 'Jebel $1', 'Mount $1', '$1 Mountain', '$1 hill']],
  [/^(\p{L}[\p{L}’' -]+) (?:Mountain|mountain)$/u, ['Jabal $1', 'Jebel $1', 'Mount $1', '$1 hill']],
  [
    /^United Nations High Commissioner for /,
    [
      'UN High Commissioner for ',
      'U.N. High Commissioner for ',
      'Office of the High Commissioner for ',
      'Office of the UN High Commissioner for ',
    ],
  ],
  [
    /^UN special envoy (for|to) Syria$/,
    ['U.N. special envoy $1 Syria', 'United Nations special envoy $1 Syria', 'Special Envoy of the Secretary-General $1 Syria'],
  ],
  [/^Syrian (army|government|regime|armed forces)$/u, ['$1 of Syria']],
  [/ the Syrian Arab Republic$/, [' Syria']],
  [/^New Syrian (?=Army$|Forces?$)/, ['New Syria ']],
  [/^UN Commission of Inquiry$/, ['UN', 'United Nations'].map((owner) => `${owner} Independent International Commission of Inquiry`)],
  [/(?<=^(?:US|U\.S\.) State) Department$/, [' Dept']],
  [/^United Nations (?=\p{Lu})/u, ['UN ']],
  [/^UN (?=\p{Lu}\p{Ll}+ \p{L})/u, ['United Nations ']],
  [/^(\p{Lu}[\p{L}’'-]+) (?:International )?Airport$/iu, ['$1’s airport', '$1’s international airport']],
  [/^(\p{Lu}[\p{L}’'-]+) (Citadel|Castle|Prison|Dam|Refinery|Port)$/iu, ['$1’s $2', '$2 of $1']],
  [/^(\p{Lu}\S+(?: \p{Lu}?\S+)?) (Civil|Military) Council$/u, ['$2 Council of $1']],
  [/^Kafr (?=\p{L})/u, ['Kfar ', 'Kafar ']],
  [/^(?:Kfar|Kafar) (?=\p{L})/u, ['Kafr ']],
  [/^(\p{Lu}\p{L}+) University$/u, ['University of $1']],
  [/^ruins of (\p{Lu}\p{L}+)$/u, ['$1 ruins', '$1’s ruins']],
  [
    /^(US|U\.S\.)-led (?:international )?coalition$/,
    COALITIONS.flatMap((kind) => ['US-led', 'American-led'].map((leader) => `${leader}${kind} coalition`)),
  ],
  [/^anti-ISIS coalition$/, ['anti-IS', 'anti-Daesh', 'anti-Islamic State'].map((foe) => `${foe} coalition`)],
  [/^anti-ISIS coalition$/, ['global', 'international'].flatMap((kind) => FOES.map((foe) => `${kind} coalition ${foe}`))],
];
/** Northeastern, north-east; with the country it begins, in headlines too (N. Syria), and behind it (Syria’s northeast). */
const COMPASS = /^(north|south)-?(west|east)ern /i;
const POINT = /^(?:(north|south)(?:-?(west|east))?|(west|east))ern (Syria)$/i;

/** A name in both spellings, and both in other words. */
function inEnglish(name: string): string[] {
  const spelled = [name, ...acrossTheAtlantic(name)];
  return [...spelled, ...spelled.flatMap(inOtherWords)];
}

function inOtherWords(name: string): string[] {
  const compass = COMPASS.exec(name);
  const directions = compass
    ? ['', 'ern'].flatMap((ending) => ['', '-'].map((joint) => `${compass[1]}${joint}${compass[2]}${ending} `))
    : [];
  const turned = directions.map((direction) => name.replace(COMPASS, direction));
  const worded = WORDS.flatMap(([from, to]) => (from.test(name) ? to.map((words) => name.replace(from, words)) : []));
  return [...worded, ...inOwnersWords(name), ...turned, ...pointed(name)];
}

function pointed(name: string): string[] {
  const [, first = '', second = '', single = '', country = ''] = POINT.exec(name) ?? [];
  if (country === '') return [];
  const point = [first, second, single].filter((each) => each !== '').map((each) => each.toLowerCase());
  const initials = point.map((each) => each.charAt(0).toUpperCase()).join('');
  // "Syria's north-eastern border" must not end after "north".
  const behind = [point.join(''), point.join('-'), ...(second === '' ? [] : [`${point.join('-')}ern`])];
  return [`${initials} ${country}`, ...behind.map((each) => `${country}’s ${each}`)];
}

const ATLANTIC: readonly (readonly [RegExp, string])[] = [
  [/isation(?=s?\b)/gi, 'ization'],
  [/ization(?=s?\b)/gi, 'isation'],
  [/defence\b/g, 'defense'],
  [/defense\b/g, 'defence'],
  [/Defence\b/g, 'Defense'],
  [/Defense\b/g, 'Defence'],
  [/centre\b/g, 'center'],
  [/center\b/g, 'centre'],
  [/Centre\b/g, 'Center'],
  [/Center\b/g, 'Centre'],
  [/neighbour/gi, 'neighbor'],
  [/neighbor/gi, 'neighbour'],
];

function acrossTheAtlantic(name: string): string[] {
  return ATLANTIC.map(([from, to]) => name.replace(from, to)).filter((other) => other !== name);
}

/** Initials in pairs, with their dots and without: EE. UU., EE UU. */
const PAIRS = /^(\p{Lu}{2})\. ?(\p{Lu}{2})\.$/u;

/** In French and Spanish either adjective comes first: Armée syrienne libre, Armée libre syrienne. */
const KIND = '(?:libre|arabe|árabe|nationale|nacional|démocratiques|democráticas)';
const NATION = '(?:syrien(?:ne)?s?|siri[oa]s?)';
const NATION_BEFORE = new RegExp(`^(\\p{L}+) (${NATION}) (${KIND})$`, 'iu');
const NATION_AFTER = new RegExp(`^(\\p{L}+) (${KIND}) (${NATION})$`, 'iu');
/** Forces pro-régime, prorégime. */
const PRO = /(?<=^\S+ )pro-?(?=gouvernement|régime|gubernament|turc|iran)/;

function spelledOtherwise(name: string): string[] {
  if (/ (?:России|РФ)$/.test(name)) return [name.endsWith('РФ') ? name.replace(/РФ$/, 'России') : name.replace(/России$/, 'РФ')];
  const turned = name.replace(NATION_BEFORE.test(name) ? NATION_BEFORE : NATION_AFTER, '$1 $3 $2');
  const others = [
    ...(turned === name ? [] : [turned]),
    ...(PRO.test(name) ? [name.replace(PRO, (pro) => (pro.endsWith('-') ? pro.slice(0, -1) : `${pro}-`))] : []),
  ];
  if (others.length > 0) return others;
  return PAIRS.test(name) ? [name.replace(PAIRS, '$1 $2'), name.replace(PAIRS, '$1.$2')] : [];
}

function withArticles(name: string): string[] {
  const parts = name.split(WORD_AND_GAP);
  let forms: string[][] = [parts];
  let articles = 0;
  for (let i = 2; i + 2 < parts.length; i += 2) {
    const variants = articleForms(parts[i] ?? '', parts[i + 2] ?? '');
    if (variants.length === 0 || ++articles > MAX_ARTICLES) continue;
    forms = forms.flatMap((form) => variants.map((variant) => form.with(i, variant)));
  }
  return [name, ...forms.map((form) => form.join(''))];
}

/** The ways to write `word` if it is an article before `next`, in its own letter case; else none. */
function articleForms(word: string, next: string): string[] {
  const noun = foldName(next);
  if (!isArticleOf(foldName(word), noun)) return [];
  const forms = articlesBefore(noun);
  return isUpper(word.charCodeAt(0)) ? forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1)) : forms;
}
