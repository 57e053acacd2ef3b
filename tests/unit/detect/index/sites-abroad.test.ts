import { describe, expect, it } from 'vitest';
import { sitesAbroad } from '../../../../lib/detect/index/sites-abroad.ts';

describe('sitesAbroad', () => {
  const texts = (name: string): string[] => sitesAbroad(name, (own) => own === 'al-Hol').map(({ text }) => text);

  it('names camps, dams, bridges and plains in the languages of Latin script', () => {
    expect(texts('Roj camp')).toEqual(expect.arrayContaining(['camp de Roj', 'Camp Roj', 'campo de Roj', 'Roj kampı']));
    expect(texts('Tishreen Dam')).toEqual(expect.arrayContaining(['barrage de Tichrin', 'Tischrin-Staudamm', 'Tishreen Barajı']));
  });

  it('names prisons and airbases', () => {
    expect(texts('al-Aqtan prison')).toEqual([
      'prison d’al-Aqtan',
      'Gefängnis al-Aqtan',
      'al-Aqtan-Gefängnis',
      'prisión de al-Aqtan',
      'cárcel de al-Aqtan',
    ]);
    expect(texts('Nayrab military airport')).toEqual(
      expect.arrayContaining(['aéroport de Nayrab', 'Flughafen Nayrab', 'base aérea de Nayrab']),
    );
  });

  it('has nothing for the sites of towns and for other places', () => {
    expect(texts('al-Hol camp')).toEqual([]);
    expect(texts('Sunflower Hill')).toEqual([]);
  });
});
