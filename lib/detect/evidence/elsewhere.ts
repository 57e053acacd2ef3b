/**
 * Countries and parties of other wars. Their reports read as those on this one, and have national armies, republican guards
 * and salvation governments of their own; so where no strong name tells of this war, they tell that it is another.
 */

/** As written; of peoples that fight in Syria, too, the country alone. Neither Iraq nor Lebanon nor Gaza: this war is theirs as well. */
const LATIN =
  "Yemen|Jemen|Yémen|Houthi|Huthi|Hutí|Husi(?:ler|lere|leri|lerin)|Sana[’‘']?a(?![a-z])|Libya|Libye|Libia(?![a-z])|Haft[ae]rs?(?![a-z])|Ben[gq]h?a[sz]i|" +
  'Misrata|Sudan|Soudan|Sudán|Khartoum|Khartum|Jartum|Hartum|Darfur|Dârfur|Afgh?anist[aá]n|Kabul|Kaboul|Kabil|Taliban|Somalia|Somalie|Somali(?![a-z])|Mogadis|' +
  'Ethiopia|Éthiopie|Äthiopien|Etiop[iy]|Tigra[yi]|Tigré|Eritrea|Érythrée|Ukrain|Ucrania|Ukrayna|Kyiv|Kiew|Donbas|Karaba(?:[kg]h|ğ|j|ch)|Myanmar|Kashmir|Kaschmir|Burkina|Nigeria|Sinai(?![a-z])|Sinaí|Boko Haram|Abu Sayyaf|Mindanao';
const CYRILLIC =
  'Йемен|хусит|Хусит|Ливи[яиюей]|Хафтар|Бенгази|Судан|Хартум|Дарфур|Афганистан|Кабул|алибан|Сомали|Эфиоп|Эритре|Украин|Донбас|Карабах|Синае|Мьянм';
/** Clitics and the article are written onto a word. */
const ARABIC =
  '(?<![\\u0620-\\u06cc])[وفبلك]{0,2}(?:ال|ل)?(?:(?:يمن|یمن)(?:[يی](?:[ةهنو]|ين|ون)?)?(?![\\u0620-\\u06cc])|حوث[يی]|صنعاء?(?![\\u0620-\\u06cc])|ل[يی]ب[يی]|بنغاز|حفتر|سودان|خرطوم|دارفور|' +
  'دعم السريع|سيناء|العريش|[أا]فغانستان|كابول|طالبان|صومال|مقديشو|[إا]ثيوبيا|تيغراي|[إا]ريتريا|[أا]وكران[يی]|اوکرا[يی]ن|قره[ \\u200c]?باغ)';
const OF_ANOTHER_WAR = new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${LATIN})|${CYRILLIC}|${ARABIC}`);

/** Does a text name a country or party of another war? */
export function speaksOfAnotherWar(text: string): boolean {
  return OF_ANOTHER_WAR.test(text);
}
