/**
 * A capital as the subject of a verb that no list of governments' acts has (acts.ts): "Doha bürgt für die Gehälter", "Riad corteja
 * al mandatario", "Дамаск обзавёлся покровителями". In German, Spanish, French and Russian no other noun stands between a town and
 * the verb, so whatever follows is its verb, and what towns do is listed instead: they fall, wake, lie and have so many people.
 * English has nouns there (Damascus doctors say), and only its pasts in -ed are asked. docs/decisions/0028.
 */
import { foldWord } from '../../find/fold.ts';
import { ofLastText } from '../../find/last-text.ts';
import { spellingOf } from '../../find/readings.ts';
import { wordAfter } from '../context.ts';
import { isCyrillic } from '../../find/scripts.ts';
import { words } from '../../word-list.ts';

type Language = 'de' | 'es' | 'fr' | 'ru' | 'en' | 'tr';

/** What stands behind a name and is no verb, folded. */
const NO_VERBS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: words(
    'und oder sowie in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter durch fur gegen ohne um bis seit wegen wahrend trotz als wie dass ob wenn weil da denn sondern der die das den dem des ein eine ' +
      'einem einen einer ab bzw statt nahe nordlich sudlich ostlich westlich hinter neben zwischen ist sind war waren hat hatte hatten haben wird wurde wurden werden kann konnte konnten soll sollte darf mag herum entfernt selbst',
  ),
  es: words(
    'y e o u ni en de del a al con por para sin sobre entre hasta desde tras ante bajo contra segun durante mediante que como cuando donde mientras si pero sino el la los las lo un una su sus es era fue son eran ser esta estaba ' +
      'estuvo estan ha habia han hay tiene tenia tuvo tienen puede podia podria podra pudo debe debia no se le les me ya muy mas aun tambien solo capital hacia',
  ),
  fr: words(
    'et ou ni en de du des d a au aux avec par pour sans sur entre dans vers depuis jusqu jusque sous contre chez selon pendant que qu qui ou quand comme si mais car donc or le la les l un une ce cette ces son sa ses leur leurs est etait fut sont etaient ' +
      'sera serait a ont avait avaient aura aurait peut pouvait pourrait doit devait ne n se s y lui tres plus aussi capitale meme apres avant mardi lundi mercredi jeudi vendredi samedi dimanche',
  ),
  ru: words(
    'и или а но да в во на с со к ко по из от до за под над при о об у для без через между против как что чтобы когда где если то это был была было были есть будет же ли бы не ни уже еще тоже также только лишь самый ' +
      'очень теперь сейчас вчера сегодня завтра потом тогда здесь там',
  ),
  en: new Set(),
  tr: new Set(),
};
/** What towns do, and what is done to them. */
const TOWNS_DO: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: words(
    'liegt lag fallt fiel gefallen brennt brannte erwacht erwachte steht stand zahlt zahlte leidet litt hungert hungerte friert fror feiert feierte trauert trauerte erlebt erlebte gehort gehorte bleibt blieb versinkt versank erstickt ' +
      'erstickte gleicht glich verfugt verfugte bietet bot atmet atmete jubelt jubelte bebt bebte zittert lebt lebte schlaft schlief gilt galt heisst hiess wirkt wirkte kommt kam kennt erinnert zieht zog halt hielt beherbergt beherbergte ' +
      'empfangt empfing wachst wuchs dient diente bildet bildete verlor verliert geht ging sieht verwandelte verandert veranderte stohnt wartet wartete bombardiert beschossen befreit gesturmt erobert eingenommen umfasst grenzt ' +
      'verbindet verband trennt trennte durfte roch riecht hort horte sah scheint schien lockt lockte pulsiert',
  ),
  es: words(
    'cae cayo cayeron amanece amanecio anochecio arde ardio vive vivia vivio sufre sufrio sufria sigue seguia siguio queda quedo quedaba alberga albergo albergaba cuenta contaba parece parecia huele respira respiro celebra celebro duerme ' +
      'padece padecio resiste resistio resistia conserva acoge acogio acogia recibe recibio recibira vuelve volvio llora registra registro sirve ocupa despierta desperto permanece permanecio yace dista pasa paso pierde perdio ' +
      'bombardeada asediada sitiada liberada tomada rodeada situada ubicada llega llego suena sono tiembla temblo crece crecio lleva llevaba',
  ),
  fr: words(
    'tombe tomba tombait tombee brule brulait brula vit vivait vecut reste restait resta abrite abritait ressemble ressemblait reveille reveillait eveille dort dormait respire respirait souffre souffrait souffrit connait connaissait manque manquait ' +
      'fete fetait retrouve retrouvait suffoque resiste resistait demeure demeurait compte comptait regorge regorgeait accueille accueillait accueillit perd perdait garde sert servait devient devint grouille vibre tremble trembla ' +
      'bombardee assiegee liberee prise reprise encerclee situee vide videe etouffe pleure pleurait bruisse',
  ),
  ru: words(
    'лежит лежал лежала стоит стоял стояла расположен расположена находится находился живет жил жила пал пала горит горел горела просыпается проснулся проснулась остается оставался остался осталась остались сидит сидел сидела пережил пережила переживает празднует ' +
      'оплакивает страдает страдал превратился превратилась превращается стал стала напоминает насчитывает встречает встретил встретила задыхается засыпало замело встала встал прощается прощался прощалась готовится готовилась готовился ' +
      'спит шумит дышит вырос выросла потерял потеряла принимает принимал взят взята освобожден освобождена осажден окружен окружена разрушен разрушена утопает тонет гудит мерзнет бомбили бомбят обстреляли накрыло провожает проводил проводила',
  ),
  en: words(
    'burned burnt bombed shelled covered remained seemed looked turned suffered celebrated emerged erupted echoed housed served hosted mourned trembled filled emptied changed ceased continued recovered absorbed awaited besieged captured ' +
      'destroyed liberated located situated surrounded named called used based divided united crowded packed bathed cloaked shrouded plunged ended started opened closed stayed survived escaped smelled sounded appeared existed belonged ' +
      'died lived starved froze needed lacked described visited recalled remembered displaced born educated trained raised occupied isolated fortified',
  ),
  tr: words(
    'dustu uyandi uyaniyor kaldi yandi yaniyor susuz sakin sessiz uzaklikta uzakta var yok oldu oluyor degil gecirdi geciriyor yasadi yasiyor karsiladi veda altinda altindaydi dolu doldu tasti bosaldi karanlikta bekliyor',
  ),
};
/** Of these, what governments do as well: they say nothing. */
const EITHER = words(
  'hort horte zieht zog halt hielt geht ging sieht sah kommt kam bietet bot verliert verlor kennt erinnert wartet wartete gilt galt wirkt wirkte steht stand scheint schien lockt lockte trennt trennte dient diente bildet bildete verfugt verfugte ' +
    'bleibt blieb empfangt empfing durfte zeigt verbindet verband befreit erobert verandert veranderte grenzt ' +
    'compte comptait garde perd perdait devient devint reste restait resta demeure demeurait resiste resistait sert servait connait connaissait manque manquait retrouve retrouvait souffre souffrait prise libre liberee reprise ' +
    'recibe recibio recibira vuelve volvio sigue seguia siguio queda quedo quedaba cuenta contaba pasa paso pierde perdio llega llego lleva llevaba permanece permanecio resiste resistio resistia conserva parece parecia liberada tomada acoge acogio acogia ' +
    'встречает встретил встретила принимает стал стала стоит стоял стояла остается оставался остался осталась остались потерял потеряла готовится готовилась готовился напоминает взят взята освобожден освобождена провожает проводил проводила ' +
    'covered remained seemed looked turned suffered emerged housed served hosted emptied changed ceased continued recovered absorbed awaited captured destroyed liberated located situated surrounded named called used based divided united ended started ' +
    'opened closed stayed survived escaped appeared existed belonged needed lacked described visited recalled remembered born educated trained raised occupied isolated filled lived ' +
    'kaldi var yok oldu oluyor degil gecirdi geciriyor yasadi yasiyor karsiladi bekliyor',
);
const ADVERBS =
  /^ (?:dagegen|wiederum|hingegen|aber|jedoch|längst|schon|bereits|nun|jetzt|indes|derweil|allerdings|también|tampoco|ya|siempre|nunca|además|ahora|todavía|aún|apenas|aussi|déjà|désormais|toujours|долго|давно|тем временем|по-прежнему|всё чаще|также|тоже|уже|вновь|снова|так и|до сих пор|теперь) (?=\S)/;
