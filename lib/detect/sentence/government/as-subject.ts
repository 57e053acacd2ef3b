/**
 * A capital as the subject of what only a government does: "Ankara must separate …", "Damascus was not asked", "Moscou n’en
 * veut pas". Single verbs are in stands-for-government.ts. Told of capitals only (capital-acts.ts).
 */
import { either } from '../../expressions.ts';
import { besideWords } from '../beside-words.ts';
import { wordAfter } from '../context.ts';
import { isSubjectOfAny, isTurkishSubject } from './open-subject.ts';
import { units } from '../../word-list.ts';

/** Where a clause begins: after a stop, a dash, a quotation mark, the time of a ticker, or a word that joins clauses. */
const CLAUSE =
  /(?:^|[.!?;:…—–"“”«»(•|\n]|^\s*\d\d[:.]\d\d(?: GMT)?|(?:^|[\s"“„«])(?:that|but|and|while|when|if|as|because|although|though|until|since|what|which|whom|says?|said|believes?|claim(?:s|ed)|insist(?:s|ed)|argue[sd]|second|yet|aber|doch|denn|und|que|qui|si|mais|et|car|quand|lorsque|où|cuando|pero|y|aunque|mientras|что|но|а|и|если|когда|однако|пока|хотя),?)\s*$/i;
