/**
 * Reports on sport: their clubs and national teams are called as towns, countries and broadcasters are
 * (al-Karamah, Lebanon, Al Jazeera). Told by a block's words, of which two are needed, or one beside a
 * score. What stands in reports on the war as well is not among them: league, coach, goals, strike.
 */
const LATIN =
  /\b(?:striker|goalkeeper|midfielder|quarterback|touchdown|kick-?off|Kick-?off|homecoming|playoff|semi-?final|quarter-?final|runners-up|fixture|shoot-?out|hat-?trick|derby|unbeaten|(?:[Pp]remier|[Cc]hampions) [Ll]eague|(?:AFC|Asian|World) Cup|swimmer|[Oo]lympic|[Ff]ootball|[Bb]asketball|[Bb]oat [Rr]ace|win over|scored (?:a|an|the|one|two|twice|three|four|five)\b|league (?:table|title|leaders)|championnat|entraîneur|[Tt]orhüter|Spieltag|Bundesliga|entrenador|portero|delantero|goles|teknik direktör|kaleci|forvet|[Ss]üper [Ll]ig|golcü)/g;
const OTHERS = /[Мм]атч|вратар|чемпионат|сборн(?:ая|ой|ую) (?:по|Сирии)|[Фф]утбол|مباراة|الدوري|منتخب|حارس المرمى|فوتبال|لیگ برتر/g;
/** 2-0; 14:30 is an hour, whatever it is in German. */
const SCORE = /(?:^|[\s(])\d{1,2}[-–]\d{1,2}(?=$|[\s).,;])/;
const LEAST = 2;

/** The block that was asked about last: each of its names asks. */
let last: { readonly text: string; readonly isSport: boolean } = { text: '', isSport: false };

/** Does a block of text report on sport? */
export function isAboutSport(text: string): boolean {
  if (last.text !== text) last = { text, isSport: tellsOfSport(text) };
  return last.isSport;
}

function tellsOfSport(text: string): boolean {
  const words = new Set([...(text.match(LATIN) ?? []), ...(text.match(OTHERS) ?? [])]);
  return words.size + (words.size > 0 && SCORE.test(text) ? 1 : 0) >= LEAST;
}
