import { expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { roleOf } from '../../../../lib/detect/index/name-refs.ts';
import { indexOf, marks, name, needsSupport, place } from '../fixtures.ts';

it('keeps a demonym that is written as its country is but for the capital', () => {
  const index = indexOf(
    place(
      'syria',
      [
        name('Siria', { lang: 'es' }),
        name('Syrien', { lang: 'de' }),
        needsSupport('siria', { lang: 'es', kind: 'demonym' }),
        needsSupport('syrien', { lang: 'fr', kind: 'demonym' }),
      ],
      { class: 'country' },
    ),
    place('homs', [needsSupport('Homs')], { class: 'city' }),
  );
  const roles = (text: string): string[] =>
    findCandidates(index, text).flatMap(({ refs }) => refs.map((ref) => roleOf(index.refs[ref] ?? 0)));
  expect(roles('una fuente siria')).toEqual(['sign']);
  expect(roles('le régime syrien')).toEqual(['sign']);
  expect(roles('en Siria')).toContain('name');
  expect(marks(index, ['una fuente siria en Homs'])).toEqual(['Homs → homs']);
  expect(marks(index, ['una fuente en Homs'])).toEqual([]);
});
