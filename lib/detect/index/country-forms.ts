/** What belongs to a country, in the two ways in which Russian and Spanish put it. Build time only. */

/** What belongs to a country: an adjective in most languages, or its name in the genitive. */
const COUNTRIES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/^сирийск\p{L}+ (\p{L}+)$/iu, '$1 Сирии'],
    [/^российск\p{L}+ (\p{L}+)$/iu, '$1 России'],
    [/^турецк\p{L}+ (\p{L}+)$/iu, '$1 Турции'],
    [/^израильск\p{L}+ (\p{L}+)$/iu, '$1 Израиля'],
    [/^иракск\p{L}+ (\p{L}+)$/iu, '$1 Ирака'],
    [/^иранск\p{L}+ (\p{L}+)$/iu, '$1 Ирана'],
  ],
  es: [
    [/^(\p{L}.+) siri[oa]s?$/iu, '$1 de Siria'],
    [/^(Ejército|Gobierno) turco$/iu, '$1 de Turquía'],
    [/^(Ejército|Gobierno) iraquí$/iu, '$1 de Irak'],
    [/^(Ejército|Gobierno) israelí$/iu, '$1 de Israel'],
    [/^(Ejército|Gobierno) libanés$/iu, '$1 del Líbano'],
  ],
};

/** The coalition that the United States lead, in its cases: возглавляемой США коалицией, международной коалиции во главе с США. */
const LED_COALITION = /^Коалиция во главе с США$/;
const CASES = [
  ['ая', 'ия'],
  ['ой', 'ии'],
  ['ую', 'ию'],
  ['ой', 'ией'],
] as const;

function ledCoalition(): string[] {
  return CASES.flatMap(([adjective, noun]) => {
    const coalitions = [`коалиц${noun}`, `международн${adjective} коалиц${noun}`];
    return [
      ...coalitions.map((coalition) => `возглавляем${adjective} США ${coalition}`),
      ...[...coalitions, `антитеррористическ${adjective} коалиц${noun}`].map((coalition) => `${coalition} во главе с США`),
      ...coalitions.map((coalition) => `${coalition}, возглавляем${adjective} США`),
    ];
  });
}

/** A name with the country for its adjective. */
export function ofCountry(name: string, lang: string): string[] {
  if (lang === 'ru' && LED_COALITION.test(name)) return ledCoalition();
  return (COUNTRIES[lang] ?? []).flatMap(([from, to]) => (from.test(name) ? [name.replace(from, to)] : []));
}
