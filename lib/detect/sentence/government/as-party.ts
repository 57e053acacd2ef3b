/**
 * A capital as a party to something: one of two sides, who is asked, backed, leaned on, whose help or words they are.
 * Told of capitals only (capital-acts.ts).
 */
import { either } from '../../expressions.ts';
import { endsBeforeClause } from './as-subject.ts';
import { besideWords } from '../beside-words.ts';
import { HYPHENS, wordAfter, wordBefore } from '../context.ts';
import { isCyrillic } from '../../find/scripts.ts';
import { units, words } from '../../word-list.ts';

/** Who the other side is. Other capitals and hyphens make a dateline (Damascus-SANA) or a route. */
const SIDES = 'SDF|FDS|FSD|SDG|DSG|QSD|СДС|PKK|YPG|PYD|HTS|HTŞ|AANES|DAANES|PJAK';
const PAIR_AFTER = new RegExp(`^[-‑–](?:${SIDES})(?![A-Za-z])`);
/** "Şam ile SDG arasında", "SDG ile Şam arasında". */
const TURKISH_SIDE = new RegExp(`^ (?:ile|ve) (?:${SIDES}) arasında`);
const TURKISH_OTHER_SIDE = new RegExp(`(?:^|\\s)(?:${SIDES}) (?:ile|ve) $`);
const PAIR_BEFORE = new RegExp(`(?:^|[^A-Za-zА-Я])(?:${SIDES})[-‑–]$`);
const ARTICLE = '(?:the |la |las |los |el |les |des |den |der )?';
const FORCES = '(?:[A-Z][a-z]+ ){1,3}(?:Forces|Administration|Authority|Army|Front)\\b';
const BETWEEN = new RegExp(`(?:^|\\s)(?:[Bb]etween|entre|zwischen|между) ${ARTICLE}$`);
const AND_SIDE = new RegExp(
  `^ (?:and|et|y|und|и) ${ARTICLE}(?:(?:${SIDES})(?![A-Za-z-]|[ -](?:held|controlled|areas?|territor|lines?))|${FORCES}|(?:Syrian )?Kurds\\b|kurdos\\b|Kurden\\b|курд|opposition\\b|oposición(?![a-z])|rebels\\b|rebelles\\b|rebeldes\\b|groupes\\b|grupos\\b)`,
);
const SIDE_AND = new RegExp(
  `(?:^|\\s)(?:[Bb]etween|entre|zwischen|между) ${ARTICLE}(?:(?:${SIDES})|${FORCES}|(?:Syrian )?Kurds|kurdos|Kurden|Kurdes) (?:and|et|y|und|и) $`,
);
/** "The road between Damascus and …" */
const ROAD = /\b(?:road|highway|route|trucks?|buses|carretera|autopista|autoroute|Straße|Autobahn|дорог\S*|трасс\S*)\s(?:\S+\s){0,4}$/;

/** "Told Damascus residents", "driven by Damascus drivers": of the town. */
const NOUN_AFTER =
  /^ (?!(?:des|ces|les|ses|leurs|dans|mais|puis|sous|vers|depuis|sans|après|los|las|sus|tras|das|es|bis|was|is|has|as|its|this|axis)\b)(?:[a-z]+s|people|native)\b/;
const NO_PASSIVE = '(?<!pass|step|stand|stopp|driv|walk|surround|hous)';
/** By whom something is done, and on whom something depends. */
const AGENT = new RegExp(
  `${NO_PASSIVE}(?:ed|held|led|sent|made|bought) by $|(?:appuy|souten|financ|imit|arm|approuv|accept|désign|nomm|contrôl|parrain|annonc|condamn)\\S* par $|(?:reconquête|reprise) par $|(?:apoyad|negociad|acordad|pactad|mediad|auspiciad|financiad|armad|tolerad|designad|controlad|respaldad|anunciad)[oa]s? por $|(?:lean(?:s|ed|ing)? on|fight(?:s|ing)? for|(?:lean|rel)(?:ies|ied|y|ying) on|depend(?:s|ed|ing)? on|and by) $`,
);
const FOR_WATER = /^ for /;
const GERMAN_BY = /(?:^|\s)von $/;
/** "Kritik aus Ankara", "Annäherung an Damaskus", "Damaskus zufolge", "ein Kurswechsel Riads". */
const GERMAN_FROM_OR_TO =
  /(?:^|\s)(?:(?:Rückendeckung|Kritik|Signale?|Befehle?n?|Anweisung(?:en)?|Weisung(?:en)?|Druck|Widerspruch|Zustimmung) aus|(?:Annäherung|Kritik|Appelle?|Forderung(?:en)?|Ultimatum) an) $/;
