/**
 * A capital that stands for its government: "Damascus denied it", "a deal with Damascus", "Damas accuse".
 * Told by what only governments do or are a party to; in doubt the town is meant.
 */
import { either } from '../../expressions.ts';
import { ACTS, ACTS_BEFORE, isArabicAct } from './acts.ts';
import { besideWords } from '../beside-words.ts';
import { APOSTROPHES, HYPHENS, bare, endsSentence, wordAfter, wordBefore } from '../context.ts';
import { foldWord } from '../../find/fold.ts';
import { spellingOf } from '../../find/readings.ts';
import { ARABIC, isCyrillic } from '../../find/scripts.ts';
import { governorOf } from '../governing-nouns.ts';
import { leadsToPlace } from '../place-context.ts';
import { words } from '../../word-list.ts';

/** With whom one has a deal. "The road that links Homs with Damascus" is another matter. */
const WITH = words('with avec mit con с مع با');
/** "… die Manbidsch mit Kamischli verbindet". */
const LINKED_AFTER = /^ (?:verbind|verbund|связыва|соединя)/;
const LINKS = /(?:link|connect|join|reli|verbind|связыва|соединя|تربط|يربط|يصل|متصل)\S*\s(?:\S+\s){0,6}$/i;
/** "Рядом с Пальмирой". */
const BESIDE = /(?:рядом|наряду|вместе|по соседству|граничит)\s$/;
/** One object between name and verb: "Дамаск обвинения отвергает". */
const OBJECT_AND_ACT = /^\s(\S+)\s(\S+?)(?=[\s.,;:!?]|$)/u;
/** "Damascus still paid the engineers"; "si Damasco la pide". */
const ADVERB =
  /^ (?:ранее|уже|также|неоднократно|снова|вновь|официально|категорически|решительно|still|also|now|never|long|already|soon|then|again|reportedly|la|lo|le|les|los|las|se|no|ne) (?=\p{Ll})/u;
/** What it is with a demand: "Дамаск с этим не согласен". */
const RUSSIAN_STANCE = /^ (?:\S+ ){0,3}соглас(?:ен|на|ны|ил\S+)(?![а-я])/;
const RUSSIAN_ACTS = words('договорились договорилась договорился доволен довольна отвергает отвергла отрицает отверг');
/** Between whom one talks: "an agreement between Damascus and the SDF"; by language, as a page is in one. */
const talks = (nouns: string, between: string, and: string): RegExp =>
  new RegExp(`(?:^|[\\s'’])(?:${nouns})\\s(?:\\S+\\s){0,5}${between}\\s(?:\\S+\\s${and}){0,3}$`, 'i');
const ENGLISH_TALKS = talks(
  'talks?|bargaining|haggling|wrangling|rows?|quarrels?|thaw|rapprochement|deals?|agreements?|negotiations?|dialogue|messages?|mediat\\w+|relations|ties|tensions?|truces?|rifts?|contacts?|accords?|discussions',
  'between',
  'and\\s',
);
const ROMANCE_TALKS = talks(
  'tractations|marchandages?|brouille|dégel|axe|deshielo|regateos?|accords?|pourparlers|discussions|négociations|relations|tensions?|messages?|dialogue|contacts?|rapprochement|bras de fer|entente|acercamiento|diálogo|pulso|disputa|acuerdos?|conversaciones|negociaciones|tensión|tensiones|relaciones',
  'entre',
  '(?:et|y)\\s',
);
const GERMAN_TALKS = talks(
  'Gespräche\\w*|Verhandlungen|Abkommen|Spannungen|Beziehungen|Absprachen?|Pakt|Verhältnis|Tauwetter|Zwist|Handel|Annäherung|Streit|Dialog|Kontakte|Konflikt|Einigung',
  'zwischen',
  'und\\s',
);
const RUSSIAN_TALKS = talks('переговор\\S*|соглашени\\S*|договор\\S*|напряжённост\\S*|отношени\\S*', 'между', 'и\\s');
const ARABIC_TALKS = talks(
  '[وف]?(?:خلاف|الخلاف|شكاف|شکاف|صفقة|تقارب|اتفاق|الاتفاق|مفاوضات|المفاوضات|محادثات|المحادثات|العلاقات|توافق|توتر|التوتر|توترات|خلافات|الخلافات|وساطة|تفاهمات|مذاکرات|الاتصالات|اتصالات|مشاورات|تنسيق|التنسيق|التقارب)',
  '(?:بين|میان|بین)',
  'و',
);

