import { describe, expect, it } from 'vitest';
import { type Spelling, spellingOf } from '../../../../lib/detect/find/readings.ts';
import { keysOfListed, soundKey, soundKeys, withoutArticles } from '../../../../lib/detect/find/sound.ts';

/** Is a word of a page known by its sound, when another one is listed? */
function isKnown(word: string, listed: string, spelling?: Spelling): boolean {
  const known = keysOfListed(listed);
  return soundKeys(word, spelling).some((key) => known.includes(key));
}

describe('a word and a listed name', () => {
  it.each([
    ['Hammouriyeh', 'Hammuriyah'],
    ['Khan Sheikhoun', 'Khan Shaykhun'],
    ['Kafr Zeta', 'Kafr Zita'],
    ['Kfar Zeita', 'Kafr Zita'],
    ['Maaret al-Noaman', 'Maarat al-Numan'],
    ['Noureddine al-Zinki', 'Nour al-Din al-Zenki'],
    ['al-Shaddadi', 'Shadadi'],
    ['Inkhel', 'Enkhil'],
    ['Allepo', 'Aleppo'],
    ['Deir Hafer', 'Dayr Hafir'],
    ['Salaheddine', 'Salah ad-Din'.replace(' ad-', 'ed')],
    ['Tel Kalakh', 'Tall Kalakh'],
    ['Ashrafieh', 'Ashrafiya'],
    ['Хезболла', 'Hezbollah'],
    ['Хан-Шейхун', 'Khan Shaykhun'],
    ['Тальбисой', 'Talbiseh'],
    ['Маарет-эн-Нуумана', 'Maarat al-Numan'],
    ['Халфаю', 'Halfaya'],
    ['Дараа', 'Daraa'],
    // A short first vowel, which many leave out, and a last one.
    ['Rumeilan', 'Rmeilan'],
    ['Qmenas', 'Qaminas'],
    ['Latamné', 'Latamnah'],
    // Consonants alone: six of them, or four behind a noun that names begin with.
    ['Ein Turma', 'Ain Tarma'],
    ['Kafranbel', 'Kafr Nabl'],
    ['Hajine', 'Hajin'],
    ['Sauran', 'Sawran'],
    ['Til Koçer', 'Tell Kocher'],
  ])('%s sounds like %s', (one, other) => {
    expect(isKnown(one, other)).toBe(true);
  });

  it.each([
    ['Hama', 'Homs'],
    ['Kafr Nabl', 'Kafr Nabuda'],
    ['Saraqib', 'Salqin'],
    ['Tell Rifaat', 'Tell Tamer'],
    ['Media', 'Maadan'],
    ['Sahel', 'Shuhail'],
    ['Calais', 'Kilis'],
    ['Sydney', 'Saydnaya'],
    // Of four consonants the vowels tell: Surman and Sarmin are two towns, and so are Sarmani and Sarmin.
    ['Surman', 'Sarmin'],
    ['Sarmaniyeh', 'Sarmin'],
    ['Suleiman', 'Sulaymaniyah'],
    ['Missiles', 'Mosul'],
    ['When ISIL', 'Khan al-Assal'],
    ['Hunderte', 'Handarat'],
    ['Certains', 'Qaryatayn'],
  ])('%s does not sound like %s', (one, other) => {
    expect(isKnown(one, other)).toBe(false);
  });

  it.each([
    ['de', 'Samalka', 'Zamalka'],
    ['de', 'Baghus', 'Baghuz'],
    ['de', 'Kudsaja', 'Qudsaya'],
    ['de', 'Muchtarija', 'Mukhtariyah'],
    ['es', 'Sujna', 'Sukhna'],
    ['tr', 'Cerablus', 'Jarablus'],
    ['tr', 'Şeyh Süleyman', 'Sheikh Suleiman'],
    ['tr', 'Serakip', 'Saraqib'],
    ['tr', 'Şeyh Maksut', 'Sheikh Maqsoud'],
    ['tr', 'Cisreş Şugur', 'Jisr al-Shughur'],
    ['tr', 'Darul Kebire', 'Dar al-Kabirah'],
    ['es', 'Faluya', 'Falluja'],
  ] as const)('is read as its language writes (%s): %s', (spelling, one, other) => {
    expect(isKnown(one, other, spelling)).toBe(true);
    expect(isKnown(one, other)).toBe(false);
  });
});

describe('spellingOf', () => {
  it.each([
    ['Die Stadt ist nicht gefallen, und der Weg blieb offen.', 'de'],
    ['El ejército dijo que los rebeldes salieron.', 'es'],
    ['Ordu ve muhalifler için bir koridor açıldı.', 'tr'],
    ['The army said that the town fell, and that was that.', undefined],
    ['L’armée est entrée dans la ville.', undefined],
  ])('%s', (text, language) => {
    expect(spellingOf(text)).toBe(language);
  });
});

describe('ch in a listed name', () => {
  it('is a kh to some: a German Chabur is no Shabour', () => {
    expect(isKnown('Shabour', 'Chabur')).toBe(false);
    expect(isKnown('Khabour', 'Khabur')).toBe(true);
  });
});

describe('soundKey', () => {
  it('is empty for short names, other scripts and words of any article', () => {
    expect(['Hama', 'Homs', 'Mare', 'حلب', 'Syrian', 'Monday'].map(soundKey)).toEqual(['', '', '', '', '', '']);
  });

  it('reads German and Spanish letters the other way, too', () => {
    expect(soundKeys('Jan Scheijun')).toContain(soundKey('Khan Shaykhun'));
    expect(soundKeys('Ahrar al-Scharkija')).toContain(soundKey('Ahrar al-Sharqiya'));
  });

  it('drops articles', () => {
    expect(withoutArticles('Umm al-Zeitun')).toBe('umm zeitun');
    expect(withoutArticles('an-Nabk')).toBe('nabk');
  });
});
