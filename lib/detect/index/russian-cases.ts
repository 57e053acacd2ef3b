/** How Russian names decline. Build time only. */

/** Endings in the order genitive, dative, accusative, instrumental, prepositional. */
type Paradigms = readonly (readonly [RegExp, readonly string[]])[];

const RUSSIAN_ADJECTIVES: Paradigms = [
  [/(?<=[жчшщ])ая$/, ['ей', 'ей', 'ую', 'ей', 'ей']],
  [/ая$/, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/яя$/, ['ей', 'ей', 'юю', 'ей', 'ей']],
  [/(?<=[гкх])ое$/, ['ого', 'ому', 'ое', 'им', 'ом']],
  [/ое$/, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/(?<=[гкх])ие$/, ['их', 'им', 'ие', 'ими', 'их']],
  [/ые$/, ['ых', 'ым', 'ые', 'ыми', 'ых']],
  [/(?<=[гкх])ий$/, ['ого', 'ому', 'ий', 'им', 'ом']],
  [/(?<=[жчшщ])ий$/, ['его', 'ему', 'ий', 'им', 'ем']],
  [/(?<=^\d+-)я$/, ['й', 'й', 'ю', 'й', 'й']],
  [/(?<=^\d+-)й$/, ['го', 'му', 'й', 'м', 'м']],
  [/(?:ый|(?<=[кн])ой)$/, ['ого', 'ому', 'ый', 'ым', 'ом']],
];
const RUSSIAN_NOUNS: Paradigms = [
  [/ия$/, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/ние$/, ['ния', 'нию', 'ние', 'нием', 'нии']],
  [/(?<=[жчшщ])а$/, ['и', 'е', 'у', 'ей', 'е']],
  [/(?<=[гкх])а$/, ['и', 'е', 'у', 'ой', 'е']],
  [/а$/, ['ы', 'е', 'у', 'ой', 'е']],
  [/я$/, ['и', 'е', 'ю', 'ей', 'е']],
  [/ство$/, ['ства', 'ству', 'ство', 'ством', 'стве']],
  [/ость$/, ['ости', 'ости', 'ость', 'остью', 'ости']],
  [/(?<=мечет|област|крепост|^сет|площад|част|связ)ь$/i, ['и', 'и', 'ь', 'ью', 'и']],
  // Not the article (Эль) and hills (Телль).
  [/(?<!^(?:[эа]л|телл?))ь$/i, ['я', 'ю', 'ь', 'ем', 'е']],
  [/(?<=^Егип)ет$/, ['та', 'ту', 'ет', 'том', 'те']],
  [/(?<=[жцчшщ])$/, ['а', 'у', '', 'ем', 'е']],
  [/(?<=[бвгдзклмнпрстфх]|^МИД)$/, ['а', 'у', '', 'ом', 'е']],
];
/** Nouns in the plural, by the whole word. */
const RUSSIAN_PLURALS: Paradigms = [
  [/силы$/i, ['сил', 'силам', 'силы', 'силами', 'силах']],
  [/войска$/i, ['войск', 'войскам', 'войска', 'войсками', 'войсках']],
  [/каски$/i, ['касок', 'каскам', 'каски', 'касками', 'касках']],
  [/высоты$/i, ['высот', 'высотам', 'высоты', 'высотами', 'высотах']],
  [/люди$/i, ['людей', 'людям', 'людей', 'людьми', 'людях']],
  [/(?<=отряд|сокол|штат|комитет|совет|батальон)ы$/i, ['ов', 'ам', 'ы', 'ами', 'ах']],
  // курды: lower case, as their members are.
  [/(?<=^(?:курд|друз|алавит|черкес|исмаилит|езид|туркоман))ы$/, ['ов', 'ам', 'ов', 'ами', 'ах']],
  [/(?<=^(?:армян|христиан))е$/, ['', 'ам', '', 'ами', 'ах']],
  [/(?<=^ассири)йцы$/, ['йцев', 'йцам', 'йцев', 'йцами', 'йцах']],
  [/(?<=власт)и$/i, ['ей', 'ям', 'и', 'ями', 'ях']],
];

/** More words than this are no transliterated name that declines. */
const MAX_INFLECTED_WORDS = 3;
/** A Russian noun with its complement, not a transliterated name: Силы тигра, режим Израиля, Управление ООН …, Управление Верховного комиссара … */
const OF_RUSSIAN_WORDS = /^\p{Ll}|^\S+ (?:(?![эа](?:ль|[тдрзсшн])-)\p{Ll}|\p{Lu}{2,}(?: |$)|\p{Lu}\p{Ll}+(?:[ое]го|[ыи]х) )/u;

