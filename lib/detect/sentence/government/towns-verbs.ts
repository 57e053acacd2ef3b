/**
 * What stands behind a town's name in six languages (open-subject.ts): words that are no verbs, what only towns do or have done
 * to them (fall, wake, lie), and what governments do as well. Folded; third persons of the present and the past.
 */
import { words } from '../../word-list.ts';

export type Language = 'de' | 'es' | 'fr' | 'ru' | 'en' | 'tr';

interface Verbs {
  readonly noVerbs: ReadonlySet<string>;
  /** Of towns alone. */
  readonly towns: ReadonlySet<string>;
  /** Of towns and governments: they say nothing. */
  readonly both: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export const VERBS: Readonly<Record<Language, Verbs>> = {
  de: {
    noVerbs: words(
      'und oder sowie in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter durch fur gegen ohne um bis seit wegen ' +
        'wahrend trotz als wie dass ob wenn weil da denn sondern der die das den dem des ein eine einem einen einer ab bzw statt nahe ' +
        'nordlich sudlich ostlich westlich hinter neben zwischen ist sind war waren hat hatte hatten haben wird wurde wurden werden ' +
        'kann konnte konnten soll sollte darf mag herum entfernt selbst damals heute gestern morgen abends nachts einst mittags ' +
        'morgens',
    ),
    towns: words(
      'liegt lag fallt fiel gefallen brennt brannte erwacht erwachte leidet litt hungert hungerte friert fror feiert feierte trauert ' +
        'trauerte erlebt erlebte gehort gehorte versinkt versank erstickt erstickte gleicht glich atmet atmete jubelt jubelte bebt ' +
        'bebte zittert lebt lebte schlaft schlief heisst hiess beherbergt beherbergte wachst wuchs verwandelte stohnt bombardiert ' +
        'beschossen gesturmt eingenommen umfasst roch riecht pulsiert verwandelt ahnelt ahnelte',
    ),
    both: words(
      'steht stand bleibt blieb verfugt verfugte bietet bot gilt galt wirkt wirkte kommt kam kennt erinnert zieht zog halt hielt ' +
        'empfangt empfing dient diente bildet bildete verlor verliert geht ging sieht verandert veranderte wartet wartete befreit ' +
        'erobert grenzt verbindet verband trennt trennte durfte hort horte sah scheint schien lockt lockte sehen',
    ),
  },
  es: {
    noVerbs: words(
      'y e o u ni en de del a al con por para sin sobre entre hasta desde tras ante bajo contra segun durante mediante que como ' +
        'cuando donde mientras si pero sino el la los las lo un una su sus es era fue son eran ser esta estaba estuvo estan ha habia ' +
        'han hay tiene tenia tuvo tienen puede podia podria podra pudo debe debia no se le les me ya muy mas aun tambien solo capital ' +
        'hacia hoy ayer anoche entonces antes despues',
    ),
    towns: words(
      'cae cayo cayeron amanece amanecio anochecio arde ardio vive vivia vivio sufre sufrio sufria alberga albergo albergaba huele ' +
        'respira respiro celebra celebro duerme padece padecio llora registra registro sirve ocupa despierta desperto yace dista ' +
        'bombardeada asediada sitiada rodeada situada ubicada suena sono tiembla temblo crece crecio',
    ),
    both: words(
      'sigue seguia siguio queda quedo quedaba cuenta contaba parece parecia resiste resistio resistia conserva acoge acogio acogia ' +
        'recibe recibio recibira vuelve volvio permanece permanecio pasa paso pierde perdio liberada tomada llega llego lleva llevaba',
    ),
  },
  fr: {
    noVerbs: words(
      'et ou ni en de du des d a au aux avec par pour sans sur entre dans vers depuis jusqu jusque sous contre chez selon pendant ' +
        'que qu qui quand comme si mais car donc or le la les l un une ce cette ces son sa ses leur leurs est etait fut sont etaient ' +
        'sera serait ont avait avaient aura aurait peut pouvait pourrait doit devait ne n se s y lui tres plus aussi capitale meme ' +
        'apres avant mardi lundi mercredi jeudi vendredi samedi dimanche aujourd hier demain autrefois jadis alors',
    ),
    towns: words(
      'tombe tomba tombait tombee brule brulait brula vit vivait vecut abrite abritait ressemble ressemblait reveille reveillait ' +
        'eveille dort dormait respire respirait souffrit fete fetait suffoque regorge regorgeait accueille accueillait accueillit ' +
        'grouille vibre tremble trembla bombardee assiegee encerclee situee vide videe etouffe pleure pleurait bruisse vivent dorment',
    ),
    both: words(
      'reste restait resta souffre souffrait connait connaissait manque manquait retrouve retrouvait resiste resistait demeure ' +
        'demeurait compte comptait perd perdait garde sert servait devient devint liberee prise reprise connaissent perdent servent ' +
        'deviennent',
    ),
  },
  ru: {
    noVerbs: words(
      'и или а но да в во на с со к ко по из от до за под над при о об у для без через между против как что чтобы когда где если то ' +
        'это был была было были есть будет же ли бы не ни уже еще тоже также только лишь самыи очень теперь сеичас вчера сегодня ' +
        'завтра потом тогда здесь там утром вечером днем ночью',
    ),
    towns: words(
      'лежит лежал лежала расположен расположена находится находился живет жил жила пал пала горит горел горела просыпается ' +
        'проснулся проснулась сидит сидел сидела пережил пережила переживает празднует оплакивает страдает страдал превратился ' +
        'превратилась превращается насчитывает задыхается засыпало замело встала встал прощается прощался прощалась спит шумит дышит ' +
        'вырос выросла принимал осажден окружен окружена разрушен разрушена утопает тонет гудит мерзнет бомбили бомбят обстреляли ' +
        'накрыло цветет привлекает засыпает',
    ),
    both: words(
      'стоит стоял стояла остается оставался остался осталась остались стал стала напоминает встречает встретил встретила готовится ' +
        'готовилась готовился потерял потеряла принимает взят взята освобожден освобождена провожает проводил проводила',
    ),
  },
  en: {
    noVerbs: NONE,
    towns: words(
      'burned burnt bombed shelled celebrated erupted echoed mourned trembled besieged crowded packed bathed cloaked shrouded ' +
        'plunged smelled sounded died starved froze displaced fortified',
    ),
    both: words(
      'covered remained seemed looked turned suffered emerged housed served hosted filled emptied changed ceased continued recovered ' +
        'absorbed awaited captured destroyed liberated located situated surrounded named called used based divided united ended ' +
        'started opened closed stayed survived escaped appeared existed belonged lived needed lacked described visited recalled ' +
        'remembered born educated trained raised occupied isolated recorded received collapsed experienced',
    ),
  },
  tr: {
    noVerbs: NONE,
    towns: words(
      'dustu uyandi uyaniyor yandi yaniyor susuz sakin sessiz uzaklikta uzakta veda altinda altindaydi dolu doldu tasti bosaldi ' +
        'karanlikta yasar',
    ),
    both: words('kaldi var yok oldu oluyor degil gecirdi geciriyor yasadi yasiyor karsiladi bekliyor gordu'),
  },
};

/** The singular of a plural, as "Homs and Hama" have it, by language; more than one may come of an ending. */
const SINGULARS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/en$/, 't'],
    [/en$/, 'et'],
    [/en$/, ''],
    [/n$/, ''],
  ],
  es: [
    [/n$/, ''],
    [/ieron$/, 'io'],
    [/aron$/, 'o'],
  ],
  fr: [
    [/ent$/, 'e'],
    [/ent$/, 't'],
    [/aient$/, 'ait'],
    [/erent$/, 'a'],
  ],
  ru: [
    [/[ая]т(ся)?$/, 'ит$1'],
    [/[ую]т(ся)?$/, 'ет$1'],
    [/ли(сь)?$/, 'л$1'],
    [/ли(сь)?$/, 'ла$1'],
  ],
  en: [],
  tr: [],
};

/** Is it a verb of towns alone, or of both? One of several towns is asked for in its singular. */
export function isTownsVerb(language: Language, verb: string, kind: 'towns' | 'both' | 'any'): boolean {
  const { towns, both } = VERBS[language];
  const has = (form: string): boolean => (kind !== 'both' && towns.has(form)) || (kind !== 'towns' && both.has(form));
  return has(verb) || SINGULARS[language].some(([ending, singular]) => ending.test(verb) && has(verb.replace(ending, singular)));
}
