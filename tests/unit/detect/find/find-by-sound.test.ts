import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { withSounds } from '../../../../lib/detect/find/find-by-sound.ts';
import { PageEvidence } from '../../../../lib/detect/evidence/page-evidence.ts';
import { decoy, group, indexOf, name, needsSupport, place } from '../fixtures.ts';

const index = indexOf(
  place('hammuriyah', [needsSupport('Hammuriyah')]),
  place('khan-shaykhun', ['Khan Shaykhun']),
  place('kafr-nabl', ['Kafr Nabl']),
  place('nabk', [needsSupport('an-Nabak')], { decoys: [decoy('Nabak', ['Hammuriyye'])] }),
  place('bara', [needsSupport('al-Bara')]),
  place('syria', ['Syria'], { class: 'country' }),
  group('islamic-state', ['Islamic State']),
  group('front', ['Nusra Front']),
  group('faylaq', ['Faylaq al-Sham']),
  group('hashd', [needsSupport('الحشد الشعبي', { lang: 'ar' })]),
  place('zabadani', [needsSupport('الزبداني', { lang: 'ar' })]),
  place('damascus', [needsSupport('Şam', { lang: 'tr' })], { class: 'city' }),
  place('maariyah', [needsSupport('Maariyah')]),
  place('east-aleppo', [name('Eastern Aleppo')]),
  place('hamdaniya', [name('аль-Хамдания', { lang: 'ru' })]),
  group('khalid-army', [name('Khalid ibn al-Walid Army')]),
  place('jaramana', [needsSupport('Jaramana')]),
);

function slices(text: string): string[] {
  return withSounds(index, text, findCandidates(index, text)).map(({ start, end }) => text.slice(start, end));
}

function marked(blocks: readonly string[]): string[] {
  const evidence = new PageEvidence(index);
  const read = blocks.map((text) => evidence.add(text, withSounds(index, text, findCandidates(index, text))));
  return read.flatMap((block) => evidence.judge(block).map(({ start, end, entity }) => `${block.text.slice(start, end)} → ${entity.id}`));
}

