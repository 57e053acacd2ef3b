/** Years as Arabic and Persian texts write them: in digits of their own, and by Iran's calendar. */

const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;
/** Years between the eras: 1395 began in March 2016. */
const ERA = 621;
const SOLAR = /^1[34]/;

/** A year as EDTF, whatever its digits are; one of Iran's as the days from its 1 Farvardin (20 or 21 March) on. */
export function yearOf(written: string): string {
  const year = written.replaceAll(/[٠-٩۰-۹]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    return String(unit - (unit >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
  });
  return SOLAR.test(year) ? `${Number(year) + ERA}-03-21/${Number(year) + ERA + 1}-03-20` : year;
}

/** A year of ours in the digits of all three scripts. */
export function spellingsOfYear(year: number): string[] {
  return [String(year), inDigits(year, ARABIC_ZERO), inDigits(year, PERSIAN_ZERO)];
}

/** The year of Iran's that begins in a year of ours, in its digits. */
export function iranianYear(year: number): string {
  return inDigits(year - ERA, PERSIAN_ZERO);
}

function inDigits(year: number, zero: number): string {
  return String(year).replaceAll(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
