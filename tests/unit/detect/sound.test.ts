import { describe, expect, it } from 'vitest';
import { soundKey, soundKeys, withoutArticles } from '../../../lib/detect/sound.ts';

describe('soundKey', () => {
  it.each([
    ['Hammouriyeh', 'Hammuriyah'],
    ['Khan Sheikhoun', 'Khan Shaykhun'],
    ['Kafr Zeta', 'Kafr Zita'],
    ['al-Shaddadi', 'Shadadi'],
    ['Deir Hafer', 'Dayr Hafir'],
    ['Salaheddine', 'Salah ad-Din'.replace(' ad-', 'ed')],
    ['Tel Kalakh', 'Tall Kalakh'],
    ['Ashrafieh', 'Ashrafiya'],
    ['Хезболла', 'Hezbollah'],
    ['Хан-Шейхун', 'Khan Shaykhun'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
    expect(soundKey(one)).not.toBe('');
  });

  it.each([
    ['Hama', 'Homs'],
    ['Kafr Nabl', 'Kafr Nabuda'],
    ['Saraqib', 'Salqin'],
    ['Tell Rifaat', 'Tell Tamer'],
  ])('%s does not sound like %s', (one, other) => {
    expect(soundKey(one) === soundKey(other) && soundKey(one) !== '').toBe(false);
  });

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
