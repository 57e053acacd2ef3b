import { describe, expect, it } from 'vitest';
import { isAdjectiveOfCommunity } from '../../../../lib/detect/sentence/community.ts';
import { group, indexOf, marks, name } from '../fixtures.ts';

function ask(text: string, word: string): boolean {
  const start = text.indexOf(word);
  return isAdjectiveOfCommunity(text, start, start + word.length);
}

describe('a community in small letters', () => {
  it.each([
    ['Una aldea drusa próxima', 'drusa'],
    ['le fief alaouite', 'alaouite'],
    ['des civils alaouites tués', 'alaouites'],
    ['los combatientes kurdos', 'kurdos'],
    ['integrar a las milicias kurdas y drusas', 'drusas'],
    ['ورود شهروند دروزی به خاک سوریه است', 'دروزی'],
    ['درگیری با گروههای محلی دروزی و این است', 'دروزی'],
    ['bir ve bu için silahlı Bedevi Arap gruplar', 'Bedevi'],
    ['bir ve bu için nüfusunun çoğu Dürzi olan', 'Dürzi'],
    ['bir ve bu için Bedevi silahlı unsurlar', 'Bedevi'],
  ])('is an adjective: %s', (text, word) => {
    expect(ask(text, word)).toBe(true);
  });

  it.each([
    ['les druzes refusent', 'druzes'],
    ['bastion des alaouites', 'alaouites'],
    ['22 alaouites tués', 'alaouites'],
    ['las Fuerzas Democráticas Sirias (kurdos)', 'kurdos'],
    ['miles de kurdos marcharon', 'kurdos'],
    ['las milicias y drusos del lugar', 'drusos'],
    ['درگیری با جامعه دروزی و این است', 'دروزی'],
    ['یک دروزی و این است', 'دروزی‌ها'],
    ['bir ve bu için Bedevi olanaklar', 'Bedevi'],
    ['civils Alaouites', 'Alaouites'],
  ])('is the community: %s', (text, word) => {
    expect(ask(text, word)).toBe(false);
  });

  it('needs no capital in French', () => {
    const index = indexOf(group('druze', [name('Druzes', { lang: 'fr' })], { class: 'community' }), group('front', ['Nusra Front']));
    expect(marks(index, ['Nusra Front', 'Les rebelles et les druzes', 'un chef des milices druzes'])).toEqual([
      'Nusra Front → front',
      'druzes → druze',
    ]);
  });

  it.each([
    ['clashes between Druze fighters and others', 'Druze'],
    ['an Alawite village was burned', 'Alawite'],
    ['where local Druze defenders fought back', 'Druze'],
    ['Druze settlements burned', 'Druze'],
    ['Alawite-majority towns', 'Alawite'],
    ['the Druze-Bedouin conflict', 'Druze'],
    ['the Druze-Bedouin conflict', 'Bedouin'],
    ['many Bedouin Arab families', 'Bedouin'],
    ['between Druze and Bedouin armed groups', 'Druze'],
    ['large Druze, Christian, and Sunni Arab populations', 'Druze'],
    ['stopped the Druze driver', 'Druze'],
    ['رهبران دروزی سویدا', 'دروزی'],
    ['استان دروزی‌نشین سویدا', 'دروزی'],
  ])('is an adjective in: %s', (text, word) => {
    expect(ask(text, word)).toBe(true);
  });

  it.each([
    ['the Druze community fears', 'Druze'],
    ['the Alawite minority', 'Alawite'],
    ['the Druze said that', 'Druze'],
    ['the Druze has its own', 'Druze'],
    ['Druze and Bedouin', 'Druze'],
    ['the Druze and Christians of the town', 'Druze'],
    ['Alawites fled', 'Alawites'],
  ])('is itself in: %s', (text, word) => {
    expect(ask(text, word)).toBe(false);
  });
});
