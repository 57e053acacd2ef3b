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
    [/^(Ejército|Gobierno|Ejercito) sirio$/iu, '$1 de Siria'],
    [/^(Ejército|Gobierno) turco$/iu, '$1 de Turquía'],
    [/^(Ejército|Gobierno) iraquí$/iu, '$1 de Irak'],
    [/^(Ejército|Gobierno) israelí$/iu, '$1 de Israel'],
    [/^(Ejército|Gobierno) libanés$/iu, '$1 del Líbano'],
  ],
};

/** A name with the country for its adjective. */
export function ofCountry(name: string, lang: string): string[] {
  return (COUNTRIES[lang] ?? []).flatMap(([from, to]) => (from.test(name) ? [name.replace(from, to)] : []));
}
