/**
 * On a page without a date: does it speak of the time after December 2024, when a new army and a new government took over the
 * names of the old ones? Told by the years that came after, and by whom the country has had as its president since. And on any
 * page: are they told of as they were under the last ruler?
 */
import { type DayBounds, parseEdtf } from '../../corpus/edtf.ts';

const PRESIDENT =
  'A(?:hm[ae]d|chmed) (?:[ae]l|ash|asch|a[sş]|e[sş])[-‑ ](?:Sh?araa?|Scharaa?|Charaa?|Şara)|Ahmed Şara|Ахмед[а-я]* (?:аш|аль|эш)-Шар|[أا]حمد الشرع';
const LATER = new RegExp(`(?<![\\d.,/$€£-])202[5-9](?![\\d/%])|${PRESIDENT}`);

export function speaksOfLaterTime(text: string): boolean {
  return LATER.test(text);
}

/** Whose it was then: "the Syrian government under Assad", "die syrische Armee unter Assad". */
const UNDER_THE_LAST =
  /^ (?:under|of|during|sous|unter|bajo|при|في عهد|تحت حكم|در (?:دوران|زمان)) (?:the rule of |le règne de |(?:ex-|former |deposed |ousted )?[Pp]resident |(?:Bashar|Bachar|Baschar|Hafez|Башар[ае]|بشار|حافظ) )*(?:[ae]l[- ]|аль-)?(?:Assad|Asad|Асад|الأسد|الاسد|اسد)/;
const LONGEST_UNDER = 60;
/** A year of theirs. */
const YEAR_OF_THE_LAST = parseEdtf('2015');

/** Bounds of a time before the change, where the words behind a name say whose it was. */
export function earlierRuleTold(text: string, end: number): DayBounds | undefined {
  return text.charAt(end) === ' ' && UNDER_THE_LAST.test(text.slice(end, end + LONGEST_UNDER)) ? YEAR_OF_THE_LAST : undefined;
}
