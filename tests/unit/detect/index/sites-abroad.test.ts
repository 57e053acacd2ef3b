import { describe, expect, it } from 'vitest';
import { sitesAbroad } from '../../../../lib/detect/index/sites-abroad.ts';

describe('sitesAbroad', () => {
  const texts = (name: string): string[] => sitesAbroad(name, (own) => own === 'al-Hol').map(({ text }) => text);

  it('names camps, dams, bridges and plains in the languages of Latin script', () => {
    expect(texts('Roj camp')).toEqual(expect.arrayContaining(['camp de Roj', 'Camp Roj', 'campo de Roj', 'Roj kampı']));
    expect(texts('Tishreen Dam')).toEqual(expect.arrayContaining(['barrage de Tichrin', 'Tischrin-Staudamm', 'Tishreen Barajı']));
  });

  it('names mountains, fields, stations and crossings', () => {
    expect(texts('Abdulaziz Mountain')).toEqual(expect.arrayContaining(['mont Abdulaziz', 'Abdulaziz Dağı']));
    expect(texts('Mount Hermon')).toEqual(expect.arrayContaining(['monte Hermon', 'Berg Hermon']));
    expect(texts('Allouk water station')).toEqual(expect.arrayContaining(['station d’eau d’Allouk', 'Allouk su istasyonu']));
    expect(texts('Tanak oil field')).toEqual(expect.arrayContaining(['champ pétrolier de Tanak', 'Ölfeld Tanak']));
    expect(texts('Semalka crossing')).toEqual(expect.arrayContaining(['Grenzübergang Semalka', 'Semalka Sınır Kapısı']));
  });

  it('names basins', () => {
    expect(texts('Yarmouk Basin')).toEqual(expect.arrayContaining(['bassin du Yarmouk', 'Yarmouk-Becken', 'Yarmouk Havzası']));
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
    expect(texts('Sunflower Street')).toEqual([]);
  });
});
