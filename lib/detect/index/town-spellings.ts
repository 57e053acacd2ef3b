/**
 * Bodies that are called after a town (conseil militaire de Deir ez-Zor), with the other spellings of the town in the
 * language. English has them by their sound; a name that begins small has not. Build time only.
 */
import type { Place } from '../../corpus/schema.ts';
import { elided } from './elision.ts';
import { foldName } from '../find/fold.ts';
import { isPlain, TOWNS } from './plain-names.ts';

/** What leads to the town at a name's end. */
const OF = /^(.{6,} (?:de |d['’]|von ))(\p{Lu}.{3,})$/u;
const LEAST_SPELLING = 4;

/** Answers the names of a body with its town spelled otherwise; none for a name without a town at its end. */
export function townSpellings(places: readonly Place[]): (name: string, lang: string) => string[] {
  const spellings = new Map<string, string[]>();
  for (const { class: kind, names } of places) {
    if (!TOWNS.has(kind)) continue;
    for (const lang of ['fr', 'es', 'de']) {
      const own = names.filter((each) => (each.lang === lang || each.lang === 'en') && isSpelling(each)).map(({ text }) => text);
      for (const text of own) spellings.set(`${lang} ${foldName(text)}`, own);
    }
  }
  return (name, lang) => {
    const [, body = '', town = ''] = OF.exec(name) ?? [];
    const others = body === '' ? [] : (spellings.get(`${lang} ${foldName(town)}`) ?? []);
    return others.filter((other) => foldName(other) !== foldName(town)).map((other) => joined(body, other, lang));
  };
}

function isSpelling(name: Place['names'][number]): boolean {
  return isPlain(name) && name.text.length >= LEAST_SPELLING && !name.text.includes(' city');
}

function joined(body: string, town: string, lang: string): string {
  return elided(body.replace(/ d['’]$/, ' de ') + town, lang);
}
