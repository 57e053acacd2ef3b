/** What a capital's government does, or is a party to, in Arabic and Persian. Told of capitals only (capital-acts.ts). */
import { foldWord } from '../../find/fold.ts';

/** Of an Arabic verb with a feminine subject: كررت أنقرة. Not of what towns go through, nor of who comes to one. */
const ARABIC_VERB = /^[وف]?(?!ال)[\u0620-\u06ff]{2,}ت$/;
const NO_ARABIC_ACT =
  /^[وف]?(?:شهدت|عاشت|سقطت|كانت|باتت|اصبحت|امست|ظلت|بقيت|استيقظت|تحولت|وصلت|دخلت|غادرت|زارت|قصفت|استهدفت|هزت|بلغت|ضربت|طالت|هاجمت|حاصرت|احتلت|طوقت|اخلت|تحت|بيت|بنت|وقت|صمت|صوت|موت|تثبيت|توقيت|زيت|بيروت|كويت|خرجت|تاسست|ولدت|[\u0620-\u06ff]*ات)$/;
const ARABIC_AS_FOR = /(?:^|\s)[أا]ما $/;
const SO = /^ ف[\u0620-\u06ff]+/;
const ARABIC_THAT = /(?:^|[\s:])[وبل]?(?:أن|إن|ان|لكن|بينما|فيما) $/;
const ARABIC_WILL = /^ (?:لن|لم|لا|قد|سوف|ليست|مستعدة|ست[\u0620-\u06ff]+|ت(?!شهد|عيش|حت|حترق|سقط)[\u0620-\u06ff]{2,})(?![\u0620-\u06ff])/;
const BLAME = /^ (?:ال)?مسؤولية/;
const ARABIC_OF =
  /(?:^|\s)[وفبل]?(?:موقف|رد|رفض|حلفاء|حليف|حليفة|سياسة|سياسات|مصالح|مطالب|شروط|اتهامات|ادعاءات|رواية|دعم|قرار|رغبة|مساعي|جهود|علاقة|علاقات|نفوذ|ضغوط|وساطة|تهديدات|تحذيرات|موافقة|سيادة|متحدان|متحد|حمایت|مواضع|موضع|منابع|سیاست|روابط|طرفدار(?:ان)?|هوادار(?:ان)?|حامی(?:ان)?|وابسته به) $|(?:ضغوط|ضغط|الضغط|عقوبات|العقوبات|فشار|تحریم‌های?) (?:على|بر|علیه) $|(?:^|\s)(?:ال)?موالي[ةن]? ل$/;
const PERSIAN_CLAUSE = /(?:^|[.؛،:!؟«"]|(?:^|\s)(?:که|گفت|اما|ولی|حالی‌که|چون|زیرا))\s*$/;
const PERSIAN_OBJECT = /^ (?:\S+ ){1,6}را /;
const PERSIAN_WORD = /^ (?!در |و |- |– )[\u0600-\u06ff]/;

/** `phrase` and `following` are what stands beside the name. */
export function actsInArabic(phrase: string, following: string): boolean {
  const [, verb = ''] = /(\S+) $/.exec(phrase) ?? [];
  const folded = foldWord(verb);
  if (ARABIC_VERB.test(folded) && !NO_ARABIC_ACT.test(folded)) return true;
  if (ARABIC_AS_FOR.test(phrase) && SO.test(following)) return true;
  if (ARABIC_THAT.test(phrase) && ARABIC_WILL.test(following)) return true;
  return BLAME.test(following) || ARABIC_OF.test(phrase);
}

/** `isHome`: the capital of the country whose war it is, which is spoken of as a town more than others are. */
export function actsInPersian(phrase: string, following: string, isHome: boolean): boolean {
  if (ARABIC_OF.test(phrase)) return true;
  if (!PERSIAN_CLAUSE.test(phrase)) return false;
  return PERSIAN_OBJECT.test(following) || (!isHome && PERSIAN_WORD.test(following));
}
