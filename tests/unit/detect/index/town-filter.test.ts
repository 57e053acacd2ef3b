import { expect, it } from 'vitest';
import { buildTownFilter, TownFilter, townKey } from '../../../../lib/detect/index/town-filter.ts';

const names = Array.from({ length: 500 }, (_, n) => `Tall ${(n * 7919).toString(36)}`);
const filter = new TownFilter(buildTownFilter(names));

it('has every name, and the first words of those of several', () => {
  expect(names.filter((name) => !filter.has(townKey(name)))).toEqual([]);
  expect(filter.has('tall ')).toBe(true);
  expect(filter.has('tall')).toBe(false);
});

it('has hardly any other word', () => {
  const others = Array.from({ length: 20_000 }, (_, n) => `word ${n.toString(36)}`);
  expect(others.filter((word) => filter.has(word)).length).toBeLessThan(60);
});

it('knows a name with its article and without', () => {
  const towns = new TownFilter(buildTownFilter(['al-Qutayfah', 'An-Nabk']));
  for (const name of ['Al-Qutayfah', 'Qutayfah', 'Nabk', 'an Nabk']) expect(towns.has(townKey(name)), name).toBe(true);
});

it('is the same for the same names, and empty for none', () => {
  expect(buildTownFilter(names)).toBe(buildTownFilter([...names]));
  expect(new TownFilter(buildTownFilter([])).has('homs')).toBe(false);
});
