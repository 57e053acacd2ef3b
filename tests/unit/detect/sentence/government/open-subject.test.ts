import { describe, expect, it } from 'vitest';
import { capitalActs } from '../../../../../lib/detect/sentence/government/capital-acts.ts';
import { isSubjectOfAny, isToldOfAsCity, isTurkishSubject } from '../../../../../lib/detect/sentence/government/open-subject.ts';

/** `marked`: a sentence with the name in brackets. */
function parts(marked: string): [text: string, start: number, end: number] {
  const start = marked.indexOf('[');
  return [marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1];
}

describe('a verb that no list of governments has', () => {
  it.each([
    '[Doha] bürgt für die Gehälter der Beamten und zahlt aus',
    '[Kairo] wiederum fand sich nur widerwillig mit dem Sturz ab',
    '[Riad] corteja hoy al mandatario que quería derribar en 2015',
    '[Doha] misait sur les Frères, ses voisins sur tous les autres',
    "[Damas] s'engage à intégrer les combattants un par un dans le rang",
    '[Дамаск] обзавёлся покровителями',
    '[Riyadh] swallowed its pride and the rest of the Gulf',
    '[Moscow], meanwhile, keeps a naval station and the base',
    '[Damaskus] hat die Vorwürfe gestern zurückgewiesen und die Waffenruhe nicht',
    '[Damaskus] schließt ein Abkommen mit den Kurden und der Türkei aus',
    'Эр-Рияд и [Доха] грозят увеличить поставки',
  ])('%s', (marked) => {
    const [text, start, end] = parts(marked);
    expect(isSubjectOfAny(text, end, text.slice(end))).toBe(true);
    expect(capitalActs(text, start, end)).toBe(true);
  });

  it.each([
    '[Damaskus] liegt am Rand der Wüste und hat zwei Millionen Einwohner',
    '[Damaskus] und der Süden des Landes',
    '[Beirut] erwachte unter einer Wolke aus dem Hafen',
    '[Damasco] fue la primera de las ciudades en que llovió',
    '[Beyrouth] regorge de gens qui jurent ne l’avoir jamais aimé dans les cafés',
    '[Дамаск] четвёртые сутки сидит без воды',
    '[Дамаск] покидают иностранцы',
    'в [Дамаске] говорили',
    '[Damaskus] und Beirut liegen nur hundert Kilometer auseinander und die Straße ist gut',
    '[Damaskus] zählt heute fünf Millionen Einwohner und die Mieten steigen',
    '[Damaskus] hat viel erlebt und die Menschen auch',
    '[Damaskus] hat Generationen von Dichtern inspiriert und die Maler auch',
    '[Damaskus] heißt auf Arabisch Dimaschq und ist alt',
    '[Damas] et Beyrouth vivent au rythme des coupures dans les rues',
    '[Damas] avait faim en 2013, dit-on, alors que les généraux dînaient',
    '[Damas] assoiffée attend la pluie dans les rues',
    '[Damas] la blanche sent le jasmin dans les rues',
    '[Damasco] y Beirut viven los mismos cortes de luz que en la guerra',
    '[Damasco] hoy es una ciudad de colas y de apagones',
    '[Дамаск] и Бейрут находятся в ста километрах',
    '[Damascus], meanwhile, remains the capital of the country and its heart',
    '[Damascus] doctors say that the hospital was full',
    '[Damascus] bombed by the Israelis and the rest',
    '[Baghdad] burned that summer and the next',
  ])('not: %s', (marked) => {
    const [text, , end] = parts(marked);
    expect(isSubjectOfAny(text, end, text.slice(end))).toBe(false);
  });
});

it.each([
  ['[Riyad] önce muhalefeti fonladı ve bir daha ödemedi', true],
  ["[Moskova], İdlib'deki çağrıyı ve bir de öneriyi reddetti.", true],
  ['[Beyrut] bir gecede altı kez ve ağır bombalandı.', false],
  ['[Bağdat], Dicle kıyısında kurulmuş bir şehirdir ve öyle kalacak bir yerdir.', false],
  ['[Şam] kuvvetlerini ve bir tugayı oraya konuşlandırmıştır.', true],
  ['[Tahran] bu sabah ve dün kar altındaydı.', false],
])('in Turkish the last verb tells: %s: %s', (marked, is) => {
  const [text, , end] = parts(marked);
  expect(isTurkishSubject(text, end)).toBe(is);
});

it.each([
  ['[Beirut] erwachte unter einer Wolke aus dem Hafen', true],
  ['[Bagdad] brûlait cet été-là dans les rues', true],
  ['شهدت [بغداد] أمس', true],
  ['[Beyrut] dün gece yandı ve bir daha', false],
  ['[Damaskus] kommt für den Schaden auf und zahlt', false],
  ['[Doha] bürgt für die Gehälter und zahlt', false],
])('what towns alone do: %s: %s', (marked, is) => {
  const [text, start, end] = parts(marked);
  expect(isToldOfAsCity(text, start, end)).toBe(is);
});