describe('withSounds', () => {
  it('finds other spellings, the longest first', () => {
    expect(slices('from Hammouriyeh to Jan Shaykhun')).toEqual(['Hammouriyeh', 'Jan Shaykhun']);
    expect(slices('in Khan Cheikhoun and Khan Yunis')).toEqual(['Khan Cheikhoun']);
  });

  it('tells the sides of the compass apart, which sound alike without their vowels', () => {
    expect(slices('in Eastern Alepo')).toEqual(['Eastern Alepo']);
    expect(slices('in Western Aleppo, in Southern Aleppo')).toEqual([]);
  });

  it('passes over words that only happen to sound like a place', () => {
    expect(slices('in Jeramana')).toEqual(['Jeramana']);
    expect(slices('the Crimean coast')).toEqual([]);
  });

  it('finds an article that a space stands after', () => {
    expect(slices('in al- Baara')).toEqual(['al- Baara']);
  });

  it('finds them where they are a cue against another name', () => {
    expect(slices('from Hammuriyye')).toEqual(['Hammuriyye']);
    expect(marked(['Nusra Front and Khan Shaykhun', 'shells on Hammuriyye in Syria'])).toContain('Hammuriyye → hammuriyah');
  });

  it('joins no words over an ending that is set apart', () => {
    expect(slices("Hammuri'ye Hammouriyeh")).toEqual(['Hammouriyeh']);
    expect(slices("Faylaq'ya Sham ve bir Feylak Şam")).toEqual(['Feylak Şam']);
  });

  it('finds the case that a Turkish text writes on without an apostrophe', () => {
    const town = (text: string): string[] => slices(`${text} doğusunda çatışmalar sürüyor ve bir köyde sivillerin evleri yıkıldı`);
    expect(town('Hammuriyahın')).toEqual(['Hammuriyahın']);
    expect(town('Jaramanada')).toEqual(['Jaramanada']);
    expect(town('Jaramanalı')).toEqual([]);
    expect(slices('Jaramanada in the east of it')).toEqual([]);
  });

  it('knows the German article', () => {
    expect(slices('bei den Kämpfern der Failaq asch-Scham ist es im Raum ruhig')).toEqual(['Failaq asch-Scham']);
  });

  it('takes no Spanish article into a name that is listed without it', () => {
    expect(slices('La zona que los rebeldes tomaron por el Faylaq al-Sham, al Faylaq al-Sham')).toEqual([
      'Faylaq al-Sham',
      'Faylaq al-Sham',
    ]);
  });

  it('finds a name without its listed article', () => {
    expect(slices('the road to Nabak')).toEqual(['Nabak']);
  });

  it('reads hashtags', () => {
    expect(slices('#KafrNabl #Kafr_Nabl #kafrnabl #KafrNablNow')).toEqual(['KafrNabl', 'Kafr_Nabl']);
  });

  it('reads words that run together without the sign of a hashtag, too', () => {
    expect(slices('Mayadin, KafrNabl. YouTube')).toEqual(['KafrNabl']);
  });

  it('takes a longer name by sound before a listed part of it', () => {
    expect(slices('Feylak eş-Şam, eş-Şam')).toEqual(['Feylak eş-Şam', 'eş-Şam']);
  });

  it('ends a word before what Turkish and English add to names', () => {
    expect(slices("Hamuriyah'da, Hammouriyeh’s")).toEqual(['Hamuriyah', 'Hammouriyeh']);
  });

  it('finds a name with the s of a German genitive', () => {
    expect(slices('Die Lage ist nicht gut, und Hammuriyahs Straßen sind leer')).toEqual(['Hammuriyahs']);
    expect(slices('Hammuriyahs streets are empty')).toEqual([]);
  });

  it('keeps what it finds in order and apart, in long blocks as well', () => {
    const text = 'Syria, Hammouriyeh, #KafrNabl and Syria '.repeat(2_000);
    const before = performance.now();
    const found = withSounds(index, text, findCandidates(index, text));
    expect(performance.now() - before).toBeLessThan(1_500);
    expect(found).toHaveLength(8_000);
    expect(found.every(({ end }, i) => end <= (found[i + 1]?.start ?? Number.POSITIVE_INFINITY))).toBe(true);
  });

  it('asks of a short name in a long list only what is beside it', () => {
    const before = performance.now();
    expect(slices('Bara, '.repeat(6_000))).toHaveLength(6_000);
    expect(performance.now() - before).toBeLessThan(1_500);
  });

  it('reads Persian texts, which drop Arabic articles', () => {
    expect(slices('نیروهای حشد شعبی در زبدانی')).toEqual(['حشد شعبی', 'زبدانی']);
    expect(slices('نیروهای حشدالشعبی در زبدانی')).toEqual(['حشدالشعبی', 'زبدانی']);
    expect(slices('این زبدانی است')).toEqual([]);
    expect(slices('قوات حشد شعبي')).toEqual([]);
  });

  it('finds Russian names without the article that they are listed with, and groups by the sound behind their noun', () => {
    expect(slices('В Хамдании тихо, и Эль-Хамдания пуста.')).toEqual(['Хамдании', 'Эль-Хамдания']);
    expect(slices('Там сидит «Армия Халида ибн аль-Валида».')).toEqual(['Армия Халида ибн аль-Валида']);
  });

  it('takes no word of a headline in capitals', () => {
    expect(slices('BOMBS HIT HAMMOURIYEH IN THE NIGHT')).toEqual([]);
    expect(slices('Bombs hit HAMMOURIYEH in the night')).toEqual(['HAMMOURIYEH']);
  });

  it('takes no given name', () => {
    expect(slices('and Maria said')).toEqual([]);
  });

  it('leaves what is listed as it is', () => {
    expect(slices('Khan Shaykhun, Syria')).toEqual(['Khan Shaykhun', 'Syria']);
  });
});

describe('a spelling that is not listed', () => {
  it('counts on a page that is surely about the war', () => {
    expect(marked(['Hammouriyeh was hit.'])).toEqual([]);
    expect(marked(['Hammouriyeh was hit.', 'Syria, Islamic State, Nusra Front'])).toContain('Hammouriyeh → hammuriyah');
  });

  it("is no name in a person's name", () => {
    expect(marked(['said Ali Hammouri yesterday, and Dr Hammouriyeh', 'Syria, Islamic State, Nusra Front'])).toHaveLength(3);
  });
});
