import { describe, expect, it } from 'vitest';
import { collectHomes } from '../../../../lib/detect/index/homes.ts';
import { indexOf, name, place } from '../fixtures.ts';

const places = [
  place('homs-governorate', [name('Homs Governorate')], { class: 'governorate' }),
  place('homs', [name('Homs')], { class: 'city', within: ['homs-governorate'] }),
  place('baba-amr', [name('Baba Amr')], { class: 'neighbourhood', within: ['homs'] }),
  place('palmyra', [name('Palmyra')], { class: 'city', within: ['desert'] }),
  place('ruins', [name('ruins of Palmyra')], { class: 'ruin', within: ['palmyra'] }),
  place('desert', [name('Badia')], { class: 'region', within: ['desert', 'homs-governorate'] }),
  place('quneitra-governorate', [name('Quneitra Governorate')], { class: 'governorate' }),
];

describe('homes of places', () => {
  it('are the province, or its capital of the same name', () => {
    expect(indexOf(...places).homes.slice(0, places.length)).toEqual([undefined, 0, 1, 0, 0, 0, undefined]);
  });

  it('are kept as one unit for each place', () => {
    expect(collectHomes(places)).toEqual([[0, 1], '0121110']);
  });
});
