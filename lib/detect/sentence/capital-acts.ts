/**
 * A country's capital that stands for its government, told more boldly than of any town (stands-for-government.ts):
 * without a preposition or a noun for places it is nearly always the government that is meant. Of 1,450 marks of
 * capitals in excerpts of documents 40 stand where a sentence has its subject, and half of those were governments.
 */
import { wordAfter } from './context.ts';
import { foldWord } from '../find/fold.ts';
import { governorOf } from './governing-nouns.ts';
import { isInPersian } from '../find/persian.ts';
import { ofLastText } from '../find/last-text.ts';
import { spellingOf } from '../find/readings.ts';
import { ARABIC } from '../find/scripts.ts';
import { words } from '../word-list.ts';

const CYRILLIC = 0x400;
const WINDOW = 70;
const HYPHEN = /^[-‑–]\p{L}/u;
/** A pair of two sides: the SDF-Damascus agreement, between Damascus and the Kurds. */
const PAIR_AFTER = /^[-‑–][A-Z]{2,5}(?!\p{L})/u;
const PAIR_BEFORE = /(?:^|[^\p{L}])[A-Z]{2,5}[-‑–]$/u;
const BETWEEN = /(?:^|\s)(?:between|entre|zwischen|между) (?:the |la |las |los |el |les |den |der )?$/;
const AND_SIDE =
  /^ (?:and|et|y|und|и) (?:(?:the|la|las|los|el|les|des|den|der) )?(?:[A-Z]{2,5}(?!\p{L})|(?:\p{Lu}\p{L}+ ){0,3}(?:Forces|Administration|Authority|Army|Front)\b|(?:Syrian )?(?:Kurd|kurd|курд)|opposition|rebels|rebelles|rebeldes|groupes|grupos)/u;
const SIDE_AND =
  /(?:^|\s)(?:between|entre|zwischen|между) (?:(?:the|la|las|los|el|les|des|den|der) )?(?:[A-Z]{2,5}|(?:\p{Lu}\p{L}+ ){1,3}(?:Forces|Administration|Authority|Army|Front)|\S*[Kk]urd\S*) (?:and|et|y|und) $/u;

