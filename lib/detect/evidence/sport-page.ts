/**
 * A page on sport: five words of matches and clubs on it. Its headlines, tables and fixtures have clubs and teams that are called
 * as towns, bodies and broadcasters are, and no word that tells so (sentence/sport.ts asks single blocks). On 624 labelled pages
 * about the war four have so many, which are on sport as well; of 29 pages on sport 27.
 */
const LATIN = new RegExp(
  String.raw`\b(?:striker|goalkeeper|midfielder|winger|quarterback|touchdown|kick-?off|play-?offs?|(?:semi|quarter)-?finals?|runners-up|hat-?trick|derby|unbeaten|` +
    String.raw`(?:premier|champions) league|(?:afc|asian|world|fa) cup|swimmer|olympic|football|basketball|under-(?:17|18|19|2[013])s?|goalless|relegat\w+|penalty|coach|club|` +
    String.raw`stadium|season|fixtures?|matchday|referee|pitch|supporters|squad|scored|equali[sz]er|header|own goal|stoppage time|(?:first|second) half|half-?time|group stage|standings|` +
    String.raw`championnat|championne?s?|entraîneur|gardien de but|attaquant|buteur|mi-temps|stade|torhüter|stürmer|bundesliga|trainer|tor(?:e|schütze)|spieltag|` +
    String.raw`entrenador|goles|gol|portero|delantero|liga|partido|torneo|jornada|selección|kaleci|süper lig|teknik direktör|maç(?:ı|ta|ın)?|forma|taraftar\w*|stadı?\w*|ligde)\b`,
  'gi',
);
const OTHERS =
  /[Мм]атч|[Вв]ратар|[Чч]емпионат|[Фф]утбол|[Тт]ренер|[Нн]ападающ|مباراة|مبارا[تي]|دوري|منتخب|المرمى|ملعب|هدفين|بهدف|ودية|المدرب|لاعب|الشوط|حارس مرمى|فوتبال|مسابقات|مربی|دروازه‌بان|بازیکن/g;
const ENOUGH = 5;
/** Blocks that are asked: a page on sport tells so at once. */
const MOST_ASKED = 30;

export class SportPage {
  readonly #words = new Set<string>();
  #asked = 0;

  /** Notes a block that names something. */
  add(text: string): void {
    if (this.isOnSport || this.#asked >= MOST_ASKED) return;
    this.#asked += 1;
    for (const expression of [LATIN, OTHERS]) for (const word of text.match(expression) ?? []) this.#words.add(word.toLowerCase());
  }

  get isOnSport(): boolean {
    return this.#words.size >= ENOUGH;
  }
}
