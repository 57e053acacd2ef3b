/**
 * A capital as the subject of what a government does: "Ankara must separate …", "Moscou n’en veut pas". Where a clause begins
 * with its bare name and a verb follows, it is the government, but for what befalls towns. Told of capitals only
 * (capital-acts.ts). Ranges instead of Unicode properties, which take an engine long to compile.
 */
import { foldWord } from '../../find/fold.ts';
import { words } from '../../word-list.ts';
import { languageOf } from './text-language.ts';

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
/** "Damascus recaptured the area", not "Damascus captured by rebels". */
const TAKES =
  /^ (?:recaptured|retook|captured|seized|bombed|shelled|attacked|destroyed|encircled|besieged|liberated|occupied) (?:the |its |a |[A-ZÀ-ÞŞİĞА-ЯЁ])/;
/** "Damascus would work out", "Ankara must separate"; not "would fall". */
const MODAL =
  /^ (?:will|would|must|should|can|could|cannot|may|might|shall|won['’]t|wouldn['’]t|can['’]t) (?!(?:not )?(?:be|become|fall|see|remain|have|look|suffer|survive)\b)/;
/** Said beside it, between commas: "Moscow, tied down in Ukraine, flew …". */
const INSET = /^, (?![A-ZÀ-ÞŞİĞА-ЯЁ])[^,.;:]{3,60},(?= [a-zß-ÿşığа-яё])/;
/** "Damascus has yet to answer", "Riyadh was not asked". */
const ENGLISH_STANCE =
  /^ (?:(?:did|does|do)(?: not|n['’]t) (?!fall|sleep|look|have|suffer|change)|(?:has|have) an? (?:deal|agreement|understanding|interest|plan)\b|(?:has|have|had) (?:yet to|(?:also |already |not |never |since |long |repeatedly |so far )?(?!fallen|been|seen|become|suffered|changed|emptied|lost|remained|lived|endured|witnessed|experienced|grown)(?:[a-z]+ed|said|told|given|sent|put|made|kept|set|cut|let|held|sought|taken|begun|chosen|shown|frozen)\b)|(?:is|was|are|were)(?: not| also)? (?:[a-z]+ly )?(?:asked|invited|accused|informed|consulted|notified|urged|warned|told|pressed|forced|obliged|willing|unwilling|ready|keen|reluctant|likely|unlikely|determined|trying|seeking|pushing|pressing|insisting|hoping|claiming|negotiating|preparing|wary|angry|furious|eager|opposed|committed|concerned|worried|behind|to blame)\b)/;
const QUESTION = /(?:^|[.!?] |["“])(?:Is|Are|Was|Will|Would|Has|Does|Did|Can|Could|Should) $/;
const NO_TOWN_QUESTION = /^ (?!(?:fall|survive|be|safe|next|under|still|now|really)\b)[a-z]/;
/** "¿Abrirá Ankara …?" */
const OPEN_QUESTION = /¿[A-ZÀ-ÞŞİĞА-ЯЁ][a-zß-ÿşığа-яё]+ $/;
/** French negates with two words: "Moscou n'en veut pas"; and has its perfect with "a": "Damas a accusé". */
const FRENCH_ACT =
  /^ (?:n(?:['’]|e )(?!est\b)|(?:a|ont|avait|aura|aurait) (?!été|connu|vécu|vu|perdu|subi|sombré|basculé)[A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]+(?:é|i|u|is|it|ert)(?![A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё])|se (?:dit|félicite|réjouit|refuse|tait|déclare|montre)\b)|^, (?:appuyé|soutenu|qui|allié|imité)/;
const SPANISH_ACT =
  /^ (?:no (?!es\b|fue\b|está\b)[a-zß-ÿşığа-яё]|(?:ha|había|habrá) (?!sido|caído|vivido|quedado|sufrido)[A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]+[aius][dt]o\b|se (?:niega|opuso|opone|mostró|comprometió|declaró|declara|sumó|reserva|abstuvo|dice)\b)|^, (?:socio|aliad[oa])/;
/** Turkish marks every town that is one with a suffix or a noun; a bare name before a comma, "ise" or a verb is who acts. */
const TURKISH_STANCE = /^ (?:tepkili|kararlı|rahatsız|kaygılı|memnun|sessiz|temkinli)(?![A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё])/;
const TURKISH_ACT =
  /^ (?:ise|bu|hem|artık|henüz)(?![A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё])|^ [a-zß-ÿşığа-яё]+(?:[ıiuü]yor|[dt][ıiuü]|m[ıiuü]ş|[ae]ca[kğ]|ece[kğ])(?:du|dı|di)?[.,!?]|^, (?![A-ZÀ-ÞŞİĞА-ЯЁ][^.]{0,40} ve )/;
const TURKISH_OF =
  /^ (?:yanlısı|yanlıları|destekli|kontrolündeki|güdümündeki)|^['’][yn]?[ae] (?:bağlı|yakın) |^['’]n[ıiuü]n [a-zß-ÿşığа-яё]+(?:[dt][ıiuü](?:ğ|k)|desteğ|onay|izn|taleb|tepki|tutum|politika|baskı)/;
const TURKISH_AND =
  /^(?: ve [A-ZÀ-ÞŞİĞА-ЯЁ][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]+)? ile (?![A-ZÀ-ÞŞİĞА-ЯЁ])|^ (?:arasında(?:ki)?) (?:imza|var[dı]|müzakere|görüş|anlaş|çatış|diyalog|temas|mutabakat)/;
const RUSSIAN_FATE = /^ не (?:был|пал|стал|буд)/;

/** Does a clause begin where a phrase ends? */
export function endsBeforeClause(phrase: string): boolean {
  return CLAUSE.test(phrase);
}

function firstWord(following: string): string {
  return foldWord(/^ ([a-zß-ÿşığа-яё][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё’'-]*)/.exec(following)?.[1] ?? '');
}

/** In a text in Latin letters. */
export function isSubject(text: string, phrase: string, following: string): boolean {
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

/** In Russian. */
export function isRussianSubject(phrase: string, following: string): boolean {
  const word = firstWord(following);
  return CLAUSE.test(phrase) && word !== '' && !OF_TOWNS.ru.has(word) && !RUSSIAN_FATE.test(following);
}
