/**
 * A town and a broadcaster of one name: al-Mayadeen was shelled, Al-Mayadeen TV reported it. The broadcaster
 * reports, is told and has a channel; else the town is meant.
 */
import { bare, wordAfter, wordBefore } from './context.ts';
import { foldWord } from '../find/fold.ts';
import { words } from '../word-list.ts';

const AFTER = words(
  'tv channel television network news correspondent reported reports said says quoted aired published sender televizyonu kanali',
);
const BEFORE = words(
  'told tv channel network broadcaster newspaper agency by chaine television televizyon sender fernsehsender zeitung nachrichtenagentur portal portail canal cadena journal quotidien diario periodico agence agencia قناه لقناه شبكه تلفزيون صحيفه وكاله خبرگزاري телеканал телеканалу',
);

/** "La chaîne libanaise Al-Mayadeen", "cadena de televisión Al Yazira", "le journal koweïtien Al-Jarida"; adjectives by how they begin. */
const NOUN_AND_ADJECTIVE =
  /(?:cha[iî]ne|télévision|journal|quotidien|agence|canal|cadena|televisión|diario|agencia)(?: (?:d[e'’]|(?:sat|tél|tel|notic|press|information|ara|ára|offi|ofi|estat|lib|syr|sir|qa|ca|sao|sau|ira|kur|kow)\p{Ll}*)){1,4} ["«“]?$/u;
const WINDOW = 80;

/** Does the sentence make a broadcaster of the name at `start`–`end`? */
export function isOutletHere(text: string, start: number, end: number): boolean {
  const after = wordAfter(text, end);
  if (after && AFTER.has(foldWord(bare(after.word)))) return true;
  const before = wordBefore(text, start);
  return (
    before !== undefined &&
    (BEFORE.has(foldWord(bare(before.word))) || NOUN_AND_ADJECTIVE.test(text.slice(Math.max(0, start - WINDOW), start)))
  );
}