/** Who is for a government, or against it: pro-Damascus; and what is its: Damascus-backed. "Damascus-based" is the town's. */
const PRO = /(?:^|[\s"“(])(?:pro|anti)[-‑–]$/i;
const ITS = either(
  /^[-‑–](?:appointed|brokered|mediated|approved|funded|financed|armed|trained|installed|imposed|owned|affiliated|aligned|allied|backed|controlled|friendly|led|linked|loyal|run|sponsored|supported)\b/,
  /^['’]s? (?:interests?|polic(?:y|ies)|demands?|positions?|all(?:y|ies)|backing|stance|approval|consent|denials?|claims?|request|decision|side|intentions?|foreign|main (?:ally|backer)|views?|silence|line|hand|eyes|orders|calculations?|patience|ambitions?|priorit(?:y|ies)|goals?|aims?|leverage|reply|answer|response|offer|refusal|proposal|message|enem(?:y|ies)|friends|clients?|prox(?:y|ies)|rivals?|strategy|plans?|game|grip|hold|blessing|consent|diplomacy|envoys?|pressure|influence|perspective|terms|conditions|account|version|behest|insistence|reluctance|problems?|headaches?)\b/,
);
/** Whose people speak: "Damascus officials insist", not "the towns of Mahajjeh and Busra al-Sham authorities". */
const PEOPLE = /^ (?:officials|authorities|loyalists)\b/;
/** What is good or bad for it: "a blow to Damascus", "a cost for Damascus". */
const FARES =
  /\b(?:blow|boost|cost|defeat|gift|help|role|setback|victory|win|leverage|headache|embarrassment|humiliation|lifeline|word|humiliating|opportunity|problem|test) (?:for|to)\s$/;
/** Verbs and adverbs between a name and what it does: "Damascus had agreed", "Damascus has not commented". */
const AUXILIARIES =
  /^ (?:(?:has|had|have|will|would|did|does|could|may|might|should|a|ont|avait|hat|haben|hatten?|han?|había) (?:(?:also|already|not|never|since|long|yet|repeatedly|reportedly|quietly|publicly|formally|finally|pas|nicht|no|déjà|aussitôt|également|aussi|finalement|fermement|toujours|immédiatement|bereits|erneut|stets|auch|ya|también|finalmente) )?)([a-zà-ÿ]+)/;
const AUXILIARY_ACTS = words(
  'agreed agree intervened intervene commented comment responded respond ordered order sent send asked ask given give refused refuse rejected reject accepted accept said say denied deny ' +
    'accused accuse promised promise announced announce blamed blame insisted insist demanded demand warned warn called call pledged pledge offered offer vowed vow signed sign approved approve ' +
    'hoped hope wanted want decided decide acknowledged acknowledge confirmed confirm ' +
    'heeded heed welcomed welcome sought seek deployed deploy launched launch restored released handed lifted imposed extended granted barred banned allowed protested summoned' +
    ' accusé dénoncé condamné rejeté démenti annoncé affirmé exigé promis admis approuvé assuré autorisé averti choisi confirmé convoqué critiqué décidé déclaré demandé dépêché envoyé estimé expulsé fustigé imposé interdit ' +
    'menacé négocié nié obtenu offert ordonné plaidé proposé protesté qualifié ratifié réagi reconnu refusé regretté réitéré répété répliqué répondu riposté rompu fourni établi promu retiré soutenu mis poussé envoyé cédé reçu salué signé souhaité souligné suggéré voulu ' +
    'acusado condenado negado rechazado anunciado exigido denunciado reiterado insistido criticado descartado propuesto solicitado reclamado convocado respaldado reconocido firmado expulsado lamentado señalado decidido autorizado dicho ' +
    'abgelehnt angekündigt bestätigt bestritten dementiert erklärt gefordert gewarnt verurteilt vorgeworfen zugesagt zugestimmt',
);
const SILENT = /^(?:,? which)? (?:(?:is|was|remains?|remained|stays?|stayed|has been) )?(?:silent|mum)\b/;
/** What a government is said to be: "Damascus was to blame"; and who stands by it: "Moscow and its allies". */
const IS_OR_HAS =
  /^(?: (?:is|was) (?:to blame|behind)\b| (?:and|et|y|und|и) (?:its|ses|son|sa|sus|su|seine|ihre|его) (?:all|aliad|Verbünd|союз))/u;
/** What comes from a government in Arabic: "with support from Ankara"; and to whom one gives time in French. */
const ARABIC_FROM =
  /(?:لضغوط|ضغوط|ضغط|بأوامر(?: مباشرة)?|أوامر|توضيحات|الرد|رد|بإيعاز|موافقة|ضمانات|تطمينات|وعود|تحذيرات?|شديدة|دعم|مدعوم\S*|بتوجيه|بطلب|بموافقة|بأمر|تعليق|ضوء أخضر|مباركة|إيعاز)\sمن\s$/;
const FRENCH_TO =
  /\b(?:(?:demand(?:é|e|ent)|ordonné|enjoint|reproch[eé]|permis|permet) (?:\S+ ){0,2}|(?:heures|jours|semaines|mois|ultimatum|délai|feu vert|temps) |(?:remise|restitution|cession|transfert) (?:(?:immédiate|complète|progressive) )?(?:(?:de |du |des |d['’])(?:provinces |villes |régions |zones )?(?:(?:de |d['’])?[A-ZÉ]\S*(?: et | |-))+)?)à\s$/;
/** Under whose rule something is, what presses it, who is close to it: "dans le giron de Damas", "revers pour Damas", "afín a Ankara". */
const ROMANCE =
  /\b(?:(?:giron|tutelle|mainmise|joug) de|pressions? sur|(?:revers|victoire|camouflet|défaite|gain|succès) pour|(?:dirigid[oa]s?|servir|obedecer|plegarse|someterse|afín|afines|leal|leales|favorable|acercamiento|afiliad[oa]s?|(?:medio|fuente|diario|periódico|agencia|milicia|grupo|fuerza)s? cercan[oa]s?) a)\s$/i;
/** "طالبت الأمم المتحدة دمشق": who demands it stands between. */
const ARABIC_DEMANDS = /(?:^|\s)[وف]?(?:طالب|طالبت|حث|حثت|دعا|دعت|اتهم|اتهمت|حذر|حذرت)\s(?:ال\S+\s){1,3}$/;
/** "Şam ile anlaştı". */
const TURKISH_WITH = /^ ile (?:anlaş|görüş|uzlaş|müzakere|diyalog|temas)/;
/** Whom one speaks to or about: "warns Damascus"; and by whom something is: "backed by Moscow", "ally of Damascus". */
const ADDRESSED = words(
  'press presses pressed pressing pressure pressures pressured warns warned warning asks asked asking thanks thanked thanking urges urged urging accuses accused accusing ' +
    'blames blamed blaming criticises criticised criticising criticizes criticized criticizing backs backed backing',
);
const RUSSIAN_ALLY = 'союзник';
const BACKED =
  /(?:\b(?:backed|supported|announced|brokered|rejected|accepted|condemned|welcomed|approved|appointed|imposed|ordered|denied|signed|issued|proposed|governed|ruled|funded|sent|demanded) by|under (?:the )?(?:full )?control of|(?:all(?:y|ies)|enem(?:y|ies)) of|alliée?s?(?: \S+)? de|aliad[ao]s?(?: \S+)? de)\s$/;
/** "Moscow ally Damascus". */
const ALLY = /[A-Z][a-z]+(?:['’]s)? (?:ally|backer|patron|partner)\s$/;
/** Whom one supports or presses: "soutien à Damas", "sanctions on Damascus". */
const FOR_OR_AGAINST =
  /\b(?:(?:[Ss]upport|backing) (?:for|to|of)|(?:[Pp]ressure|[Ss]anctions|anger|fury) (?:on|against|at)|soutien à|[Ss]anctions contre|apoyo a|[Ss]anciones (?:a|contra)|Unterstützung für|Druck auf|Sanktionen gegen)\s$|(?:^|\s)(?:давлени\S+ на|санкци\S+ против)\s$/;
const RUSSIAN_SUPPORT = /(?:^|\s)поддержк\S+\s$/;
/** To whom one gives time, and whom one gets to do something: "gave Damascus until March", "forced Damascus to". */
const GIVES =
  /\b(?:g[ai]ves?|given|giving|leaves?|left|leaving|press(?:es|ed)|forc(?:es|ed|ing)|allow(?:s|ed|ing)|help(?:s|ed|ing)|enabl(?:es|ed|ing)|want(?:s|ed))\s$/;
const LEAVES = words('leave leaves left leaving');
/** "Leave Damascus a way out"; one leaves a town with a suitcase. */
const LEFT_WITH = /^ (?:with (?:no|little) |an? (?:way|choice|say|chance|free hand)\b|no |little |few )/;
const GIVEN = /^ (?:until|to (?!the )|time|with (?:the|a|no|little)|an? |\S+ (?:hours|days|weeks))/;
/** To whom one turns, writes and sells: "the Kurds turn to Damascus for help", "a message to Damascus". */
const TURNS =
  /\b(?:message|letter|note|offer|warning|overtures?|ultimatum|demands?|appeal|reply|complaint|looks?|sell|sold|selling|export\w*) (?:(?!travel|return|move|moving|go|going|visit|trips?|flights?|fly)\S+ ){0,2}to\s$|\b(?:turn(?:s|ed|ing)?|appeal(?:s|ed|ing)?|loyal|answerable|hostile) to\s$/i;
/** A government by its capital: "the Damascus government", "Şam hükümeti", "حكومة دمشق". */
const GOVERNMENTS = /^(?:government|regime|administration|regierung|(?:hukumet|yonetim|rejim)i\S*)$/;
/** The same before it, with "of" or nothing between. */
const GOVERNMENT_OF = words(
  'government regime gouvernement gobierno regimen правительство правительства правительством حكومه نظام سلطات سلطه فصايل رژيم دولت',
);
/** What hangs from a government: the flag of Damascus. */
const OF_GOVERNMENT = words('flag drapeau flagge bandera authority autorite флаг troupes tropas truppen воиска воиск');
const OF = words('of de d du von');
/** "The government in Damascus", "las autoridades en Damasco". */
const IN = words('in en a в во في');
const GOVERNMENT_IN = words(
  'government regime authorities rulers leadership administration regierung machthaber machthabern fuhrung gobierno autoridades regimen gouvernement autorites pouvoir правительство правительства правительством правительству ' +
    'власти властям властеи властями руководство руководства руководством режим режима حكومه الحكومه السلطات السلطه الحكم القياده الاداره',
);
const WINDOW = 60;

/** "Damascus and Ankara agreed": what both did, each did. */
const AND_ANOTHER = /^ (?:and|und|et|y|ve|и) [A-ZÀ-ÞŞİĞЀ-Я]\S+(?= )/;

/** "Damascus, backed by Russia, has denied it". */
const INSET =
  /^, (?:backed|supported|which|who|whose|led|itself|long|once|a|an|the|meanwhile|however|too|de son côté|pour sa part|quant à|lui|por su parte|mientras|en cambio|seinerseits|hingegen|dagegen|wiederum|qui|dont|que|quien|das|die|der|который|которая|принявш|having|unlike|for its part|contrairement|à la différence|a diferencia|anders als|в отличие|со своей стороны|в свою очередь)[^,.;:]{0,60},(?= )/;
/** "Washington, which cut off aid, …": what only a government does, in a relative clause. */
const WHICH = /^, (?:which|who) (?:has |had |have |also |still |once |long |never )*(?=[a-z])/;

/** What can hold after a name, by the first word of it. */
const ANOTHER_FOLLOWS = words('and und et y ve и');
const ADVERB_FOLLOWS = words(
  'ранее уже также неоднократно снова вновь официально категорически решительно still also now never long already soon then again reportedly la lo le les los las se no ne',
);
const AUXILIARY_FOLLOWS = words('has had have will would did does could may might should a ont avait hat haben hatte hatten han ha habia');
const saysWhatItIs = besideWords(['is was and et y und и', IS_OR_HAS], ['ile', TURKISH_WITH]);
const arePeople = besideWords(['officials authorities loyalists', PEOPLE]);
/** What can hold before one, by the last word of it. */
const isBesideTalks = besideWords(
  ['between and', ENGLISH_TALKS],
  ['entre et y', ROMANCE_TALKS],
  ['zwischen und', GERMAN_TALKS],
  ['между и', RUSSIAN_TALKS],
  ['بين ميان', ARABIC_TALKS],
  ['ally backer patron partner', ALLY],
  ['to', TURNS],
  ['من', ARABIC_FROM],
  ['de sur pour a', ROMANCE],
  ['a', FRENCH_TO],
  ['by of de', BACKED],
  ['for to', FARES],
  ['for to of on against a contre contra fur auf gegen на против', FOR_OR_AGAINST],
);
const isGiven = besideWords([
  'gave give gives given giving leave leaves left leaving press presses pressed forces forced forcing allows allowed allowing helps helped helping enables enabled enabling wants wanted',
  GIVES,
]);

const RUSSIAN_AGREES = 'соглас';
const RUSSIAN_SUPPORT_WORD = 'поддержк';

const BETWEEN_TWO = /(?:^|\s)(?:[Bb]etween|[Ee]ntre|[Zz]wischen|[Мм]ежду) (?:\S+ ){1,3}$/;

/** What is cut, given and sent: aid, arms, money. */
const CUTS =
  /^(?:cut|cuts|gave|gives|sent|sends|sold|sells|armed|arms|paid|pays) (?:off )?(?:\S+ )?(?:aid|arms|weapons|money|funds?|funding|support|troops|help|advisers)\b/;
const LONGEST_CUT = 30;

const ARABIC_AND = 'و';
/** The first of two, and the "and" that is written onto the second. */
const FOREIGN_FIRST = /\s(?:الدوحة|أنقرة|الرياض|موسكو|طهران|واشنطن|بغداد|القاهرة|باريس|لندن|بكين|برلين)\sو$/;
const FIRST_OF_TWO = /\S+\sو$/;

const DENIES_OR_NEVER = 'nie';

function acts(text: string, nameEnd: number): boolean {
  const relative = text.charAt(nameEnd) === ',' ? WHICH.exec(text.slice(nameEnd, nameEnd + WINDOW)) : undefined;
  const clause = relative ? wordAfter(text, nameEnd + relative[0].length - 1) : undefined;
  if (clause && (ACTS.has(clause.folded) || CUTS.test(text.slice(clause.start, clause.end + LONGEST_CUT)))) return true;
  const inset = text.charAt(nameEnd) === ',' ? INSET.exec(text.slice(nameEnd, nameEnd + 2 * WINDOW)) : undefined;
  const end = nameEnd + (inset?.[0].length ?? 0);
  const following = text.slice(end, end + WINDOW);
  const next = wordAfter(text, end);
  const first = next && next.folded;
  const other = first !== undefined && ANOTHER_FOLLOWS.has(first) ? AND_ANOTHER.exec(following) : undefined;
  const adverb = first !== undefined && ADVERB_FOLLOWS.has(first) ? ADVERB.exec(following) : undefined;
  const skipped = other?.[0].length ?? (adverb ? adverb[0].length - 1 : 0);
  const after = skipped > 0 ? wordAfter(text, end + skipped) : next;
  const verb = skipped > 0 ? after && after.folded : first;
  const auxiliary =
    verb !== undefined && AUXILIARY_FOLLOWS.has(verb)
      ? AUXILIARIES.exec(text.slice(end + skipped, end + skipped + WINDOW))?.[1]
      : undefined;
  if (auxiliary !== undefined && (AUXILIARY_ACTS.has(auxiliary) || ACTS.has(foldWord(auxiliary)))) return true;
  const act = isCyrillic(text.charCodeAt(nameEnd - 1)) ? OBJECT_AND_ACT.exec(following)?.[2] : undefined;
  if (act !== undefined && RUSSIAN_ACTS.has(act)) return true;
  if (verb === undefined || after === undefined) return false;
  // To Germans French "denies" is "never".
  if (verb === DENIES_OR_NEVER && spellingOf(text) === 'de') return false;
  // "Damascus described by travellers".
  const isDone = verb.endsWith('ed') && text.startsWith(' by ', after.end);
  return !isDone && (ACTS.has(verb) || (verb.charCodeAt(0) >= ARABIC && isArabicAct(verb)));
}

/** Does the capital at `start`–`end` stand for its government? */
export function standsForGovernment(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  // "… moved in. Ankara regards both": the word before the dot governs nothing.
  const lead = before && !endsSentence(before.word) ? before.folded : undefined;
  // "A nurse from Harasta said": the nurse did; "… des Vorortes Harasta erklärte der Minister".
  const isPlace = lead !== undefined && before !== undefined && (leadsToPlace(lead) || governorOf(bare(before.word)) !== undefined);
  // "Flights between Damascus and Amman resumed".
  const isEnd = lead !== undefined && ANOTHER_FOLLOWS.has(lead) && BETWEEN_TWO.test(text.slice(Math.max(0, start - WINDOW), start));
  if (!isPlace && !isEnd && acts(text, end)) return true;
  if (isMarkedAsGovernment(text, start, end, lead)) return true;
  // "… between Damascus and Ankara": Arabic writes its "and" onto the second.
  if (text.charAt(start - 1) === ARABIC_AND) {
    const phrase = text.slice(Math.max(0, start - WINDOW), start);
    const ahead = phrase.replace(FIRST_OF_TWO, '');
    // "تعوّل الدوحة وأنقرة": what the first of two does, both do.
    const act = FOREIGN_FIRST.test(phrase) ? wordBefore(ahead, ahead.length) : undefined;
    return ARABIC_TALKS.test(phrase) || ARABIC_FROM.test(ahead) || (act !== undefined && isArabicAct(act.folded));
  }
  if (!before || lead === undefined) return false;
  if (ADDRESSED.has(lead) || ACTS_BEFORE.has(lead) || lead.startsWith(RUSSIAN_ALLY)) return true;
  const phrase = text.slice(Math.max(0, start - WINDOW), start);
  if (isBesideTalks(lead, phrase) || (lead.startsWith(RUSSIAN_SUPPORT_WORD) && RUSSIAN_SUPPORT.test(phrase))) return true;
  if (lead.charCodeAt(0) >= ARABIC && (isArabicAct(lead) || ARABIC_DEMANDS.test(phrase))) return true;
  if (isGiven(lead, phrase) && (LEAVES.has(lead) ? LEFT_WITH : GIVEN).test(text.slice(end, end + WINDOW))) return true;
  if (WITH.has(lead)) {
    const ahead = text.slice(Math.max(0, before.start - WINDOW), before.start);
    return !LINKED_AFTER.test(text.slice(end, end + WINDOW)) && !LINKS.test(ahead) && !BESIDE.test(ahead);
  }
  const noun = OF.has(lead) ? wordBefore(text, before.start) : undefined;
  const governs = noun && noun.folded;
  if (governs !== undefined) return OF_GOVERNMENT.has(governs) || GOVERNMENT_OF.has(governs);
  const seated = IN.has(lead) ? wordBefore(text, before.start) : undefined;
  return seated !== undefined && GOVERNMENT_IN.has(seated.folded);
}

/** What stands directly beside the name and says that a government is meant: "Damascus officials", pro-Damascus, Ankara's policy. */
function isMarkedAsGovernment(text: string, start: number, end: number, lead: string | undefined): boolean {
  const following = text.slice(end, end + WINDOW);
  const next = wordAfter(text, end);
  const first = next && next.folded;
  if (saysWhatItIs(first, following) || (lead !== 'and' && arePeople(first, following))) return true;
  if (HYPHENS.has(text.charCodeAt(start - 1)) && PRO.test(text.slice(Math.max(0, start - 6), start))) return true;
  if ((HYPHENS.has(text.charCodeAt(end)) || APOSTROPHES.has(text.charCodeAt(end))) && ITS.test(following)) return true;
  if (isGovernmentsName(lead, first)) return true;
  return (isOfSilence(following) && SILENT.test(following)) || (following.includes(RUSSIAN_AGREES) && RUSSIAN_STANCE.test(following));
}

const isOfSilence = (following: string): boolean => following.includes('silent') || following.includes('mum');

/** Does the noun beside the name make it that of a government? "Killed in Daraa regime shelling": the town is meant after "in". */
function isGovernmentsName(lead: string | undefined, next: string | undefined): boolean {
  const isBefore = next !== undefined && (lead === undefined || !leadsToPlace(lead));
  return (isBefore && GOVERNMENTS.test(next)) || (lead !== undefined && GOVERNMENT_OF.has(lead));
}
