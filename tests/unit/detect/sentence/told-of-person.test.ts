import { describe, expect, it } from 'vitest';
import { isToldOfPerson } from '../../../../lib/detect/sentence/told-of-person.ts';

describe('what is told of people', () => {
  const told = (text: string, word: string): boolean => {
    const start = text.indexOf(word);
    return isToldOfPerson(text, start, start + word.length);
  };
  it.each([
    ['Akram, a teacher from Talbiseh, kept a diary', 'Akram'],
    ['Akram, ein Lehrer aus Talbiseh', 'Akram'],
    ['Zahra, viuda y madre de cinco hijos', 'Zahra'],
    ['Rabia tiene nueve años', 'Rabia'],
    ['hemşire Rabia Hanım', 'Rabia'],
    ['Uzman Çavuş Fırat K., Reyhanlı', 'Fırat'],
    ['France, une infirmière venue de Lyon', 'France'],
  ])('%s', (text, word) => {
    expect(told(text, word)).toBe(true);
  });
  it.each([
    ['In Idlib, a doctor said', 'Idlib'],
    ['from Idlib to Aleppo, an activist in Binnish said', 'Aleppo'],
    ['he rings Rastan, where his mother lives', 'Rastan'],
    ['Salma, a village of 200', 'Salma'],
    ['Salma has long been empty', 'Salma'],
    ['Palmyra is 4,000 years old', 'Palmyra'],
    ['Aleppo ist 5000 Jahre alt', 'Aleppo'],
    ['Alep a 5000 ans', 'Alep'],
    ['Damasco tiene mil años', 'Damasco'],
    ['Kafranbel, an activist stronghold, fell', 'Kafranbel'],
    ['Raqqa, a student city before the war', 'Raqqa'],
  ])('%s: no', (text, word) => {
    expect(told(text, word)).toBe(false);
  });
});