const GERMAN_OF =
  /(?:^|\s)(?:Kurswechsel|Handlanger|Gnaden|Willen|Wunsch|Forderung|Zustimmung|Billigung|Verbündete[nr]?|Zögern|Schweigen) $/;
const GERMAN_CASE = /[^s]s$/;
/** Their last letter is their own. */
const BARE_IN_S: ReadonlySet<string> = new Set(['Damaskus', 'Paris', 'Tunis']);
const GERMAN_PARTICIPLE =
  /^ (?:vermittelt|bezahlt|gewünscht|unterstützt|geführt|kontrolliert|bewaffnet|ernannt|eingesetzt|finanziert|gestützt)e[nrs]? [A-ZÄÖÜ]/;
const SAYS_SO = /(?:according to|selon|según|laut|d['’]après|[Пп]о (?:данным|словам|мнению|версии)) $/i;
/** Whom one tells, asks or presses. */
const ADDRESSED = either(
  /\b(?:told|tells|ask(?:s|ed|ing)|urg(?:es|ed|ing)|accus(?:es|ed|ing)|blam(?:es|ed|ing)|criticis(?:es|ed|ing)|persuad(?:es|ed|ing|e)|convinc(?:es|ed|ing|e)|warn(?:s|ed|ing)?|thank(?:s|ed|ing)?|reassur(?:es|ed|ing|e)|lobb(?:ied|ying|y)) $/,
  /\b(?:acus(?:a|ó|an|aron|aba|aban)|advirti(?:ó|eron)|advierten?|culp(?:a|ó|an|aron)|exig(?:e|ió|en|ieron)|pid(?:e|en|ió|ieron)|inst(?:a|an|ó|aron)|reproch(?:a|ó|an|aron)) a $/,
  /\b(?:accus(?:e|ent|é|ait|ant)|menaçant|exhort(?:e|ent|é|ant)|somm(?:e|ent|é|ant)|soupçonnant) $/,
  /[Оо]фициальн[а-я]+ $/,
);
/** "Let Damascus try to …". */
const LETS = /\blet(?:s|ting)? $/;
/** Whose help, word or will something is. */
const OF_WHOM = either(
  /\b(?:attention|blessing|consent|approval|help|backing|assistance|permission|invitation|request|behest) of $/,
  /\b(?:backing|approval|mandate|authori[sz]ation|letters?|instructions?|permission|proposal|comment|response|reaction|independence|autonomy|recognition|concessions|guarantees|assurances) from $/,
  /(?:^|[\s'’])(?:demande|forces|services|soldats|officiers|diplomates|émissaires|avions|aviation|autorités|aide|appui|soutien|aval|alliés?|fuerzas|oficiales|diplomáticos|emisarios|facciones|milicias|giro|peón|mano|mano de obra|política|postura|planes|veto|voz|versión|sombra|influencia|papel|apuesta|estrategia|silencio|condiciones|objetivos?|exigencias|negativa|oferta|rechazo|dinero|fondos|enviado|rôle|pion|position|politique|stratégie|influence|volonté|plans|poids|silence|réponse|refus|décision|offres?|conditions|pressions|revirement|argent|fonds|ambitions|calculs|main|goût|grand dam|afiliad[oa]s|soldados|ejército|autoridades|ayuda|apoyo|respaldo|bajo (?:el )?control|sous (?:le )?contrôle|au contrôle|frappes quotidiennes) de $/,
  /\b(?:warning|ultimatum|concessions?)s?['’"”]? to $/,
  /unter (?:der )?Kontrolle von $/,
);
/** "Des officiers d’Amman". */
const OF_WHOM_ELIDED =
  /(?:^|[\s'’])(?:demande|forces|services|soldats|officiers|diplomates|émissaires|avions|autorités|aide|appui|soutien|aval|alliés?|contrôle) d['’]$/;
/** At a clause's beginning it is nearly always a government for whom something is: "For Damascus, the dam is a matter of sovereignty". */
const isForWhom = besideWords([
  'for pour para fur для a selon segun',
  /(?:^|[.!?;:] )(?:For|Pour|Para|Für|Для|Quant à|Selon|Según|En cuanto a) $/,
]);
const IS_SO = /^(?:, | (?:is|was|est|était|es|era|ist|war|kommt|kam|bleibt|blieb|это|ce) )/;
/** The same before a genitive: zum Ärger Washingtons, при посредничестве Москвы. */
const OF_GENITIVE =
  /(?:^|\s)(?:Ärger|Kurswechsel|Handlanger|Gnade|Geld|Zorn|Haltung|Rolle|Absicht|Zögern|Schweigen|Plan|Pläne|Vorschlag|Forderung|Sorge|Freund|Feind|Gegner|Hand|Verbündeter|Verbündete|Verbündeten|Hilfe|Unterstützung|Billigung|Zustimmung|Druck|Sicht|Wunsch|Gnaden|Willen|Interessen?|Einfluss|Antwort|Reaktion|Politik|(?:отношени|[Пп]осредничеств|[Сс]тавленник|амбици|интерес|политик|реакци|ответ|план|цел|влияни|давлени|посол|эмиссар|посланник|роль|роли|поддержк|помощ|согласи|союзник|позици|просьб|инициатив|требовани|разрешени|одобрени|представител|делегаци|чиновник)[а-я]*|посл(?:а|у|ом|ы|ов)|(?:на|со) сторон[уые]|под контрол[ья]) $/;
const IS_GENITIVE = /[аыи]$/;
/** To whom: "зачем это Дамаску". Of nouns of this kind alone the case is no other one's. */
const RUSSIAN_DATIVE = /(?:Дамаск|Вашингтон|Тегеран|Багдад|Лондон|Париж|Бейрут|Амман|Рияд|Берлин|Пекин|Каир|Тель-Авив|Иерусалим)у$/;
/** "По старому Дамаску". */
const ALONG = /(?:^|\s)(?:ко?|по) \S+[ое]му $/;
/** By whom: "назначенный Дамаском". */
const RUSSIAN_INSTRUMENTAL = /(?:ом|ой)$/;
const RUSSIAN_DONE =
  /(?:^|\s)(?:назначенн|поддерживаем|поддержанн|контролируем|подписанн|объявленн|предложенн|финансируем|закупленн)[а-я]+ $/i;
const BEFORE_DATIVE = words('к ко по навстречу вслед');
/** What is a government's: "Washington’s envoy"; in German most that is not a part of the town. */
const POSSESSION =
  /^['’]s? (?:envoy|ambassador|support|help|warnings?|influence|partners?|goals?|aims?|response|answer|offer|priorit(?:y|ies)|concerns?|blessing|invitation|control|forces|troops|proxies)\b|^(?:s|['’]) (?!Vorort|Straße|Flugh|Innenst|Altst|Uml|Osten|Westen|Süden|Norden|Zentrum|Bürgerm|Einwohn|Bewohn)[A-ZÄÖÜ][a-zäöü]/;
/** Russian puts what it does before it: "как только позволит Дамаск". */
const RUSSIAN_BEFORE =
  /(?:оста(?:ют|нут|ет|нет|л[ао]?|ли)с[ья] за|закреп\S+ за|позволит|разрешит|согласится|требует|настаивает|отказал\S*|согласил\S*|выступила?) $/;
/** Its words after a colon. */
const ITS_WORDS = /^: ?["“«]/;

const TURKISH_WITH = words('ile ve');

/** Is it one of two sides? `before` and `after` stand directly beside the name. */
export function isOneSide(before: string, after: string): boolean {
  if (HYPHENS.has(after.charCodeAt(0)) && PAIR_AFTER.test(after)) return true;
  if (HYPHENS.has(before.charCodeAt(before.length - 1)) && PAIR_BEFORE.test(before)) return true;
  const lead = leadOf(before);
  if (TURKISH_WITH.has(lead ?? '') ? TURKISH_OTHER_SIDE.test(before) && after.startsWith(' arasında') : TURKISH_SIDE.test(after))
    return true;
  return ((isBetween(lead, before) && AND_SIDE.test(after)) || isBesideSide(lead, before)) && !ROAD.test(before);
}

/** The folded word that ends a phrase. */
function leadOf(phrase: string): string | undefined {
  const before = wordBefore(phrase, phrase.length);
  return before && before.folded;
}

const isBetween = besideWords(['between entre zwischen между the la las los el les des den der', BETWEEN]);
const isBesideSide = besideWords(['and et y und и', SIDE_AND]);
/** What can hold before a party, by the last word of it. */
const isToldOrAsked = besideWords(
  ['to selon segun laut dapres apres данным словам мнению версии', SAYS_SO],
  [
    'told tells asks asked asking urges urged urging accuses accused accusing blames blamed blaming criticises criticised criticising persuade persuades persuaded persuading ' +
      'convince convinces convinced convincing warn warns warned warning thank thanks thanked thanking reassure reassures reassured reassuring lobby lobbied lobbying a ' +
      'accuse accusent accusait accusant menacant exhortant sommant soupconnant exhorte exhortent somme somment',
    ADDRESSED,
  ],
  ['aus an', GERMAN_FROM_OR_TO],
  ['of from de to von', OF_WHOM],
  ['d', OF_WHOM_ELIDED],
);
const isLet = besideWords(['let lets letting', LETS]);
const isAgent = besideWords(['by par por on for', AGENT]);
const isByWhom = besideWords(['von', GERMAN_BY]);
const isOfWhom = besideWords([
  'arger kurswechsel handlanger gnade geld zorn haltung rolle absicht zogern schweigen plan plane vorschlag forderung sorge freund feind gegner hand verbundeter verbundete verbundeten hilfe unterstutzung billigung zustimmung druck sicht wunsch gnaden willen interesse interessen einfluss antwort reaktion politik',
  OF_GENITIVE,
]);
const OWN = units("'’s");

/** Is it acted with or upon as a government? `phrase` and `following`: what stands beside the name, or beside the names in whose row it stands. */
export function isParty(name: string, phrase: string, following: string): boolean {
  return isBesideParty(name, phrase, following) && !NOUN_AFTER.test(following);
}

function isBesideParty(name: string, phrase: string, following: string): boolean {
  const lead = leadOf(phrase);
  if (isOneOfTwo(lead, phrase, following)) return true;
  if (isForWhom(lead, phrase) && IS_SO.test(following)) return true;
  if (isToldOrAsked(lead, phrase) || (isLet(lead, phrase) && following.startsWith(' '))) return true;
  const isRussian = isCyrillic(name.charCodeAt(0)) && lead !== undefined;
  if (isRussian && RUSSIAN_DATIVE.test(name) && !BEFORE_DATIVE.has(lead ?? '') && !ALONG.test(phrase)) return true;
  if (isRussian && (RUSSIAN_BEFORE.test(phrase) || ADDRESSED.test(phrase))) return true;
  if (isRussian && RUSSIAN_INSTRUMENTAL.test(name) && RUSSIAN_DONE.test(phrase)) return true;
  if (isAgent(lead, phrase) && !FOR_WATER.test(following)) return true;
  if (isByWhom(lead, phrase) && GERMAN_PARTICIPLE.test(following)) return true;
  // Damaskus has the same ending in every case, and an apostrophe for this one.
  if (following.startsWith(' zufolge')) return true;
  if (GERMAN_CASE.test(name) && !BARE_IN_S.has(name) && GERMAN_OF.test(phrase)) return true;
  const isOf = isOfWhom(lead, phrase) || (isRussian && OF_GENITIVE.test(phrase));
  if (isOf && (IS_GENITIVE.test(name) || /^(?:s\b|['’](?!s))/.test(following))) return true;
  if (OWN.has(following.charCodeAt(0)) && POSSESSION.test(following)) return true;
  return following.startsWith(':') && ITS_WORDS.test(following) && phrase.trimStart() !== '' && endsBeforeClause(phrase);
}

/** "It was Moscow that proposed it", "the Tehran-Damascus axis", "played Riyadh off against Doha". */
const isItThat = besideWords(['was is est etait fue es', /\b(?:[Ii]t (?:was|is)|[Cc]['’](?:est|était)|[Ff]ue|[Ee]s) $/]);
const THAT =
  /^ (?:that|who|qui|quien|la que|el que) (?!(?:fell|was|were|is|suffer\S*|burn\S*|starv\S*|tomb\S*|est|a été|brûl\S*|cay\S*|fue|sufr\S*|resist\S*|saw|had|lost)(?![a-zà-ÿ]))/;
const JOINED_SIDE = /^[-‑–][A-ZÀ-ÞŞİ][^\s-]+ (?:axis|alliance|rapprochement|relationship|deal|ties|diyalo|eksen|ilişki|mutabakat)/;
const isAgainst = besideWords(['off to contre', /^ (?:off against |to the (?:Arab League|fold|table)|contre [A-Z])/]);
const AXIS_ENDS = units('-‑– ');
const AXIS = /^ (?:axis|alliance|rapprochement|relationship|diyalo[gğ]|eksen)/;
/** With another state's capital before it: "l’axe Homs-Damas" is a road. */
const AXIS_BEFORE =
  /(?:^|[\s'’])(?:axe|eje|ось|محور) (?:Téhéran|Moscou|Ankara|Bagdad|Riyad|Teherán|Moscú|Тегеран|Москва|Анкара|Багдад|طهران|موسكو|أنقرة|تهران|مسکو|آنکارا|بغداد)(?:[-‑–]| — )$/;
const isPlayedOff = besideWords(['against to readmitted reintegre', /\b(?:off against|fell to|readmitted|réintégré) $/]);

/** "The Tehran-Damascus axis": is the first of two that a hyphen joins a side? `following`: what stands behind it. */
export function isJoinedSide(following: string): boolean {
  return JOINED_SIDE.test(following);
}

function isOneOfTwo(lead: string | undefined, phrase: string, following: string): boolean {
  if (isItThat(lead, phrase) && THAT.test(following)) return true;
  if (isAgainst(wordAfter(following, 0)?.folded, following) || isPlayedOff(lead, phrase)) return true;
  return AXIS_ENDS.has(phrase.charCodeAt(phrase.length - 1)) && (AXIS.test(following) || AXIS_BEFORE.test(phrase));
}

const BLAME = /^ (?:ال)?مسؤولية/;
const ARABIC_OF = either(
  /(?:^|\s)[وفبل]?(?:عضوية|صبر|حسابات|سفير|وفد|مبعوث|حضن|خطاب|استراتيجية|دبلوماسية|يد|أجندة|ثمن|مقاربة|أولويات|هواجس|موقف|رد|رفض|حلفاء|حليف|حليفة|سياسة|سياسات|مصالح|مطالب|شروط|اتهامات|ادعاءات|رواية|دعم|قرار|رغبة|مساعي|علاقة|علاقات|مسؤولي|نفوذ|وساطة|تهديدات|تحذيرات|موافقة|سيادة) $/,
  /(?:ضغوط|ضغط|الضغط|عقوبات|العقوبات) على $/,
  /(?:^|\s)(?:ال)?موالي[ةن]? ل$/,
  /أصابع الاتهام (?:فيه[ام]? )?(?:إلى|الى) $/,
  /(?:^|\s)(?:محسوب[ةا]?|عاتب[ةا]?|ضغوطا?) على $/,
  /(?:^|\s)(?:بالنسبة|رسالة(?: خطية)?|تحذيرا?|نداء|إشارة) (?:إلى|الى) $/,
  /(?:^|\s)بالارتهان ل$/,
  /(?:^|\s)على عكس $/,
  /(?:^|\s)مقبول[ةا]? ل$/,
  /(?:^|\s)سيطرة $/,
);

const ARABIC_ON = /(?:^|[.،؛] )[وف]?على $/;
const ARABIC_MUST = ' أن ';

export function isPartyInArabic(phrase: string, following: string): boolean {
  // "على دمشق أن تختار".
  return BLAME.test(following) || ARABIC_OF.test(phrase) || (ARABIC_ON.test(phrase) && following.startsWith(ARABIC_MUST));
}

/** What leads to a place: "در دمشق اعلام کرد" has somebody else who said it. */
const PERSIAN_LEADS =
  /(?:^|\s)(?:در|به|تا|شهر|شرق|غرب|شمال|جنوب|مرکز|اهالی|بیمارستان|فرودگاه|ساکنان|مردم|سفیر\S*|دانشگاه|رادیو|تلویزیون|حومه|استان) $/;
const PERSIAN_OF =
  /(?:^|\s)(?:خشم|نماینده|بدهی(?: \S+)?|پاسخ|نزدیک به|دیپلماسی|به دستور|نصیب|منصوب|صبر|نقش|اهداف|منافع|رضایت|متحد(?:ان)?|حمایت|موضع|منابع|همبستگی|سیاست|روابط|درخواست|موافقت|طرفدار(?:ان)?|هوادار(?:ان)?|حامی(?:ان)?|وابسته به) $|(?:فشار|تحریم‌های?) (?:بر|علیه) $/;
const PERSIAN_CLAUSE = /(?:^|[.؛،:!؟«"]|(?:^|\s)(?:گفت|اما|ولی|حالی‌که))\s*$/;
/** "دمشق حضور آنان را غیرقانونی می‌داند". */
const PERSIAN_OBJECT = /^ (?:(?!که|است|بود|شهر)\S+ ){1,4}را /;

/** "The officials left Damascus": the town is what they left. */
const PERSIAN_OFFICIALS = /(?:^|\s)(?:مقامات|مقام‌های|مسئولان) $/;
const PERSIAN_TOWN = /^ را /;

/** "آمریکا دمشق را به استفاده از … متهم کرد". */
const PERSIAN_ACCUSED = /^ را به .{2,50} متهم/;

/** "دمشق اعلام کرد", "از واشنگتن خواست", "به سود دمشق". */
const PERSIAN_SAYS =
  /^ (?:(?:نیز|هم|همچنین|بار دیگر) )?(?:(?:اعلام|ت[اأ]کید|تصریح|ابراز|محکوم|متهم|مخالفت|موافقت|تهدید|تکذیب|تهدید|اصرار|ادعا|پیشنهاد|رد|درخواست) (?:کرد|کرده|می‌کند|می‌کرد|نکرد)|(?:خبر|هشدار|پاسخ|وعده) (?:داد|داده|می‌دهد)|گفت|گفته|می‌گوید|خواست|می‌خواهد|نمی‌خواهد|می‌کوشد|می‌تواند|نمی‌تواند|بخواهد|متهم است|مطمئن بود|خواستار)(?!\p{L})/u;
const PERSIAN_ASKED_BEFORE = /(?:^|\s)از $/;
const PERSIAN_ASKED = /^ (?:خواست|خواسته|می‌خواهد|درخواست)(?!\p{L})/u;
/** Who is asked about, and both sides of what is between them. */
const PERSIAN_WHO = /(?:^|\s)(?:چرا|آیا|حتی اگر|به‌جای|روابط|طرحی که|(?:روابط|شکاف میان|شکاف|محور|رقابت|اختلاف میان|اختلاف) \S+ و) $/;
/** The first of two: محور تهران–دمشق; what lies «در محور» is a road. */
const PERSIAN_FIRST = /(?:^|[.،؛»]\s)محور $/;
const PERSIAN_JOINED = /^[–-](?:دمشق|تهران|مسکو|آنکارا)(?!\p{L})/u;
const PERSIAN_AXIS = /(?:^|\s)محور \S+[–-]$/;
const PERSIAN_SIDES = /^ و (?:نیروهای کرد|قسد|کردها|مخالفان|شورشیان) /;
const PERSIAN_FOR = /(?:^|\s)به (?:سود|نفع|ضرر|زیان|نمایندگی از) $/;

/** "تهران، مسکو و آنکارا هر سه می‌گویند": what they say together. */
const PERSIAN_ROW_AFTER = /^(?:، [^\s،.]+)* و [^\s،.]+ (?:هر (?:دو|سه|چهار) (?!شهر)|هم که )/;
const PERSIAN_ROW_BEFORE = /(?:^|[.؛!؟]\s)[^\s،.]+(?:، [^\s،.]+)*(?:،| و) $/;
const PERSIAN_ALL = /^ (?:هر (?:دو|سه|چهار) (?!شهر)|هم که )/;
/** "به دمشق تا پایان ماه مهلت داد". */
const PERSIAN_TO = /(?:^|\s)به $/;
const PERSIAN_RESPITE = /^ (?:\S+ ){0,6}مهلت د/;

export function isPartyInPersian(phrase: string, following: string): boolean {
  if (PERSIAN_ROW_AFTER.test(following) && (PERSIAN_CLAUSE.test(phrase) || PERSIAN_ROW_BEFORE.test(phrase))) return true;
  if (PERSIAN_ALL.test(following) && PERSIAN_ROW_BEFORE.test(phrase)) return true;
  if (PERSIAN_TO.test(phrase) && PERSIAN_RESPITE.test(following)) return true;
  if (PERSIAN_FIRST.test(phrase) && PERSIAN_JOINED.test(following)) return true;
  if (PERSIAN_WHO.test(phrase) || PERSIAN_AXIS.test(phrase) || (PERSIAN_SIDES.test(following) && PERSIAN_CLAUSE.test(phrase))) return true;
  if (PERSIAN_ACCUSED.test(following) || PERSIAN_FOR.test(phrase)) return true;
  if (PERSIAN_ASKED_BEFORE.test(phrase)) return PERSIAN_ASKED.test(following);
  if (PERSIAN_SAYS.test(following) && !PERSIAN_LEADS.test(phrase)) return true;
  if (PERSIAN_OFFICIALS.test(phrase)) return !PERSIAN_TOWN.test(following);
  return PERSIAN_OF.test(phrase) || (PERSIAN_CLAUSE.test(phrase) && PERSIAN_OBJECT.test(following));
}
