/**
 * What befalls places only, and no government or person that is called so, in eight languages: "Salma fell after three days",
 * "Abdeen was shelled again"; not "Salma fell in love".
 */
import { besideWords } from './beside-words.ts';

/** Is it told of by the first word behind the name, folded, and all that follows it? */
export const befallsPlaces = besideWords(
  [
    'fell falls has had would',
    /^ (?:fell|falls|has fallen|had fallen|would fall)(?: (?:to (?!the (?:ground|floor)|her |his )|in (?:\d|[A-Z])|on (?:\d|[A-Z])|after|without (?:a fight|resistance)|into (?:the hands|rebel|regime|government)|under|again|last|during|within (?:hours|days|weeks))|[,.;]|$)/,
  ],
  [
    'has had was is came',
    /^ (?:has been|had been|was|is|came) (?:also |again |then |heavily |still )?(?:shelled|bombed|stormed|besieged|encircled|recaptured|retaken|overrun|looted|under (?:siege|attack|fire|bombardment|shelling|the control|rebel|regime|government))\b/,
  ],
  ['and', /^ and its (?:surroundings|outskirts|environs|countryside|hinterland)\b/],
  [
    'est etait a tomba tombait tombe',
    /^ (?:(?:est|était|a été) (?:tomb|assiég|encercl|bombard|repris)|tomb(?:a|ait|e) (?:aux mains|entre les mains|après|en \d))/,
  ],
  ['et', /^ et ses (?:environs|alentours)/],
  [
    'cayo ha habia fue',
    /^ (?:(?:cayó|ha caído|había caído) (?:en (?:manos|poder|\d)|tras|sin|bajo|ante|a manos)|(?:fue|ha sido|había sido) (?:bombardead|asediad|tomad|sitiad))/,
  ],
  ['y', /^ y sus alrededores/],
  [
    'fiel gefallen ist war wird wurde',
    /^ (?:fiel (?:an (?!ihr)|am|nach|im|ohne|erneut|wieder)|gefallen|(?:ist|war) gefallen|(?:wird|wurde) (?:\S+ )?(?:bombardiert|gestürmt|eingenommen|belagert))/,
  ],
  ['und', /^ und (?:seine |dessen )?Umgebung/],
  [
    'пал пала пало был была было были',
    /^ (?:пал[ао]?(?= (?:под|после|без|\d|в (?:руки|начале|конце|ночь|\d))|[.,;])|был[аои]? (?:взят|обстрел|окруж))/,
  ],
  ['и', /^ и (?:его |её |ее )?окрестност/],
  ['dustu kusatildi bombalandi kurtarildi bosaltildi', /^ [^ ]+[ıiuü](?![a-zçğıöşü])/],
  ['ve', /^ ve çevresi/],
  ['ile arasinda arasindaki', /^ (?:ile [A-ZÇĞİÖŞÜ]\S* )?arasında(?:ki)? (?:yol|köy|hat|bölge|karayol|kara yol|otoyol|mesafe)/],
  ['ومحيطها وريفها واطرافها ومحيطه وريفه', /^ /],
  ['وما تعرضت تتعرض سقطت', /^ (?:وما حولها|تعرضت ل|تتعرض ل|سقطت بيد)/],
  ['سقوط ازاد بمباران محاصره', /^ (?:سقوط کرد|آزاد شد|بمباران شد|محاصره شد)/],
  ['و', /^ و حومه/],
);
