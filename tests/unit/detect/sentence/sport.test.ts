import { describe, expect, it } from 'vitest';
import { isAboutSport } from '../../../../lib/detect/sentence/sport.ts';
import { group, indexOf, marks, needsSupport, place } from '../fixtures.ts';

describe('isAboutSport', () => {
  it.each([
    'Tishreen stay top after a 2-0 win over al-Karamah in Latakia.',
    'Palmyra (8-0) hosts Lebanon under the lights on Friday; kickoff is at 7.',
    'The striker scored four in the derby.',
    'Матч чемпионата прошёл в Хомсе.',
    'فاز الكرامة في الدوري بعد مباراة صعبة',
    'حول الجزيرة تأخره بهدف إلى فوز على ملعب النصر',
  ])('%s: yes', (text) => {
    expect(isAboutSport(text)).toBe(true);
  });

  it.each([
    'The coach that took fighters from Homs reached its goal: the Arab League stadium.',
    'The match of 24-30 rockets was struck down over Palmyra.',
    'The rebels beat Hezbollah back.',
    '14:30 Jordan hosts a Syrian delegation.',
    'At 14:30 shells hit the football ground of Homs.',
  ])('%s: no', (text) => {
    expect(isAboutSport(text)).toBe(false);
  });

  it('takes clubs and teams for no places, and where they play for one', () => {
    const index = indexOf(
      place('karamah', [needsSupport('al-Karamah')], { class: 'town' }),
      place('latakia', [needsSupport('Latakia')], { class: 'city' }),
      group('front', ['Nusra Front']),
      group('army', ['Syrian army']),
    );
    const blocks = ['The Nusra Front and the Syrian army', 'A 2-0 win over al-Karamah in Latakia'];
    expect(marks(index, blocks)).toEqual(['Nusra Front → front', 'Syrian army → army', 'Latakia → latakia']);
  });
});
