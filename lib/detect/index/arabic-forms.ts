/** The other ways to write a name in Arabic script. Build time only. */

/** Words that Arabic and Persian papers write in two ways. */
const TWO_WAYS: readonly (readonly [string, string])[] = [
  ['أمريك', 'أميرك'],
  // With its space: السورية, the adjective, is written in one.
  [' سوريا', ' سورية'],
  ['الديمقراط', 'الديموقراط'],
  ['دموکرات', 'دمکرات'],
  ['هیئت', 'هیات'],
];

function inOtherLetters(name: string): string[] {
  return TWO_WAYS.flatMap(([one, other]) =>
    name.includes(one) ? [name.replaceAll(one, other)] : name.includes(other) ? [name.replaceAll(other, one)] : [],
  );
}

/** What Persian calls groups that have an Arabic name; the name itself stays. */
const PERSIAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^حركة (?=ال)/, ['جنبش ']],
  [/^لواء (?=ال)/, ['تیپ ', 'لشکر ']],
  [/^كتائب (?=ال)/, ['گردان‌های ']],
  [/^حزب (?=ال)/, ['حزب ']],
  [/^حزب الله اللبناني$/, ['حزب الله لبنان']],
  [/^مطار (?!.*(?:الدولي|العسكري)$)/, ['فرودگاه ', 'پایگاه ']],
  [/^مطار (.+) الدولي$/, ['فرودگاه بین‌المللی $1', 'فرودگاه بین المللی $1', 'فرودگاه $1']],
  [/^مطار (.+) العسكري$/, ['فرودگاه نظامی $1', 'پایگاه هوایی $1', 'پایگاه $1', 'فرودگاه $1']],
  [/^قاعدة (.+) الجوية$/, ['پایگاه هوایی $1', 'پایگاه $1']],
  [/^مخيم /, ['اردوگاه ', 'کمپ ']],
  [/^محطة /, ['ایستگاه ']],
  [/^معبر /, ['گذرگاه ']],
  [/^سجن /, ['زندان ']],
  [/^جسر /, ['پل ']],
  [/^حقل /, ['میدان ']],
  [/^ريف /, ['حومه ']],
  [/^محافظة /, ['استان ']],
  [/^حي /, ['محله ']],
  [/^الفرقة الرابعة$/, ['لشکر چهارم', 'لشکر ۴']],
  [/^الفيلق الخامس$/, ['لشکر پنجم', 'سپاه پنجم']],
];

function inPersian(name: string): string[] {
  return PERSIAN.flatMap(([from, to]) => (from.test(name) ? to.map((noun) => name.replace(from, noun)) : []));
}

/** Armies and ministries as Arabic sentences and headlines have them besides. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  // Some of them: قوات أمريكية. Syria's may be anybody's there.
  [/^القوات ال(?!سوري)(\p{L}+ية)$/u, 'قوات $1'],
  // "الدفاع السورية تؤكد": the feminine adjective is the ministry's.
  [/^وزارة (الدفاع|الداخلية|الخارجية) (ال\p{L}+ية)$/u, '$1 $2'],
  [/^(الدولة الإسلامية في .+)$/u, 'تنظيم $1'],
];

function inOtherArabic(name: string): string[] {
  return ARABIC.flatMap(([from, to]) => (from.test(name) ? [name.replace(from, to)] : []));
}

/** The zero-width non-joiner, which counts as a space; many pages have lost it: بینالمللی, گروههای. */
const JOINER = '\u200c';

/** A listed name in other letters, and an Arabic one in other words, with what Persian makes of it. */
export function inArabicScript(name: string, lang: 'ar' | 'fa'): string[] {
  const others = lang === 'ar' ? [...inPersian(name), ...inOtherArabic(name)] : [];
  const forms = [...others, ...[name, ...others].flatMap(inOtherLetters)];
  return [...forms, ...[name, ...forms].filter((form) => form.includes(JOINER)).map((form) => form.replaceAll(JOINER, ''))];
}
