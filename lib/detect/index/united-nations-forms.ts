/** The United Nations in the names of their bodies: each language has several ways to say whose they are. Build time only. */

/** The ways, each at one place in a name: behind the body or before it. */
const OWNERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ['UN-', 'Uno-', 'VN-'],
    [' der Vereinten Nationen', ' der UN', ' der Uno'],
  ],
  es: [[' de las Naciones Unidas', ' de Naciones Unidas', ' de la ONU']],
  fa: [[' سازمان ملل متحد', ' سازمان ملل']],
  fr: [[' des Nations unies', " de l'ONU"]],
  ru: [[' Организации Объединенных Наций', ' ООН']],
  tr: [['Birleşmiş Milletler ', 'BM ']],
};
const LATER_LETTER = /^[\p{L}\p{M}]/u;

/** A body's name with the other ways in place of the one it has; none where the name is no body's. `lang` is its first subtag. */
export function ofUnitedNations(name: string, lang: string): string[] {
  const spelled = name.replaceAll('’', "'");
  const lower = spelled.toLowerCase();
  for (const ways of OWNERS[lang] ?? []) {
    // Longer ways come before those that they begin with.
    for (const way of ways) {
      const at = lower.indexOf(way.toLowerCase());
      const rest = spelled.slice(at + way.length);
      const isWord = at >= 0 && (/[ -]$/.test(way) ? at === 0 : at > 0 && !LATER_LETTER.test(rest));
      if (isWord) return ways.filter((other) => other !== way).map((other) => spelled.slice(0, at) + other + rest);
    }
  }
  return [];
}