/** What is read as a word and ends in a consonant declines: ЦАХАЛа, КСИРу. */
const DECLINABLE = /^(?=.*[АИ])[А-Я]{3,}(?<=[ЛР]|^ХАМАС)$/;

export function acronymCases(name: string): string[] {
  return DECLINABLE.test(name) ? ['а', 'у', 'ом', 'е'].map((ending) => name + ending) : [];
}

const NO_HEAD = /^(?!МИД$)\p{Lu}{2,}$/u;

/** The other cases of a name that is listed in the nominative or, with a head that tells, in another case. */
export function russianForms(name: string): string[] {
  const first = nominativeOf(name);
  return first === undefined ? [...acronymCases(name), ...casesOf(name)] : [first, ...casesOf(first)];
}

function casesOf(name: string): string[] {
  const words = name.split(' ');
  const adjectives = words.findIndex((word) => !isAdjective(word));
  // турецкими военными: the last adjective is the noun; "33 турецких военных" are people.
  if (adjectives < 0 && words.length > 1) return decline(words, words.length, -1).filter((form) => !form.endsWith('ых'));
  const isRussian = adjectives > 0 || OF_RUSSIAN_WORDS.test(name);
  // Национальная коалиция сирийских революционных и оппозиционных сил: the complement may be of any length.
  if (adjectives < 0 || (!isRussian && words.length > MAX_INFLECTED_WORDS)) return [];
  // Of возглавляемая США коалиция and what has a comma the head is not the word after the adjectives.
  if (name.includes(',') || (adjectives > 0 && NO_HEAD.test(words[adjectives] ?? ''))) return [];
  const heads = isRussian || words.length === 1 ? [adjectives] : [0, words.length - 1];
  return heads.flatMap((head) => decline(words, adjectives, head));
}

function isAdjective(word: string): boolean {
  return RUSSIAN_ADJECTIVES.some(([ending]) => ending.test(word));
}

/** The first words, which are adjectives, and one noun in the same case; the others as they are. */
function decline(words: readonly string[], adjectives: number, head: number): string[] {
  const paradigms = words.map((word, i) =>
    i < adjectives
      ? paradigmOf(word, RUSSIAN_ADJECTIVES)
      : i === head
        ? paradigmOf(word, [...RUSSIAN_PLURALS, ...RUSSIAN_NOUNS])
        : undefined,
  );
  return [0, 1, 2, 3, 4].map((form) => words.map((word, i) => paradigms[i]?.[form] ?? word).join(' '));
}

function paradigmOf(word: string, paradigms: Paradigms): readonly string[] | undefined {
  const found = paradigms.find(([ending]) => ending.test(word));
  return found?.[1].map((replacement) => word.charAt(0) + word.replace(found[0], replacement).slice(1));
}

/** Heads in another case, with what the nominative ends in, and adjectives before it. */
const HEADS: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=лени)(?:[юи]|ем)$/, 'е', 'ое'],
  [/(?<=^(?:управ|посе|се)лени)я$/i, 'е', 'ое'],
  [/(?<=и)(?:[ию]|ей)$/, 'я', 'ая'],
  [/(?<=ств)(?:[ауе]|ом)$/, 'о', 'ое'],
  [/(?<=(?:центр|совет|полумесяц|посланник|режим|департамент|союз|фронт|корпус|комитет))(?:[ауе]|[ое]м)$/i, '', 'ый'],
  [/(?<=^(?:сил|отряд|сокол))(?:ов|а(?:м|ми|х))?$/i, 'ы', 'ые'],
  [/(?<=^войск)(?:а(?:м|ми|х))?$/i, 'а', 'ые'],
];
const IN_CASE = /(?:ой|ую|ого|ому|[ыи]ми?|[ыи]х|ом)$/;
/** After these an ending has и for ы. */
const SOFTENING = /[гкхжчшщ]$/;

/** Свободной сирийской армии: Свободная сирийская армия; undefined for what is in the nominative, or may be. */
function nominativeOf(name: string): string | undefined {
  const words = name.split(' ');
  const at = words.findIndex((word) => HEADS.some(([found]) => found.test(word)));
  const head = words[at] ?? '';
  const [ending, noun = '', adjective = ''] = HEADS.find(([found]) => found.test(head)) ?? [];
  if (!ending || words.length === 1 || name.includes(',') || !words.slice(0, at).every((word) => IN_CASE.test(word))) return undefined;
  const before = words.slice(0, at).map((word) => {
    const stem = word.replace(IN_CASE, '');
    return stem + (SOFTENING.test(stem) ? adjective.replace('ы', 'и') : adjective);
  });
  return [...before, head.replace(ending, noun), ...words.slice(at + 1)].join(' ');
}
