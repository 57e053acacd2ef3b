import { expect, it } from 'vitest';
import { formsOf } from '../../../../lib/detect/index/forms.ts';
import { ofUnitedNations } from '../../../../lib/detect/index/united-nations-forms.ts';

it.each([
  ['es', 'Consejo de Seguridad de la ONU', 'Consejo de Seguridad de las Naciones Unidas'],
  ['es', 'enviado especial de la ONU para Siria', 'enviado especial de Naciones Unidas para Siria'],
  ['fr', 'Envoyé spécial de l’ONU pour la Syrie', 'Envoyé spécial des Nations unies pour la Syrie'],
  ['de', 'Hoher Flüchtlingskommissar der Vereinten Nationen', 'Hoher Flüchtlingskommissar der Uno'],
  ['de', 'UN-Sicherheitsrat', 'Uno-Sicherheitsrat'],
  ['tr', 'BM İnsan Hakları Konseyi', 'Birleşmiş Milletler İnsan Hakları Konseyi'],
  ['ru', 'Совет Безопасности ООН', 'Совет Безопасности Организации Объединенных Наций'],
  ['fa', 'شورای امنیت سازمان ملل متحد', 'شورای امنیت سازمان ملل'],
])('says in each way whose a body is: %s, %s', (lang, name, other) => {
  expect(formsOf(name, lang)).toContain(other);
});

it.each([
  ['de', 'UNO'],
  ['es', 'ONU'],
  ['fr', 'Nations unies'],
  ['tr', 'BM'],
  ['es', 'Ejército de la ONUba'],
  ['en', 'UN Security Council'],
])('leaves the organisation itself and others alone: %s, %s', (lang, name) => {
  expect(ofUnitedNations(name, lang)).toEqual([]);
});

it('declines a people in Turkish, whose plural takes no apostrophe', () => {
  expect(formsOf('Dürziler', 'tr', 'community')).toEqual(expect.arrayContaining(['Dürzileri', 'Dürzilerin', 'Dürzilere', 'Dürzilerden']));
  expect(formsOf('Araplar', 'tr', 'community')).toContain('Arapların');
  expect(formsOf('Kapılar', 'tr', 'city')).toEqual(['Kapılar']);
});
