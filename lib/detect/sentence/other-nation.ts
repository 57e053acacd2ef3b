/**
 * Bodies that other countries call so, too: the Iowa National Guard, Forces de sécurité intérieure libanaises, the Lebanese
 * Red Cross. Asked of names that need more than support, and of bodies of states and relief.
 */
import { wordAfter, wordBefore } from './context.ts';
import { isRegionElsewhere } from './longer-name.ts';
import { words } from '../word-list.ts';

/** Folded adjectives of countries after a name: French and Spanish. */
const AFTER = words(
  'libanais libanaise libanaises irakien irakienne irakiennes turc turque turques jordanien jordanienne jordaniennes americain americaine ' +
    'americaines britannique britanniques francais francaise francaises israelien israelienne israeliennes saoudien saoudienne tunisien tunisienne ' +
    'russe russes ukrainien ukrainienne espagnol espagnole allemand allemande egyptien egyptienne libyen libyenne italienne belge suisse ' +
    'libanes libanesa libanesas iraqui iraquies jordano jordana estadounidense estadounidenses britanico britanica frances francesa israeli ' +
    'saudi tunecino tunecina ruso rusa ucraniano ucraniana espanol espanola aleman alemana egipcio egipcia libio libia venezolano venezolana ' +
    'mexicano mexicana hondurena italiana suizo suiza colombiano colombiana chilena argentina',
);
/** The same before one: English and German. */
const BEFORE = words(
  'lebanese iraqi turkish jordanian american us british french saudi tunisian kuwaiti libyan egyptian ukrainian mexican venezuelan norwegian danish ' +
    'swedish german spanish dutch irish italian libanesische libanesischen irakische irakischen turkische turkischen amerikanische amerikanischen ' +
    'russische russischen ukrainische ukrainischen iranische iranischen deutsche deutschen britische britischen',
);
const OF = words('of von de');

/** Does the word beside a name at `start`–`end` make it a body of another country, or of one of its states? */
export function isOfOtherNation(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1) === ' ' ? wordBefore(text, start) : undefined;
  if (before && (BEFORE.has(before.folded) || isRegionElsewhere(before.word))) return true;
  const after = text.charAt(end) === ' ' ? wordAfter(text, end) : undefined;
  if (!after) return false;
  if (AFTER.has(after.folded)) return true;
  const of = OF.has(after.folded) ? wordAfter(text, after.end) : undefined;
  return of !== undefined && isRegionElsewhere(of.word.replace(/^l['’]/, ''));
}
