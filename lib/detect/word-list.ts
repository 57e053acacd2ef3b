/** Words as a set, written as one string with spaces between. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
