/**
 * Phrases that lead to places, and to no government or person that is called so: ways to get there, what is done to them and who
 * writes from where, in eight languages. Each ends with the space before the name.
 */
import { either } from '../expressions.ts';
import { besideWords } from './beside-words.ts';

/** What is done to places with على: السيطرة على الباب. */
const ARABIC_ON = /(?:سيطر\S*|السيطرة|هجوم\S*|الهجوم|غار(?:ة|ات)|الغار(?:ة|ات)|قصف\S*|القصف|حملة|استول\S*)\s(?:\S+\s){0,4}على\s$/;
const ON = 'علي';
/** Ways to get there: to fly to Moscow, a flight from Tehran. */
const JOURNEYS = either(
  /\b(?:fl(?:y|ies|ew|own|ying|ight|ights)|travell?(?:s|ed|ing)?|trip|visit|drove|drive|went|go|going|gone|arrived?|return(?:s|ed)?|fled|flee|escaped?) (?:back )?(?:to|from)\s$/,
  /\breport(?:s|ed|ing) (?:\S+ )?from\s$/,
  /\bon (?:his|her|its|their|the) way (?:back )?(?:to|from)\s$/,
  /\b(?:withdr[ae]w(?:n|al|als|ing)?|retreat(?:s|ed|ing)?|pull(?:s|ed|ing)? (?:back|out)|advanc(?:e|es|ed|ing)|march(?:es|ed|ing)?|push(?:es|ed|ing)?|pass(?:es|ed|ing)?|drov?e|driv(?:es|en|ing)|moved?|bused|evacuated|displaced|expelled|set out|rebels|fighters|residents|families|civilians|troops|convoys?|columns?) (?:(?!closer)\S+ )?(?:to|from|through|into|towards?)\s$/,
  /\bas far as\s$/,
  /\b(?:flown|flying|flew|drove) (?:in |out |over )?from\s$/,
  /\b(?:plane|airliner|flight|buses|passengers?|trains|flights|taxis?|bus|convoy|train|videoconference|broadcast) from\s$/,
  /\b(?:attention|focus|talks) (?:now )?(?:shifts?|shifted|moves?|moved|turns?) (?:back )?to\s$/,
  /\bjoin [A-Z]\S+ to\s$/,
  /\b(?:road|way|highway|border|hours?|kilomet(?:er|re)s|km|miles|boat|ferry) (?:to|from)\s$/,
);
/** What is done to places: attacks on Tehran, not sanctions on it. */
const ATTACKS =
  /\b(?:attacks?|strikes?|raids?|assaults?|missiles?|rockets?|shelling|offensive|advance|siege|bombs?|barrels?|shells?|mortars|leaflets|march) (?:on|at|against)\s$|\b(?:Sturm|Angriffe?n?|Großangriff|Offensive|Luftangriffe?n?|Luftschläge?n?|Vormarsch|Beschuss|Raketen?|Bomben|Fassbomben|Granaten) (?:\S+ )?auf\s$/;
/** "left Geneva for Astana". */
const BOUND_FOR =
  /\b(?:fight|battle|race|train|bus|flight|visa) for\s$|\b(?:left|leaves|leaving|heading|headed|bound|flew) (?:\S+ )?for\s$/;
/** What befalls a town, be it a capital: "Rockets hit Beirut". */
const STRUCK = /\b(?:hit|hits|struck|strikes?|shelled|bombed|rock(?:s|ed)) $/;
/** Who writes from where: "contacted by Reuters from Amman"; and a way with two ends: "from Ankara to Sochi". */
const FROM = either(
  /\b(?:AFP|AP|Reuters|TASS|DPA|EFE) from $/,
  /\bfrom [A-Z]\S+ to $/,
  /(?:прилет|вылет|верну|прибы|приех|уех)\S* (?:из|в) $/,
  /(?:llegó|regresó|viajó|voló)\s(?:\S+\s){0,6}de\s$/,
  /(?:^|[\s'’])(?:venue?s?|partie?s?|arrivée?s?|revenue?s?|rentrée?s?|enfuie?s?|sortie?s?|retirée?s?|originaires?|provenance|chassée?s?|évacuée?s?|déplacée?s?) (?:de |d['’])$/,
  /\b(?:envol\S*|partie?s?|partirent|quitté \S+) pour $/,
  /\b(?:procedentes?|llegad[oa]s?|venid[oa]s?|huid[oa]s?|desplazad[oa]s?|evacuad[oa]s?|expulsad[oa]s?|huyeron|salieron|retiraron|se retiró) de $/,
);
const RUSSIAN_FROM =
  /(?:^|\s)(?:самол[её]т|рейс|борт|поезд|колонн|автобус|конво|беженц|родом|бежал|бежать|ушл|вышл|вывод|отступ|эваку|выехал|вывез|прибывш)\S* (?:\S+ )?из $/i;
/** "The road between Tehran and Beirut", راه زمینی تهران به بیروت. */
const BETWEEN_ENDS = /\b(?:roads?|routes?|highways?|corridors?|flights?|border|distance|miles|kilomet(?:re|er)s) between (?:\S+ and )?$/;
const PERSIAN_WAY = /(?:راه|جاده|مسیر|بزرگراه|پرواز|کریدور)(?: (?:زمینی|مستقیم|هوایی))? $/;
/** "به سوی تهران"; "از سوی آنکارا" is by whom. */
const PERSIAN_TOWARDS = /(?:^|\s)به سوی $/;
/** One drives through a town; "durch Ankara" alone is by whom. */
const THROUGH = /\b(?:fahr|fuhr|führ|zieh|zog|marsch|lauf|lief|geh|ging|roll|reis|streif|Konvoi|Straße|Weg)\S* (?:\S+ ){0,3}durch $/i;
/** What can hold before a place, by the last word of it. */
export const leadsToPlaces = besideWords(
  ['to from through into toward towards as', JOURNEYS],
  ['hit hits struck strike strikes shelled bombed rocks rocked', STRUCK],
  ['from to из в de d pour', FROM],
  ['из', RUSSIAN_FROM],
  ['on at against auf', ATTACKS],
  ['for', BOUND_FOR],
  ['between and', BETWEEN_ENDS],
  ['زميني مستقيم هوايي', PERSIAN_WAY],
  ['سوي', PERSIAN_TOWARDS],
  ['durch', THROUGH],
  [ON, ARABIC_ON],
);
