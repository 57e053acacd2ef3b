import { describe, expect, it } from 'vitest';
import { isCalledSo, isCalledSoInTurkish, isKin } from '../../../../lib/detect/sentence/called.ts';

describe('what a person is called', () => {
  it.each([
    ['I was called Isis for 30 years', 'Isis'],
    ['a woman named Isis', 'Isis'],
    ['nor anybody called Zenki.', 'Zenki'],
    ['Un enfant nommé Hama tire sa manche', 'Hama'],
    ['ein Mann namens Hama', 'Hama'],
    ['un hombre llamado Homs', 'Homs'],
    ['que se hace llamar Rojda Hasaka', 'Hasaka'],
    ['мальчик по имени Хама', 'Хама'],
    ['رجل يدعى جاسم', 'جاسم'],
    ['مردی به نام خطاب', 'خطاب'],
    ['دختر او یلدا در خیابان', 'یلدا'],
    ['نام پسرش فرات است', 'فرات'],
  ])('before the name: %s', (text, name) => {
    expect(isCalledSo(text, text.indexOf(name))).toBe(true);
  });

  it.each([
    ['fighters of a group called Isis', 'Isis'],
    ['a village called Hass', 'Hass'],
    ['He called Idlib a nest', 'Idlib'],
    ['un village nommé Hass', 'Hass'],
    ['ein Dorf namens Hass', 'Hass'],
    ['un pueblo llamado Hass', 'Hass'],
    ['شهری به نام تدمر', 'تدمر'],
  ])('what else may be called so: %s', (text, name) => {
    expect(isCalledSo(text, text.indexOf(name))).toBe(false);
  });

  it('stands behind the name in Turkish', () => {
    expect(isCalledSoInTurkish('Sultan Murad adını taşıyan bir çocuk', 'Sultan Murad'.length)).toBe(true);
    expect(isCalledSoInTurkish('Hass adlı köy', 'Hass'.length)).toBe(false);
  });

  it('is told by kinship', () => {
    expect(['sister', 'kardeşi', 'hija', 'сын', 'town'].map(isKin)).toEqual([true, true, true, true, false]);
  });
});
