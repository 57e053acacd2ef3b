import { describe, expect, it } from 'vitest';
import { groupsAbroad, groupsInRussian } from '../../../../lib/detect/index/groups-abroad.ts';

const texts = (name: string): string[] => groupsAbroad(name).map(({ text }) => text);

describe('groupsAbroad', () => {
  it('puts the noun where each language has it', () => {
    expect(texts('Sultan Murad Division')).toEqual([
      'brigade Sultan Murad',
      'division Sultan Murad',
      'brigada Sultan Murad',
      'división Sultan Murad',
      'Sultan Murad-Brigade',
      'Sultan Murad-Division',
      'Sultan Murad Tugayı',
      'Sultan Murad Tümeni',
    ]);
    expect(texts('al-Tawhid Brigade')).toContain('brigade Tawhid');
    expect(texts('Nour al-Din al-Zenki Movement')).toContain('mouvement Nour al-Din al-Zenki');
    expect(texts('Abu Amara Brigades')).toContain('Abu Amara Tugayları');
  });

  it('puts councils before their towns', () => {
    expect(texts('Manbij Military Council')).toEqual(expect.arrayContaining(['conseil militaire de Manbij', 'Militärrat von Manbij']));
    expect(texts('Raqqa Civil Council')).toEqual(expect.arrayContaining(['consejo civil de Raqqa', 'Raqqa Sivil Meclisi']));
  });

  it.each([
    'Free Syrian Army',
    'Northern Storm Brigade',
    'Men of Dignity Movement',
    'Islamic Front',
    'Raqqa Revolutionaries Brigade',
    'جبهة النصرة',
  ])('leaves %s, which is translated or no such name', (name) => {
    expect(texts(name)).toEqual([]);
  });
});

describe('groupsInRussian', () => {
  it('puts the noun first, in Latin letters', () => {
    expect(groupsInRussian('khalid ibn al walid army')).toEqual(['armiya khalid ibn al walid']);
    expect(groupsInRussian('sultan murad division')).toEqual(['brigada sultan murad', 'diviziya sultan murad']);
  });

  it.each(['free syrian army', 'northern storm brigade', 'ahrar al sham'])('none for %s', (name) => {
    expect(groupsInRussian(name)).toEqual([]);
  });
});
