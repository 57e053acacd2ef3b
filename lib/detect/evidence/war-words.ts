/**
 * What reports on a war are full of, in the languages of the corpus. It says nothing of which war; on a page that names this
 * one it tells a report from a page on food, sport or a novelist from Syria.
 */

/** Beginnings of words, a row for each meaning. Arabic and Persian, which write "and", "in" and "the" onto words, anywhere in one. */
const MEANINGS: readonly (readonly [beginnings: string, arabic: string])[] = [
  [
    'kill|slain|dead|died|tué|mort[se]|décès|getötet|tote[nr]?\\b|starb|muert|murier|fallec|убит|погиб|öldür|hayatını kaybe',
    'قتل|قتيل|قتلى|استشه|شهيد|شهداء|کشته|جان باخت|جان‌باخت',
  ],
  ['wound|injur|blessé|verletzt|verwund|herid|ранен|yaralı|yaralan', 'جرح|جريح|إصاب|أصيب|اصيب|زخمی|مجروح'],
  [
    'air ?strike|air raid|warplane|fighter jet|bombing|frappe|bombardement|luftangriff|luftschl|kampfflugzeug|bombarde|cazabombard|авиауд|бомбардировщ|hava saldırı|savaş uça',
    'غارة|غارات|طيران|طائرات|حمله هوایی|حملات هوایی|جنگنده|بمباران',
  ],
  [
    'shell(?:ed|ing|s)|artiller|mortar|rocket|missile|obus|roquette|rakete|granat|beschuss|beschoss|cohete|misil|обстрел|снаряд|ракет|миномет|topçu|havan|roket|füze',
    'قصف|قذيف|قذائف|صاروخ|صواريخ|مدفعي|راکت|موشک|خمپاره',
  ],
  [
    'rebel|insurgen|militant|gunmen|jihadi|combattant|djihad|kämpfer|milizen|aufständisch|dschihad|rebelde|insurgente|combatiente|milicia|yihad|боевик|повстан|джихад|militan|muhalif|cihat',
    'مسلح|مقاتل|ثوار|إرهابي|تكفيري|شورشی|تروریست|تکفیری',
  ],
  ['troops|soldier|soldats?\\b|soldaten|truppen|soldado|tropas|солдат|войск|военнослужащ|asker', 'جنود|عسكري|سرباز|نظامیان'],
  [
    'ceasefire|cease-fire|truce|cessez-le-feu|trêve|waffenruhe|waffenstillstand|alto el fuego|tregua|перемири|прекращени[ея] огня|ateşkes',
    'هدنة|وقف إطلاق|آتش[ ‌]?بس',
  ],
  [
    'besieg|under siege|offensive|clash|front ?line|affrontement|assiég|gefecht|belager|offensiv|asedi|ofensiva|сражени|столкновени|наступлени|осажд|çatışma|kuşat',
    'اشتباك|معارك|معركة|حصار|محاصر|درگیری|محاصره',
  ],
  [
    'displaced|refugee|evacuat|déplacés|réfugié|évacu|flüchtling|vertrieb|evakui|desplazad|refugiad|evacu|беженц|эвакуа|mülteci|sığınmacı|tahliye',
    'نازح|لاجئ|إجلاء|نزوح|آواره|پناهجو|پناهنده',
  ],
  ['regime|opposition|rebel-held|régime|oposición|régimen|режим|оппозиц|rejim', 'المعارض|النظام|رژیم|معارضان'],
];

/** Asked of text in small letters, without Unicode properties: those take an engine long to compile. */
const EXPRESSIONS = MEANINGS.map(([beginnings, arabic]) => expressionOf(beginnings, arabic));

function expressionOf(beginnings: string, arabic: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-z\\u00df-\\u024f\\u0430-\\u045f])(?:${beginnings})|${arabic}`, flags);
}

/** With so many of the meanings beside names a page is a report on a war. */
const ENOUGH = 3;

/** Rows that pages on other things have as well: a refugee's bakery, a diet (النظام). */
const OF_AFTERMATH = 2;
const OF_FIGHTING = EXPRESSIONS.slice(0, -OF_AFTERMATH);
/** Words that tell less of a page, and enough of a sentence that names two things of the war. */
const OF_SENTENCES = expressionOf(
  'fighters|assault|attack|bomb|captur|seiz|milit|battle|terror|shot dead|massacre|incursion|liberat|attaqu|assaut|milic|armée|' +
    'bataille|angriff|anschlag|autobombe|erober|einmarsch|armee|ataque|asalto|toma de|ejército|batalla|атак|взрыв|освобожд|захват|бои(?![а-яё])|боёв|боев|бойц|' +
    'арми[яию]|военн|террор|saldırı|harekat|harekât|ele geçir|bomba|terör|operasyon|milis|ordu',
  'هجوم|سيطر|اقتحم|تفجير|انفجار|مجزرة|ميليشي|الجيش|(?<![\\u0620-\\u06cc])(?:حمله|تصرف|ارتش|عملیات)(?![\\u0620-\\u06cc])',
  'g',
);

/** Is a text about fighting? Maybe with one word that is common elsewhere, surely with two or with one of a report. */
export function speaksOfFighting(text: string): 'no' | 'maybe' | 'surely' {
  const small = text.toLowerCase();
  if (OF_FIGHTING.some((expression) => expression.test(small))) return 'surely';
  const found = new Set(small.match(OF_SENTENCES));
  return found.size > 1 ? 'surely' : found.size > 0 ? 'maybe' : 'no';
}

/** Which of the meanings the blocks of a page have, in whatever order they are read. */
export class WarWords {
  readonly #found = new Set<RegExp>();

  /** Another number after each change. */
  get version(): number {
    return this.#found.size;
  }

  /** Is the page written as a report on a war is? */
  get areEnough(): boolean {
    return this.version >= ENOUGH;
  }

  /** Takes a block that holds a name into account. */
  add(text: string): void {
    if (this.areEnough) return;
    const small = text.toLowerCase();
    for (const meaning of EXPRESSIONS) {
      if (!this.#found.has(meaning) && meaning.test(small)) this.#found.add(meaning);
      if (this.areEnough) return;
    }
  }
}
