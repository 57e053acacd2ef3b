/**
 * A capital as a party to something: one of two sides, who is asked, backed, leaned on, whose help or words they are.
 * Told of capitals only (capital-acts.ts).
 */
import { endsBeforeClause } from './as-subject.ts';

/** A pair of two sides: the SDF-Damascus agreement, between Damascus and the Kurds. */
const PAIR_AFTER = /^[-‑–][A-Z]{2,5}(?![A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё])/;
const PAIR_BEFORE = /(?:^|[^A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё])[A-Z]{2,5}[-‑–]$/;
const BETWEEN = /(?:^|\s)(?:between|entre|zwischen|между) (?:the |la |las |los |el |les |den |der )?$/;
const AND_SIDE =
  /^ (?:and|et|y|und|и) (?:(?:the|la|las|los|el|les|des|den|der) )?(?:[A-Z]{2,5}(?![A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё])|(?:[A-ZÀ-ÞŞİĞА-ЯЁ][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]+ ){0,3}(?:Forces|Administration|Authority|Army|Front)\b|(?:Syrian )?(?:Kurd|kurd|курд)|opposition|rebels|rebelles|rebeldes|groupes|grupos)/;
const SIDE_AND =
  /(?:^|\s)(?:between|entre|zwischen|между) (?:(?:the|la|las|los|el|les|des|den|der) )?(?:[A-Z]{2,5}|(?:[A-ZÀ-ÞŞİĞА-ЯЁ][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]+ ){1,3}(?:Forces|Administration|Authority|Army|Front)|\S*[Kk]urd\S*) (?:and|et|y|und) $/;
/** By whom something is done, and on whom something depends. */
const AGENT =
  /(?:(?<!pass)(?:ed|held|led|sent|made|built|bought|given|taken|driven|drawn|run|put|sought) by|(?:[A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]{2}(?:é|i|u)e?s?|soutenue?s?|appuyée?s?) par|[A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]{2}(?:ad|id)[oa]s? por|(?:lean|depend|rel|count|hing)\w* (?:\S+ )?on|(?<!(?:Schlacht|Kampf|Kämpfe) )für|and by|\b(?:brings?|brought|pit(?:s|ted|ting)?|draws?|drew|drag(?:s|ged)?)) $/;
const PASSING = /pass(?:é|i)e?s? par $/;
const GERMAN_BY = /(?:^|\s)von $/;
const GERMAN_PARTICIPLE = /^ (?!gelegen|entfernt)[a-zß-ÿşığа-яё]+(?:t|n)(?:e|en|er|es) [A-ZÀ-ÞŞİĞА-ЯЁ]/;
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
  /(?:\b(?:attention|blessing|consent|approval|support|help|backing|assistance|permission|knowledge|invitation|request|behest|interests?|influence|ambitions?|aims?|goals?|policy|position|role) of|\b(?:support|backing|approval|pressure|orders?|instructions?|permission|help|assistance|funding|comment|response|reaction|independen\w+|autonomy|recognition|concessions|guarantees|assurances) from|\b(?:forces|soldats|avions|aviation|autorités|aide|appui|soutien|aval|alliés?|fuerzas|soldados|ejército|autoridades|ayuda|apoyo|respaldo|poder|bajo (?:el )?control|sous (?:le )?contrôle) de|\b(?:warning|signal|ultimatum|offer|concessions?|threat)s?['’"”]? to|unter (?:der )?Kontrolle von) $|(?:^|\s)(?:Ärger|Hilfe|Unterstützung|Billigung|Zustimmung|Druck|Sicht|Wunsch|Seite|Gnaden|Willen|Interessen?|Einfluss|Antwort|Reaktion|Politik) $|(?:посредничеств|поддержк|помощ|согласи|союзник|позици|просьб|инициатив|требовани|сторон|контрол|разрешени|одобрени)[a-zß-ÿşığа-яё]*\s$/;
const GENITIVE = /(?:s|[аы])$/;
const NEEDS_GENITIVE = /^[\u0080-\uffff]|[ÄÖÜA-Z][A-Za-zÀ-ÿŞşİıĞğА-Яа-яЁё]+ $/;
/** What is a government's: "Washington’s envoy"; in German most that is not a part of the town. */
const POSSESSION =
  /^['’]s? (?:envoy|ambassador|support|help|warning|call|role|influence|partners?|hand|goal|aim|response|answer|offer|priorit|concern|blessing|invitation|military|army|forces|troops|prox)|^s (?!Vorort|Straße|Flugh|Innenst|Altst|Uml|Osten|Westen|Süden|Norden|Zentrum|Bürgerm|Einwohn|Bewohn)[A-ZÀ-ÞŞİĞА-ЯЁ][a-zß-ÿşığа-яё]/;
const RUSSIAN_BEFORE =
  /(?:позволит|разрешит|согласится|хочет|требует|заявил|настаивает|считает|ответил|отказал\S*|согласил\S*|решил|надеется|утверждает|обвинил|пообещал|выступила?|призвала?) $/;
const HIS_WORDS = /^: ?["“«]/;

/** Is it one of two sides? `before` and `after` are what stands directly beside the name. */
export function isOneSide(before: string, after: string): boolean {
  if (PAIR_AFTER.test(after) || PAIR_BEFORE.test(before)) return true;
  return (BETWEEN.test(before) && AND_SIDE.test(after)) || SIDE_AND.test(before);
}

/** Is it acted with or upon as a government? `name` has the ending of its case. */
export function isDependedOn(phrase: string, name: string, following: string): boolean {
  if (SAYS_SO.test(phrase) || ADDRESSED.test(phrase) || FOR_WHOM.test(phrase) || RUSSIAN_BEFORE.test(phrase)) return true;
  if (LETS.test(phrase) && following.startsWith(' ')) return true;
  if (AGENT.test(phrase) && !PASSING.test(phrase)) return true;
  if (GERMAN_BY.test(phrase) && GERMAN_PARTICIPLE.test(following)) return true;
  const whom = OF_WHOM.exec(phrase);
  if (whom) return !NEEDS_GENITIVE.test(whom[0]) || GENITIVE.test(name);
  return POSSESSION.test(following) || (phrase.trimStart() !== '' && endsBeforeClause(phrase) && HIS_WORDS.test(following));
}