/** French and Spanish pronouns before a verb: "Damas se contente", "Moscú lo niega". */
const CLITICS = /^ (?:n['’]|ne |s['’]|se |lui |leur |les |l['’]|y |en |lo |le |no |la |no se |не |ne se |ne s['’])+(?=[a-zà-ÿа-яё])/;
const NEXT = /^ ?([a-zà-ÿа-яёœ]+)(?=[\s,.;:!?»”"]|$)/;
/** "Doha, que había apadrinado a los islamistas, se vio …". */
const INSET = /^, [^,.;:!?]{1,80},(?= )/;

const FRENCH = /\b(?:les|des|est|une|dans|pour|qui|que|sur|aux|par|avec|du|au|le|la|de|un|en|sont|était|ont|ne|pas|plus)\b/g;
const LEAST_WORDS = 2;
const isFrench = ofLastText((text) => new Set(text.match(FRENCH)).size >= LEAST_WORDS);
const ENGLISH = /\b(?:the|of|and|to|that|was|were|with|for|has|had|its)\b/g;
const isEnglish = ofLastText((text) => new Set(text.match(ENGLISH)).size >= LEAST_WORDS);

function languageOf(text: string, nameEnd: number): Language | undefined {
  if (isCyrillic(text.charCodeAt(nameEnd - 1))) return 'ru';
  const told = spellingOf(text);
  if (told) return told;
  return isFrench(text) ? 'fr' : isEnglish(text) ? 'en' : undefined;
}

const ENGLISH_PAST = /^[a-z]{3,}ed$/;
/** One verb of one subject: "Дамаск покидают иностранцы" has another. */
const RUSSIAN_VERBS = /(?:[еёиуюая]т|л[аои]?)(?:ся|сь)?$/;
const RUSSIAN_VERB = /(?:[еёи]т|л[ао]?)(?:ся|сь)?$/;
const RUSSIAN_CASE = /(?:ом|ой|ем|у|е|ю|и|ы)$/;

/**
 * Does a verb follow the name that ends at an offset, of a language in which it can be nothing else? `following` are the words
 * behind it, or behind the row of names that it stands in; a clause must begin before it.
 */
export function isSubjectOfAny(text: string, nameEnd: number, following: string): boolean {
  const language = languageOf(text, nameEnd);
  if (language === undefined || language === 'tr') return false;
  // "Анкаре", "Дамаском": only the nominative is a subject.
  if (language === 'ru' && RUSSIAN_CASE.test(text.slice(nameEnd - 2, nameEnd))) return false;
  let rest = following;
  if (rest.startsWith(',')) {
    const inset = INSET.exec(rest);
    if (!inset) return false;
    rest = rest.slice(inset[0].length);
  }
  rest = rest.replace(ADVERBS, ' ');
  const clitics = language === 'fr' || language === 'es' || language === 'ru' ? CLITICS.exec(rest) : undefined;
  if (clitics) rest = rest.slice(clitics[0].length);
  const [, next = ''] = NEXT.exec(rest) ?? [];
  if (next === '') return false;
  const verb = foldWord(next);
  if (language === 'en') return ENGLISH_PAST.test(verb) && !TOWNS_DO.en.has(verb) && !rest.startsWith(` ${next} by `);
  const isRow = text.startsWith(' и ', nameEnd);
  if (language === 'ru' && !(isRow ? RUSSIAN_VERBS : RUSSIAN_VERB).test(verb)) return false;
  return next.length > 1 && !NO_VERBS[language].has(verb) && !TOWNS_DO[language].has(verb);
}

const LONGEST_SENTENCE = 300;
/** The last word of the sentence; one that is cut off by a colon has none. */
const TURKISH_SENTENCE = /^,? [^.!?…:\n]*?([^\s.!?…:\n'’"”»]+)['’"”»]?(?=[.!?…]|$)/;
/** Is what follows the name said of towns: "Beyrouth regorge de gens", "Bagdad brûlait"? */
export function isSubjectOfTowns(text: string, nameEnd: number): boolean {
  // Most words are no such verb in any language.
  const word = wordAfter(text, nameEnd);
  if (!word || !(ANYWHERE.has(word.folded) || BEFORE_VERBS.has(word.folded))) return false;
  const language = languageOf(text, nameEnd);
  if (language === undefined) return false;
  const rest = text.slice(nameEnd, nameEnd + LONGEST_WORD).replace(ADVERBS, ' ');
  const clitics = CLITICS.exec(rest);
  const [, next = ''] = NEXT.exec(clitics ? rest.slice(clitics[0].length) : rest) ?? [];
  const verb = foldWord(next);
  return next !== '' && TOWNS_DO[language].has(verb) && !EITHER.has(verb);
}

const LONGEST_WORD = 50;
const ANYWHERE = new Set(
  Object.values(TOWNS_DO)
    .flatMap((verbs) => [...verbs])
    .filter((verb) => !EITHER.has(verb)),
);
/** Clitics and adverbs that may stand before the verb. */
const BEFORE_VERBS = words('se s lui le lo no ne не aussi deja toujours ya aun todavia schon bereits nun jetzt долго давно уже также');

const TURKISH_VERB = /(?:[dt][ıiuü]|yor|m[ıiuü]ş|acak|ecek|m[ae]z|[ae]r|[ıiuü]r)(?:[dt][ıiuü])?$/;
/** Done to it: bombalandı, kilitlendi, kesildi. */
const TURKISH_PASSIVE = /(?:[ıiuü]l|[ıiuü]n|l[ae]n|l[ae]ş)(?:[dt][ıiuü]|[ıiuü]yor|m[ıiuü]ş|acak|ecek)(?:[dt][ıiuü])?$/;

/** In Turkish the verb ends the sentence, and the bare name at its beginning is who does it: "Riyad önce muhalefeti fonladı". */
export function isTurkishSubject(text: string, nameEnd: number): boolean {
  if (spellingOf(text) !== 'tr') return false;
  const rest = text.slice(nameEnd, nameEnd + LONGEST_SENTENCE);
  const [, last = ''] = TURKISH_SENTENCE.exec(rest) ?? [];
  if (!TURKISH_VERB.test(last) || TURKISH_PASSIVE.test(last)) return false;
  return !TOWNS_DO.tr.has(foldWord(last));
}
