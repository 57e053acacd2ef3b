/** Data in, words out: what a reader reads of reasons, classes and names. */
import { type ComponentChildren, h, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { ClassWithin } from '../../../components/class-words.tsx';
import { provideTranslator } from '../../../components/i18n.ts';
import { type LocaleName, translatorFor } from '../../../components/locale-files.ts';
import { MatchWords } from '../../../components/match-words.tsx';
import { writtenNames } from '../../../components/Name.tsx';
import { Reasons } from '../../../components/reason-words.tsx';
import type { NameView, Reason } from '../../../lib/context/card.ts';

const PALMYRA: NameView = { label: 'Palmyra', native: { text: 'تدمر', lang: 'ar' } };
const HOMS: NameView = { label: 'Homs Governorate', native: { text: 'محافظة حمص', lang: 'ar' } };
const ANKARA: NameView = { label: 'Ankara', native: { text: 'أنقرة', lang: 'ar', translated: true } };
const SAMPLES: readonly Reason[] = [
  { kind: 'verdict', verdict: 'sequence-gap' },
  { kind: 'before', days: 2 },
  { kind: 'shares', names: [HOMS, PALMYRA], more: 3 },
  { kind: 'within', places: [PALMYRA] },
];

/** What components without state come to. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (typeof node !== 'object' || node === null) return '';
  const { type, props } = node as VNode<{ children?: unknown }>;
  return typeof type === 'function' ? textOf((type as (given: object) => unknown)(props)) : textOf(props.children);
}

const inLocale = (locale: LocaleName, node: () => ComponentChildren): string => {
  provideTranslator(translatorFor(locale));
  return textOf(node());
};

describe('reasons', () => {
  const reasons = (all: readonly Reason[]) => () => h(Reasons, { reasons: all });

  it('stand one after the other', () => {
    expect(inLocale('en', reasons(SAMPLES))).toBe(
      'a step is missing; 2 days before this article; also names Homs Governorate, Palmyra and 3 more on this page; at Palmyra',
    );
    expect(inLocale('ar', reasons(SAMPLES))).toBe(
      'حلقة مفقودة؛ قبل هذا المقال بيومين؛ يذكر أيضًا محافظة حمص وتدمر و3 أسماء أخرى في هذه الصفحة؛ في تدمر',
    );
  });

  it.each([
    [{ kind: 'same-time' }, 'at the time of this article'],
    [{ kind: 'before', days: 1 }, '1 day before this article'],
    [{ kind: 'later', days: 5 }, '5 days later than this article'],
    [{ kind: 'later', days: undefined }, 'later than this article'],
    [{ kind: 'speaker' }, 'makes or passes on a claim about it'],
    [{ kind: 'claim' }, 'named in a claim about it'],
  ] satisfies [Reason, string][])('%o', (reason, words) => {
    expect(inLocale('en', reasons([reason]))).toBe(words);
  });
});

it('a class stands with the places around', () => {
  const town = () => h(ClassWithin, { entityClass: 'town', around: [HOMS] });
  expect(inLocale('en', town)).toBe('Town in Homs Governorate');
  expect(inLocale('ar', town)).toBe('بلدة في محافظة حمص');
  expect(inLocale('en', () => h(ClassWithin, { entityClass: 'news-agency', around: [] }))).toBe('News agency');
});

it('a match says why', () => {
  const supported = () => h(MatchWords, { reason: { rule: 'supported', by: [PALMYRA, HOMS] } });
  expect(inLocale('en', supported)).toContain('Palmyra and Homs Governorate');
  expect(inLocale('ar', supported)).toContain('تدمر ومحافظة حمص');
  expect(inLocale('en', () => h(MatchWords, { reason: { rule: 'governing-noun', word: 'province' } }))).toContain('“province”');
});

describe('names', () => {
  it('come in the language of the interface first', () => {
    provideTranslator(translatorFor('ar'));
    expect(writtenNames(PALMYRA)).toEqual({ first: { text: 'تدمر', lang: 'ar' }, second: { text: 'Palmyra', lang: 'en' } });
    expect(writtenNames(ANKARA).first.text).toBe('أنقرة');
    expect(writtenNames({ label: 'A pamphlet' })).toEqual({ first: { text: 'A pamphlet', lang: 'en' } });
  });

  it('come with the one that people there use, and not with a translation', () => {
    provideTranslator(translatorFor('en'));
    expect(writtenNames(PALMYRA)).toEqual({ first: { text: 'Palmyra', lang: 'en' }, second: { text: 'تدمر', lang: 'ar' } });
    expect(writtenNames(ANKARA)).toEqual({ first: { text: 'Ankara', lang: 'en' } });
  });
});