/** Names in a row, of which what is said of one is said of all: "Riyadh, Doha and Amman put out …". */
const NAMES_BEFORE = /(?:\p{Lu}[\p{L}-]+(?:,? (?:and|und|et|y|ve|и) |, ))+$/u;
const NAMES_AFTER =
  /^(?:, \p{Lu}[\p{L}-]+(?=,? (?:and|und|et|y|ve|и)|, ))*,? (?:and|und|et|y|ve|и) (?:the |die |der |la |el |le |l['’])?\p{Lu}[\p{L}-]+(?= )/u;
/** Where a clause begins: after a stop, a dash, a quotation mark, the time of a ticker, or a word that joins clauses. */
const CLAUSE =
  /(?:^|[.!?;:…—–"“”«»(•|\n؟؛،]|^\s*\d\d[:.]\d\d(?: GMT)?|, |(?:^|[\s"“„«])(?:that|but|and|while|when|if|as|because|although|though|until|since|what|which|whom|says?|said|believes?|claim(?:s|ed)|insist(?:s|ed)|argue[sd]|yet|aber|doch|denn|und|que|qui|si|mais|et|car|quand|lorsque|tandis|où|cuando|pero|aunque|mientras|что|но|а|и|если|когда|однако|пока|хотя))\s*$/i;
/** In German the verb of such a clause comes last. */
const GERMAN_CLAUSE = /(?:^|[\s"„(])(?:dass|weil|wenn|ob|wohin|obwohl|während|nachdem|bevor|sobald|solange|wie|was) $/;
const GERMAN_FATE =
  /^[^,.;:]*\b(?:fiel|fällt|fallen|gefallen|liegt|lag|brennt|erobert|eingenommen|erreicht|beschossen|bombardiert|verlassen|ist|sind|war|wurde)\b/;

/** What befalls a town or is true of it, as the first word after its name; and words that are no verb. */
const OF_TOWNS = {
  en: words(
    'falls fell lies lay sits stands stood remains remained stays lives lived sleeps burns burned boasts counts looks feels felt appears seems seemed witnesses witnessed sees saw ' +
      'suffers suffered endures endured awaits wakes woke becomes became has had was is does hosts hosted besieged bombed shelled encircled destroyed attacked rocked paralysed paralyzed isolated based ' +
      'occupied liberated captured surrounded emptied changed celebrated celebrates connected towards across ' +
      'suburbs neighbourhoods neighborhoods districts streets residents bombings blasts attacks protests clashes explosions airports schools hospitals markets mosques shops rebels forces ' +
      'airstrikes strikes raids talks officials authorities sources activists students troops soldiers demonstrations demonstrators roads outskirts families civilians people women children ' +
      'diplomats offices embassies hotels events times versus as its this always perhaps besides',
  ),
  fr: words(
    'et ou a de du des dans en sous sur par pour avec sans depuis vers qui que est etait sera tombe tombait tombera reste restait vit vivait brule se au aux ni puis comme meme le la les un une son sa ses plus pas fut entre contre autour',
  ),
  es: words(
    'y o e a al de del en desde con sin por para es era fue sera esta estaba sigue cae cayo ardio arde vive vivio amanecio amanece queda quedo bajo que se como ni entre hasta contra el la los las un una su sus mas tras',
  ),
  de: words(
    'und oder bis bei im in am an auf aus von vor nach mit ist sind war waren liegt lag gilt wird wurde wurden fallt fiel brennt bleibt blieb erlebt erlebte erwacht sowie sondern als wie zu zum zur durch uber unter gegen fur selbst allein entfernt statt seit nahe gelegen',
  ),
  ru: words(
    'и или в на с под из от до за у к о по был была пал пала остался остается находится окружен горит живет стал стала считается как где что но а',
  ),
};
/** So ends an English verb of one subject; "Damascus mosque blast" has none. */
const ENGLISH_VERB = /(?:[^s]s|ed)$/;
const IRREGULAR = words(
  'flew said told sent held took made put let gave paid knew thought meant leaned sought kept met set cut sold withdrew chose began won spoke drew brought built',
);
/** "Damascus would work out", "Ankara must separate"; not "would fall". */
const MODAL =
  /^ (?:will|would|must|should|can|could|cannot|may|might|shall|won['’]t|wouldn['’]t|can['’]t) (?!(?:not )?(?:be|become|fall|see|remain|have|look|suffer|survive)\b)/;
/** Said beside it, between commas: "Moscow, tied down in Ukraine, flew …". */
const INSET = /^, (?!\p{Lu})[^,.;:]{3,60},(?= \p{Ll})/u;
/** "Damascus has yet to answer", "Riyadh was not asked". */
const ENGLISH_STANCE =
  /^ (?:(?:did|does|do)(?: not|n['’]t) (?!fall|sleep|look|have|suffer|change)|(?:has|have) an? (?:deal|agreement|understanding|interest|plan)\b|(?:has|have|had) (?:yet to|(?:also |already |not |never |since |long |repeatedly |so far )?(?!fallen|been|seen|become|suffered|changed|emptied|lost|remained|lived|endured|witnessed|experienced|grown)(?:[a-z]+ed|said|told|given|sent|put|made|kept|set|cut|let|held|sought|taken|begun|chosen|shown|frozen)\b)|(?:is|was|are|were)(?: not| also)? (?:[a-z]+ly )?(?:asked|invited|accused|informed|consulted|notified|urged|warned|told|pressed|forced|obliged|willing|unwilling|ready|keen|reluctant|likely|unlikely|determined|trying|seeking|pushing|pressing|insisting|hoping|claiming|negotiating|preparing|wary|angry|furious|eager|opposed|committed|concerned|worried|behind|to blame)\b)/;
const QUESTION = /(?:^|[.!?] |["“])(?:Is|Are|Was|Will|Would|Has|Does|Did|Can|Could|Should) $/;
const NO_TOWN_QUESTION = /^ (?!(?:fall|survive|be|safe|next|under|still|now|really)\b)[a-z]/;
/** "¿Abrirá Ankara …?" */
const OPEN_QUESTION = /¿\p{Lu}\p{Ll}+ $/u;
/** French negates with two words: "Moscou n'en veut pas"; and has its perfect with "a": "Damas a accusé". */
const FRENCH_ACT =
  /^ (?:n(?:['’]|e )(?!est\b)|(?:a|ont|avait|aura|aurait) (?!été|connu|vécu|vu|perdu|subi|sombré|basculé)\p{L}+(?:é|i|u|is|it|ert)(?!\p{L})|se (?:dit|félicite|réjouit|refuse|tait|déclare|montre)\b)|^, (?:appuyé|soutenu|qui|allié|imité)/u;
const SPANISH_ACT =
  /^ (?:no (?!es\b|fue\b|está\b)\p{Ll}|(?:ha|había|habrá) (?!sido|caído|vivido|quedado|sufrido)\p{L}+[aius][dt]o\b|se (?:niega|opuso|opone|mostró|comprometió|declaró|declara|sumó|reserva|abstuvo|dice)\b)|^, (?:socio|aliad[oa])/u;
/** Turkish marks every town that is one with a suffix or a noun; a bare name before a comma, "ise" or a verb is who acts. */
const TURKISH_STANCE = /^ (?:tepkili|kararlı|rahatsız|kaygılı|memnun|sessiz|temkinli)(?!\p{L})/u;
const TURKISH_ACT =
  /^ (?:ise|bu|hem|artık|henüz)(?!\p{L})|^ \p{Ll}+(?:[ıiuü]yor|[dt][ıiuü]|m[ıiuü]ş|[ae]ca[kğ]|ece[kğ])(?:du|dı|di)?[.,!?]|^, (?!\p{Lu}[^.]{0,40} ve )/u;
const TURKISH_OF = /^['’]n[ıiuü]n \p{Ll}+(?:[dt][ıiuü](?:ğ|k)|desteğ|onay|izn|taleb|tepki|tutum|politika|baskı)/u;
const TURKISH_AND =
  /^(?: ve \p{Lu}\p{L}+)? ile (?!\p{Lu})|^ (?:arasında(?:ki)?) (?:imza|var[dı]|müzakere|görüş|anlaş|çatış|diyalog|temas|mutabakat)/u;

/** By whom something is done, and on whom something depends. */
const AGENT =
  /(?:(?<!pass)(?:ed|held|led|sent|made|built|bought|given|taken|driven|drawn|run|put|sought) by|(?:\p{L}{2}(?:é|i|u)e?s?|soutenue?s?|appuyée?s?) par|\p{L}{2}(?:ad|id)[oa]s? por|(?:lean|depend|rel|count|hing)\w* (?:\S+ )?on|(?<!(?:Schlacht|Kampf|Kämpfe) )für|and by|\b(?:brings?|brought|pit(?:s|ted|ting)?|draws?|drew|drag(?:s|ged)?)) $/u;
const PASSING = /pass(?:é|i)e?s? par $/;
const GERMAN_BY = /(?:^|\s)von $/;
const GERMAN_PARTICIPLE = /^ (?!gelegen|entfernt)\p{Ll}+(?:t|n)(?:e|en|er|es) \p{Lu}/u;
/** "Damascus recaptured the area", not "Damascus captured by rebels". */
const TAKES =
  /^ (?:recaptured|retook|captured|seized|bombed|shelled|attacked|destroyed|encircled|besieged|liberated|occupied) (?:the |its |a |\p{Lu})/u;
const SAYS_SO = /(?:according to|selon|según|segun|laut|d['’]après|[Пп]о (?:данным|словам|мнению|версии)) $/i;
/** Whom one tells, asks or presses. */
const ADDRESSED =
  /\b(?:told|tells?|ask(?:s|ed|ing)?|urg(?:es|ed|ing)|accus(?:es|ed|ing)|blam(?:es|ed|ing)|prais(?:es|ed|ing)|criticis(?:es|ed|ing)|press(?:es|ed|ing)|persuad(?:es|ed|ing|e)|convinc(?:es|ed|ing|e)|warn(?:s|ed|ing)?|thank(?:s|ed|ing)?|reassur(?:es|ed|ing|e)|lobb(?:ied|ying|y)|anger(?:s|ed|ing)?|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?) $/;
/** "Let Damascus try to …". */
const LETS = /\blet(?:s|ting)? $/;
/** "For Ankara, a belt …". */
const FOR_WHOM = /(?:^|[.!?:;"“»] )(?:For|Pour|Para|Für|Для) $/;
/** Whose help, word or will something is. */
const OF_WHOM =
  /(?:\b(?:attention|blessing|consent|approval|support|help|backing|assistance|permission|knowledge|invitation|request|behest|interests?|influence|ambitions?|aims?|goals?|policy|position|role) of|\b(?:support|backing|approval|pressure|orders?|instructions?|permission|help|assistance|funding|comment|response|reaction|independen\w+|autonomy|recognition|concessions|guarantees|assurances) from|\b(?:forces|soldats|avions|aviation|autorités|aide|appui|soutien|aval|alliés?|fuerzas|soldados|ejército|autoridades|ayuda|apoyo|respaldo|poder|bajo (?:el )?control|sous (?:le )?contrôle) de|\b(?:warning|signal|ultimatum|offer|concessions?|threat)s?['’"”]? to|unter (?:der )?Kontrolle von) $|(?:^|\s)(?:Ärger|Hilfe|Unterstützung|Billigung|Zustimmung|Druck|Sicht|Wunsch|Seite|Gnaden|Willen|Interessen?|Einfluss|Antwort|Reaktion|Politik) $|(?:посредничеств|поддержк|помощ|согласи|союзник|позици|просьб|инициатив|требовани|сторон|контрол|разрешени|одобрени)\p{Ll}*\s$/u;
const GENITIVE = /(?:s|[аы])$/;
/** What is a government's: "Washington’s envoy"; in German most that is not a part of the town. */
const POSSESSION =
  /^['’]s? (?:envoy|ambassador|support|help|warning|call|role|influence|partners?|hand|goal|aim|response|answer|offer|priorit|concern|blessing|invitation|military|army|forces|troops|prox)|^s (?!Vorort|Straße|Flugh|Innenst|Altst|Uml|Osten|Westen|Süden|Norden|Zentrum|Bürgerm|Einwohn|Bewohn)\p{Lu}\p{Ll}/u;
const NEEDS_GENITIVE = /^\P{ASCII}|[ÄÖÜA-Z]\p{L}+ $/u;
const RUSSIAN_BEFORE =
  /(?:позволит|разрешит|согласится|хочет|требует|заявил|настаивает|считает|ответил|отказал\S*|согласил\S*|решил|надеется|утверждает|обвинил|пообещал|выступила?|призвала?) $/;
const RUSSIAN_FATE = /^ не (?:был|пал|стал|буд)/;
const HIS_WORDS = /^: ?["“«]/;

/** Of an Arabic verb with a feminine subject: كررت أنقرة. Not of what towns go through, nor of who comes to one. */
const ARABIC_VERB = /^[وف]?(?!ال)\p{L}{2,}ت$/u;
const NO_ARABIC_ACT =
  /^[وف]?(?:شهدت|عاشت|سقطت|كانت|باتت|اصبحت|امست|ظلت|بقيت|استيقظت|تحولت|وصلت|دخلت|غادرت|زارت|قصفت|استهدفت|هزت|بلغت|ضربت|طالت|هاجمت|حاصرت|احتلت|طوقت|اخلت|تحت|بيت|بنت|وقت|صمت|صوت|موت|تثبيت|توقيت|زيت|بيروت|كويت|خرجت|تاسست|ولدت|\p{L}*ات)$/u;
const ARABIC_AS_FOR = /(?:^|\s)[أا]ما $/;
const SO = /^ ف\p{L}+/u;
const ARABIC_THAT = /(?:^|[\s:])[وبل]?(?:أن|إن|ان|لكن|بينما|فيما) $/;
const ARABIC_WILL = /^ (?:لن|لم|لا|قد|سوف|ليست|مستعدة|ست\p{L}+|ت(?!شهد|عيش|حت|حترق|سقط)\p{L}{2,})(?!\p{L})/u;
const BLAME = /^ (?:ال)?مسؤولية/;
const ARABIC_OF =
  /(?:^|\s)[وفبل]?(?:موقف|رد|رفض|حلفاء|حليف|حليفة|سياسة|سياسات|مصالح|مطالب|شروط|اتهامات|ادعاءات|رواية|دعم|قرار|رغبة|مساعي|جهود|علاقة|علاقات|نفوذ|ضغوط|وساطة|تهديدات|تحذيرات|موافقة|سيادة|متحدان|متحد|حمایت|مواضع|موضع|منابع|سیاست|روابط) $|(?:ضغوط|ضغط|الضغط|عقوبات|العقوبات|فشار|تحریم‌های?) (?:على|بر|علیه) $|(?:^|\s)(?:ال)?موالي[ةن]? ل$/;
const PERSIAN_CLAUSE = /(?:^|[.؛،:!؟«"]|(?:^|\s)(?:که|گفت|اما|ولی|حالی‌که|چون|زیرا))\s*$/;
const PERSIAN_OBJECT = /^ (?:\S+ ){1,6}را /;
const PERSIAN_WORD = /^ (?!در |و |- |– )[\u0600-\u06ff]/;

/** Does the capital at `start`–`end` stand for its country's government? `isHome`: of the country whose war it is. */
export function capitalActs(text: string, start: number, end: number, isHome: boolean): boolean {
  const from = start - (NAMES_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0].length ?? 0);
  const to = end + (NAMES_AFTER.exec(text.slice(end, end + WINDOW))?.[0].length ?? 0);
  const phrase = text.slice(Math.max(0, from - WINDOW), from);
  const following = text.slice(to, to + WINDOW);
  if (PAIR_AFTER.test(text.slice(end, end + WINDOW)) || PAIR_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start)))
    return !isUpperName(text, start, end);
  if (isOneSide(text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW))) return true;
  // Damascus-based.
  if (HYPHEN.test(following)) return false;
  const unit = text.charCodeAt(start);
  if (unit >= ARABIC) return isInPersian(text) ? actsInPersian(phrase, following, isHome) : actsInArabic(phrase, following);
  const after = wordAfter(text, end);
  // "According to the Damascus Media Office".
  if (after && governorOf(after.word) !== undefined) return false;
  if (isDependedOn(text, phrase, text.slice(start, text.charAt(end) === 's' ? end + 1 : end), following)) return true;
  return unit >= CYRILLIC ? isRussianSubject(phrase, following) : isSubject(text, phrase, following);
}

function isOneSide(before: string, after: string): boolean {
  return (BETWEEN.test(before) && AND_SIDE.test(after)) || SIDE_AND.test(before);
}

function isUpperName(text: string, start: number, end: number): boolean {
  return text.slice(start, end) === text.slice(start, end).toUpperCase();
}

function isDependedOn(text: string, phrase: string, name: string, following: string): boolean {
  if (SAYS_SO.test(phrase) || ADDRESSED.test(phrase) || FOR_WHOM.test(phrase) || RUSSIAN_BEFORE.test(phrase)) return true;
  if (LETS.test(phrase) && following.startsWith(' ')) return true;
  if (AGENT.test(phrase) && !PASSING.test(phrase)) return true;
  if (GERMAN_BY.test(phrase) && GERMAN_PARTICIPLE.test(following)) return true;
  const whom = OF_WHOM.exec(phrase);
  if (whom) return !NEEDS_GENITIVE.test(whom[0]) || GENITIVE.test(name);
  return POSSESSION.test(following) || (phrase.trimStart() !== '' && CLAUSE.test(phrase) && HIS_WORDS.test(following));
}

function firstWord(following: string): string {
  return foldWord(/^ (\p{Ll}[\p{L}’'-]*)/u.exec(following)?.[1] ?? '');
}

function isSubject(text: string, phrase: string, following: string): boolean {
  const language = languageOf(text);
  if (language === 'de' && GERMAN_CLAUSE.test(phrase)) return following.startsWith(' ') && !GERMAN_FATE.test(following);
  if (OPEN_QUESTION.test(phrase)) return true;
  if (QUESTION.test(phrase)) return NO_TOWN_QUESTION.test(following);
  if (language === 'tr' && (TURKISH_OF.test(following) || TURKISH_AND.test(following))) return true;
  if (!CLAUSE.test(phrase)) return false;
  if (TURKISH_STANCE.test(following)) return true;
  if (language === 'tr') return TURKISH_ACT.test(following);
  if (language === 'fr' && FRENCH_ACT.test(following)) return true;
  if (SPANISH_ACT.test(following)) return true;
  const rest = following.slice(INSET.exec(following)?.[0].length ?? 0);
  const word = firstWord(rest);
  if (word === '') return false;
  if (language !== 'en') return !OF_TOWNS[language].has(word);
  if (MODAL.test(rest) || ENGLISH_STANCE.test(rest) || TAKES.test(rest)) return true;
  return IRREGULAR.has(word) || (ENGLISH_VERB.test(word) && !OF_TOWNS.en.has(word));
}

const FRENCH = /(?:^|\s)(?:les|des|une|dans|est|sur|avec|pour|aux|par|du|le|et|après|la|de|en)(?=\s)/g;
const SPANISH = /(?:^|\s)(?:los|las|del|una|con|y|según|contra|para|el|por|la|de|en)(?=\s)/g;
/** A headline has few small words, and the endings of names. */
const TURKISH = /['’](?:[dt][ea](?:n|ki)?|[yn][ea]|n?[ıiuü]n)(?!\p{L})/u;
const LEAST_SMALL_WORDS = 2;

/** Of a text in Latin letters; by its small words, English for want of others. */
const languageOf = ofLastText((text: string): keyof typeof OF_TOWNS | 'tr' => {
  const spelling = spellingOf(text);
  if (spelling) return spelling;
  if (TURKISH.test(text)) return 'tr';
  const french = new Set(text.match(FRENCH)).size;
  const spanish = new Set(text.match(SPANISH)).size;
  if (Math.max(french, spanish) < LEAST_SMALL_WORDS) return 'en';
  return spanish > french ? 'es' : 'fr';
});

function isRussianSubject(phrase: string, following: string): boolean {
  const word = firstWord(following);
  return CLAUSE.test(phrase) && word !== '' && !OF_TOWNS.ru.has(word) && !RUSSIAN_FATE.test(following);
}

function actsInArabic(phrase: string, following: string): boolean {
  const [, verb = ''] = /(\S+) $/.exec(phrase) ?? [];
  const folded = foldWord(verb);
  if (ARABIC_VERB.test(folded) && !NO_ARABIC_ACT.test(folded)) return true;
  if (ARABIC_AS_FOR.test(phrase) && SO.test(following)) return true;
  if (ARABIC_THAT.test(phrase) && ARABIC_WILL.test(following)) return true;
  return BLAME.test(following) || ARABIC_OF.test(phrase);
}

function actsInPersian(phrase: string, following: string, isHome: boolean): boolean {
  if (ARABIC_OF.test(phrase)) return true;
  if (!PERSIAN_CLAUSE.test(phrase)) return false;
  return PERSIAN_OBJECT.test(following) || (!isHome && PERSIAN_WORD.test(following));
}