/** "Damascus would work out", "Ankara must separate"; towns would fall, see, run out of water. */
const MODAL =
  /^ (?:will|would|must|should|can|could|cannot|may|might|shall|won['’]t|wouldn['’]t|can['’]t) (?:not |also |soon |never |have to |be able to )?(?:abide|accept|allow|agree|announce|answer|appoint|attend|buy|carry|comply|consider|co-?operate|decide|deploy|discuss|free|give|grant|hand|help|honou?r|impose|implement|insist|integrate|launch|let|lift|name|negotiate|oppose|pay|provide|pull|recogni[sz]e|reject|release|respond|retaliate|seek|sell|send|separate|sign|stop|support|take (?:part|over)|talk|try|use|veto|withdraw|work)\b/;
/** "Riyadh did not ask", "Damascus has yet to answer", "Riyadh was not asked", "gets the oil for free". */
const DOES_NOT =
  /^ (?:did|does|do)(?: not|n['’]t) (?:speak|talk|accept|agree|answer|attend|comment|intervene|object|reply|respond|step|want)\b/;
const HAS_YET = /^ (?:has|have) (?:an? (?:deal|agreement|understanding)\b|yet to (?:accept|agree|answer|comment|confirm|reply|respond))/;
const IS_WILLING =
  /^ (?:is|was|are|were)(?: not| also)? (?:[a-z]+ly )?(?:asked|invited|informed|consulted|notified|urged|willing|unwilling|keen|reluctant|determined|trying|listening|readmitted|sanctioned|content to|betting|gambling|demanding|asking|stalling|offering|signall?ing|considering|accusing|denying|playing (?:for|both|a)|talking to|counting on|seeking|pushing|pressing|insisting|hoping|claiming|negotiating|wary|angry|furious|eager|opposed|committed)\b/;
const STANCE = /^ (?:gets? the \S+ for free|put out (?:an? |near|identical|the )|holds? \S+ (?:responsible|accountable))/;
/** "Damascus recaptured the area", not "Damascus captured by rebels". */
const TAKES = /^ (?:recaptured|retook|captured|seized|bombed|shelled|liberated|occupied) (?:the |its |[A-Z])/;
/** French negates with two words: "Moscou n’en veut pas"; and has its perfect and future with "avoir": "Damas aura nettoyé". */
const FRENCH = either(
  /^ (?:n(?:['’]|e )(?:en )?(?:veut|veulent|peut|exclut|excluait|reconnaît|compte|cède|cédera|acceptera|tolère|confirme|commente|répond)|(?:a|ont|avait|aura|aurait) (?:bientôt |déjà |constamment |toujours |régulièrement |fermement |catégoriquement |aussitôt )?(?:« )?(?:accusé|dénoncé|condamné|rejeté|démenti|annoncé|affirmé|exigé|promis|signé|refusé|accepté|demandé|déclaré|estimé|salué|envoyé|saisi|imposé|proposé|dépêché|convoqué|répondu|réagi|averti|menacé|assuré|confirmé|nettoyé|arraché|gagné|perdu|repris|reconquis)|se (?:dit|félicite|réjouit|refuse|déclare) )/,
  /^, alliée? /,
);
const SPANISH = either(
  /^ (?:l[oae]s? (?:niegan?|confirman?|desmienten?|rechazan?|condenan?|exigen?|autoriza|autorice|permit[ae]|pida|decida|apruebe|acepte)|no (?:ha |quiere|acepta|reconoce|descarta)|(?:ha|había|habrá) (?:acusado|condenado|negado|rechazado|anunciado|exigido|declarado|enviado|pedido|ordenado|prometido|aceptado|advertido|confirmado|asegurado|respondido)|(?:volvió|vuelve|volverá|volvieron|empezó|comenzó|llegó|se dispone|se comprometió) a (?:acusar|negar|negociar|rechazar|exigir|pedir|amenazar|condenar|reclamar|ofrecer|reunirse|verse|sentarse|hablar|acordar|insistir|denunciar|enviar|bombardear) |se (?:niega|opuso|opone|mostró|comprometió|declaró|declara|sumó|reserva|abstuvo) )/,
  /^, (?:socio|aliad[oa]) /,
);
/** In a Turkish sentence a bare capital before a comma and what it acts on: "Şam, SDG’ye yönelik operasyona başladı". */
const TURKISH = either(
  /^, [A-ZÇĞİÖŞÜ]\S*['’][yn]?[ıiuüea] /,
  /^, ["“«][^"“”«»]{1,50}["”»] (?:diyor|dedi)(?![a-zçğıöşü])/,
  /^ (?:tepkili|kararlı|rahatsız|kaygılı|memnun|temkinli)(?![a-zçğıöşü])/,
  /^ (?:yanlısı|yanlıları|destekli|güdümündeki) /,
  /^['’][yn]?[ae] (?:bağlı|yakın|göre|karşı (?:hazırlanan|yürütülen|uygulanan|yeni|tutum|tavır|baskı|yaptırım|savaş)|düşman|sadık|bağımlı|yarıyor|yaradı|gönderilen (?:mektup|mesaj|nota)|mesaj|yanıt|cevap|kalsa|baskı|yaptırım|rağmen|güven|mal oldu)/,
  /^['’][dt][ae]n (?:maaş|destek|para|silah|emir|talimat|bıkmış|izin|onay|\S+['’][yn]?[ae] mesaj)/,
  /^['’]l[ae] (?:\S+ ){0,3}?(?:diyalo[gğ]|normalleş|ilişki|köprü|yakınlaş|pazarlı[kğ]|görüş|anlaş|müzakere|temas|mutabakat|uzlaş)/,
  /^['’][dt][ae]ki (?:\S+ )?(?:hükümet|yönetim|rejim|iktidar)/,
  /^['’][dt][ae]n (?:yapılan |sert |ilk |yeni )?(?:açıklama|tepki|mesaj|uyarı|yanıt|cevap)/,
  /^ (?:on(?:ları|u) |bunu )?(?:istemiyor|istiyor|reddediyor|susuyor)/,
  /^ ise [A-ZÇĞİÖŞÜ]\S*['’]?\S* \S*(?:ı|i|u|ü|nı|ni|nu|nü|yı|yi|yu|yü) /,
);
const TURKISH_OF =
  /^['’]n?[ıiuü]n (?:(?:\S+ )?(?!(?:bulun|ol|yer|düş|yaşa|gör|yan|uyan|kal|bat|sarsıl|çök|doğ|öl)|\S*(?:[ıiuü]l|l[ae]n|[ıiuü]n)[dt][ıiuü])[a-zâçğıöşü]+[dt][ıiuü]ğ[ıiuü] |(?:iste|destekle|talep et|reddet|kabul et|açıkla|öne sür|savun|bekle|ilan et|kına|onayla|hedefle|planla|gönder)[a-zâçğıöşü]{0,3}[dt][ıiuü](?:ğ|k)|[a-zâçğıöşü]*(?:desteğ|onay|izn|arabulucu|hesab|beklenti|şart|çıkar|elçi|temsilci|yanıt|cevab|karar|niyet|plan|sözcü|müttefik|buğday|bütçe|tale[bp]|tepki|tutum|politika|baskı)|müttefi[kğ])/;
const TURKISH_WITH =
  /^(?: ve [A-ZÇĞİÖŞÜ]\S+)? ile (?:\S+ ){0,3}?(?:temas|görüş|anlaş|uzlaş|müzakere|mutabakat|çalışma|kur(?:du|ulan)|ilişki|kanal)|^ arasında(?:ki)? (?:ilişki|soğuk|buz|yakınlaş|pazarlık|imza|var[dı]|müzakere|görüş|anlaş|çatış|diyalog|temas|mutabakat)/;

/** "Ankara, İstanbul ve İzmir’de toplanan …": a list. */
const TURKISH_LIST = /^, [A-ZÇĞİÖŞÜ][^\s,]*(?:,| ve | ile )/;
const LONGEST_LIST = 50;
const SENTENCE_BEFORE = /(?:^|[.!?…"”»]\s|\n)$/;

/** A bare town before a verb at the end: "Şam çekilme istedi". */
const TURKISH_ACT =
  /^ (?:(?!olduğunu|olmadığını|olacağını)[a-zçğıöşü]+ ){0,2}(?:istedi|istiyor|açıkladı|açıklıyor|reddetti|reddediyor|kınadı|suçladı|suçluyor|yalanladı|yalanlıyor|duyurdu|uyardı|savundu|savunuyor|bildirdi|gönderdi|gönderiyor|imzaladı|tanımıyor|söyledi|söylüyor|iddia etti|kabul etti|müzakere etti)(?![a-zçğıöşü])/;

/** "¿Y Damasco?": what it will do is asked. */
const AND_WHAT_OF = /(?:^|[.!?…»”"\n]\s*)¿?(?:And|Et|Und|Y|А(?: что)?(?: же)?) $/;

/** Does a clause begin where a phrase ends? */
export function endsBeforeClause(phrase: string): boolean {
  return CLAUSE.test(phrase);
}

/** `phrase` and `following`: what stands before and after the name, or the names in whose row it stands. */
export function startsToAct(text: string, nameEnd: number, phrase: string, following: string): boolean {
  const next = wordAfter(following, 0);
  const first = next && next.folded;
  const hasEnding = ENDINGS.has(following.charCodeAt(0));
  if ((hasEnding && TURKISH.test(following)) || (hasEnding && TURKISH_OF.test(following)) || actsInTurkish(first, following)) return true;
  if (TURKISH_ACT.test(following)) return true;
  if (SENTENCE_BEFORE.test(phrase) && !TURKISH_LIST.test(text.slice(nameEnd, nameEnd + LONGEST_LIST)) && isTurkishSubject(text, nameEnd))
    return true;
  const key = first?.startsWith('n') && hasApostrophe(next?.word ?? '') ? ELIDED_NE : first;
  const acts = actsFirst(key, following) || (following.startsWith(',') && (SPANISH.test(following) || FRENCH.test(following)));
  if (acts && CLAUSE.test(phrase)) return true;
  if (following.startsWith('?') && AND_WHAT_OF.test(phrase)) return true;
  // "Ravalant sa fierté, Riyad a rouvert …": what comes first may be set apart.
  return (phrase.endsWith(', ') || CLAUSE.test(phrase)) && isSubjectOfAny(text, nameEnd, following);
}

const ENDINGS = units("'’,");
const hasApostrophe = (word: string): boolean => word.includes("'") || word.includes('’');
/** "Moscou n’en veut pas". */
const ELIDED_NE = "n'";
const actsInTurkish = besideWords(
  [
    'tepkili kararli rahatsiz kaygili memnun temkinli yanlisi yanlilari destekli gudumundeki onlari onu bunu istemiyor istiyor reddediyor susuyor ise',
    TURKISH,
  ],
  ['ve ile arasinda arasindaki', TURKISH_WITH],
);
const actsFirst = besideWords(
  ['will would must should can could cannot may might shall wont wouldnt cant', MODAL],
  ['did does do didnt doesnt dont', DOES_NOT],
  ['has have', HAS_YET],
  ['is was are were', IS_WILLING],
  ['gets get put holds hold', STANCE],
  ['recaptured retook captured seized bombed shelled liberated occupied', TAKES],
  [`${ELIDED_NE} ne a ont avait aura aurait se`, FRENCH],
  ['lo la le los las les no ha habia habra se volvio vuelve volvera volvieron empezo comenzo llego', SPANISH],
);
