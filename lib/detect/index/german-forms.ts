/** How German names decline: the genitive of nouns, the endings of adjectives. Build time only. */

/** One capitalised word to which a genitive s can be added, with its article: al-Rakka. */
const NOUN = /^(?:[ae][a-z]{1,2}-)?\p{Lu}[\p{Ll}-]*(?<![sxzß])$/u;
/** The same of a compound: Tischrin-Staudamm, US-Militär. Not Nusra-Front. */
const COMPOUND = /-(?:\p{Lu}\p{Ll}*)?(?:[Dd]amm|[Ll]ager|[Mm]ilitär|[Rr]egime|[Cc]amp|[Hh]afen|[Pp]unkt)$/u;
/** A body of the United Nations or the United States: UN-Menschenrechtsrat, US-Verteidigungsministerium. */
const BODY = /^(?:UN|Uno|UNO|US)-\p{Lu}\p{Ll}+$/u;
/** syrisch: syrische, syrischen … */
const ADJECTIVE = /^\p{Ll}+isch$/u;
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** A last noun that takes an s in the genitive, or an es: des syrischen Verteidigungsministeriums, Zivilschutzes. */
const STRONG = /(?:ium|[Mm]ilitär|[Ss]taatsfernsehen|[Kk]ommando|[Ss]tützpunkt|[Nn]etzwerk|[Bb]üro|[Zz]entrum|[Rr]egime)$/;
const STRONG_EITHER = /(?:rat|dienst|[Ss]taat|[Hh]albmond|[Bb]und|[Ww]erk|[Aa]mt)$/;
const STRONG_LONG = /[Ss]chutz$/;
/** Neuter, so that without an article the adjective has -es: Syrisches Verteidigungsministerium. */
const NEUTER = /(?:ium|[Mm]ilitär|[Ff]ernsehen|[Kk]ommando|[Nn]etzwerk|[Rr]egime)$/;
/** A plural whose dative adds an n: den Demokratischen Kräften. */
const PLURAL = /(?:[Kk]räfte|[Dd]ienste|[Kk]ämpfer)$/;

/** An adjective before a noun, joined by a hyphen or not: Freie, Syrisch-Arabische; not Armee Syriens. */
const BEFORE_NOUN =
  /^(?!\S*(?:[Aa]rmee|[Kk]räfte|[Tt]ruppen?|[Bb]rigaden?|[Ee]inheit(?:en)?|[Ff]orces) )(\p{L}[\p{L}-]{2,}?)(?:e|en|er|es|em) (?=\p{Lu})/u;
/** One that follows another: der Syrischen Arabischen Armee; not Kräfte, Armee. */
const FURTHER = /^(\p{L}+(?:isch|al|ot|frei|eu|är|omm?|ion|eint|hoh|oberst))(?:e|en|er|es|em) (?=\p{Lu})/u;

/** The other forms of a German name. */
export function germanForms(name: string): string[] {
  if (ADJECTIVE.test(name)) return ENDINGS.map((ending) => name + ending);
  if (!name.includes(' ')) return oneWord(name);
  const { stems, noun, ending } = takenApart(name);
  if (stems.length === 0) return [];
  const inflected = (other: string): string => [...stems.map((stem) => stem + other), noun].join(' ');
  // The article before it decides: der Islamische Staat, Islamischer Staat, des Islamischen Staates.
  const nominatives = NEUTER.test(noun) || ending === 'es' ? ['es'] : ['er'];
  const weak = inflected('en');
  return [inflected('e'), weak, ...nominatives.map(inflected), ...genitives(noun).map((form) => weak.replace(noun, form)), ...plural(weak)];
}

function oneWord(name: string): string[] {
  if (NOUN.test(name) || COMPOUND.test(name)) return [`${name}s`];
  return BODY.test(name) ? genitives(name) : plural(name);
}

function plural(name: string): string[] {
  return PLURAL.test(name) ? [`${name}n`] : [];
}

function genitives(noun: string): string[] {
  if (STRONG_LONG.test(noun)) return [`${noun}es`];
  if (STRONG_EITHER.test(noun)) return [`${noun}s`, `${noun}es`];
  return STRONG.test(noun) ? [`${noun}s`] : [];
}

/** The adjectives before a noun without their ending, and what they stand before. */
function takenApart(name: string): { stems: readonly string[]; noun: string; ending: string } {
  const stems: string[] = [];
  let noun = name;
  let ending = '';
  for (let found = BEFORE_NOUN.exec(noun); found; found = FURTHER.exec(noun)) {
    stems.push(found[1] ?? '');
    ending ||= found[0].trim().slice((found[1] ?? '').length);
    noun = noun.slice(found[0].length);
  }
  return { stems, noun, ending };
}
