import { expect, it } from 'vitest';
import { coalitionsAbroad } from '../../../../lib/detect/index/coalitions-abroad.ts';
import { group, indexOf, marks, name, place } from '../fixtures.ts';

it.each([
  'the U.S.-led anti-ISIS coalition said',
  'غارة للتحالف الذي تقوده الولايات المتحدة',
  'die von den USA angeführte internationale Koalition',
  'der US-geführten Allianz',
  'la coalition internationale dirigée par les États-Unis',
  'la coalición internacional liderada por EE. UU.',
  'ABD öncülüğündeki uluslararası koalisyon',
  'удары коалиции во главе с США',
  'ائتلاف بین‌المللی به رهبری آمریکا',
])('knows a coalition by who leads it: %s', (text) => {
  const states = place('us', [name('US'), name('الولايات المتحدة', { lang: 'ar' }), name('США', { lang: 'ru' })], { class: 'country' });
  const index = indexOf(
    place('syria', ['Syria'], { class: 'country' }),
    group('coalition', ['US-led coalition'], { class: 'coalition' }),
    states,
  );
  const found = marks(index, ['Syria', text]).slice(1);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/coalition$/);
});

it('makes none of another name', () => {
  expect(coalitionsAbroad('Saudi-led coalition')).toEqual([]);
  expect(coalitionsAbroad('US-led coalition forces')).toEqual([]);
});
