/** What is called by its ruler, in other languages: Assads Truppen, forces d’Assad, régimen de Asad. Build time only. */

type Language = 'fr' | 'es' | 'de' | 'ar' | 'ru' | 'tr';
type Ruled = 'government' | 'regime' | 'army';

/** The English names that are listed for what Assad ruled. */
export const RULED: readonly (readonly [string, Ruled])[] = [
  ['Assad government', 'government'],
  ['Assad regime', 'regime'],
  ['Assad regime forces', 'army'],
];

const NOUNS: Readonly<Record<Ruled, Readonly<Record<'fr' | 'es' | 'de', readonly string[]>>>> = {
  government: { fr: ['gouvernement'], es: ['gobierno'], de: ['Regierung'] },
  regime: { fr: ['régime'], es: ['régimen'], de: ['Regime'] },
  army: { fr: ['forces', 'troupes', 'armée'], es: ['fuerzas', 'tropas', 'ejército'], de: ['Truppen', 'Armee', 'Soldaten', 'Streitkräfte'] },
};

const FRENCH = ['d’Assad', 'd’al-Assad', 'de Bachar al-Assad', 'de Bachar el-Assad'];
const SPANISH = ['Assad', 'Asad', 'Al Assad', 'Bashar al Assad', 'Bachar al Asad'];
const TURKISH = ['Esad', 'Esed', 'Beşşar Esad', 'Beşar Esad', 'Beşşar Esed', 'Beşar Esed'];
const IN_TURKISH: Readonly<Record<Ruled, readonly string[]>> = {
  government: ['hükümeti', 'yönetimi'],
  regime: ['rejimi'],
  army: ['güçleri', 'ordusu', 'rejimi güçleri', 'rejim güçleri'],
};
/** Of the regime, in so many words. */
const OF_REGIME = [
  ...inLanguage('es', ['fuerzas del régimen sirio', 'tropas del régimen sirio', 'ejército del régimen sirio']),
  ...inLanguage('fr', ['forces du régime syrien', 'troupes du régime syrien', 'armée du régime syrien']),
  ...inLanguage('ar', ['جيش النظام السوري', 'قوات النظام السوري']),
  ...inLanguage('ru', ['войска режима Асада', 'войска режима Башара Асада', 'силы режима Асада']),
];
const GOVERNMENT_FORCES = [
  { text: 'forces gouvernementales syriennes', lang: 'fr' },
  { text: 'Regierungstruppen Syriens', lang: 'de' },
] as const;

export function ofAssadAbroad(ruled: Ruled): readonly { readonly text: string; readonly lang: Language }[] {
  const { fr, es, de } = NOUNS[ruled];
  return [
    ...(ruled === 'army' ? [...GOVERNMENT_FORCES, ...OF_REGIME] : []),
    ...inLanguage(
      'tr',
      TURKISH.flatMap((ruler) => IN_TURKISH[ruled].map((noun) => `${ruler} ${noun}`)),
    ),
    ...fr.flatMap((noun) =>
      inLanguage(
        'fr',
        FRENCH.map((ruler) => `${noun} ${ruler}`),
      ),
    ),
    ...es.flatMap((noun) =>
      inLanguage(
        'es',
        SPANISH.map((ruler) => `${noun} de ${ruler}`),
      ),
    ),
    ...de.flatMap((noun) => inLanguage('de', [`Assads ${noun}`, `Asads ${noun}`, `Assad-${noun}`, `${noun} Assads`])),
  ];
}

function inLanguage(lang: Language, texts: readonly string[]): { readonly text: string; readonly lang: Language }[] {
  return texts.map((text) => ({ text, lang }));
}
