/** Words as a set, written as one string with spaces between. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** UTF-16 units as a set, written as one string. */
export function units(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}
