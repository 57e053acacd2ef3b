/**
 * On a page without a date: does it speak of the time after December 2024, when a new army and a new government took over the
 * names of the old ones? Told by the years that came after, and by whom the country has had as its president since.
 */

const PRESIDENT =
  'A(?:hm[ae]d|chmed) (?:[ae]l|ash|asch|a[sş]|e[sş])[-‑ ](?:Sh?araa?|Scharaa?|Charaa?|Şara)|Ahmed Şara|Ахмед[а-я]* (?:аш|аль|эш)-Шар|[أا]حمد الشرع';
const LATER = new RegExp(`(?<![\\d.,/$€£-])202[5-9](?![\\d/%])|${PRESIDENT}`);

export function speaksOfLaterTime(text: string): boolean {
  return LATER.test(text);
}
