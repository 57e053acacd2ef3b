import { describe, expect, it } from 'vitest';
import { alignScopes } from '../../../lib/claims/align.ts';
import type { Alignment, Axis } from '../../../lib/claims/types.ts';
import { claim, type ClaimInput, pairOf, quantity } from './fixtures.ts';

type ScopeInput = NonNullable<ClaimInput['scope']>;

const INVERSE: Readonly<Record<Alignment, Alignment>> = {
  equal: 'equal',
  contains: 'contained',
  contained: 'contains',
  overlapping: 'overlapping',
  disjoint: 'disjoint',
  unknown: 'unknown',
};

/** How one axis of two counts aligns; checks that the other order gives the inverse. */
function align(axis: Axis, a: ScopeInput, b: ScopeInput, rest: Partial<ClaimInput> = {}): Alignment | undefined {
  const counted = (id: string, scope: ScopeInput) =>
    claim({ id, predicate: 'killed', claimant: { group: 'sohr' }, value: quantity(1, 1), scope, ...rest });
  const { first, second, lookup } = pairOf(counted('a', a), counted('b', b));
  const find = (from: typeof first, to: typeof first) => alignScopes(from, to, lookup).find((x) => x.axis === axis)?.how;
  const how = find(first, second);
  expect(find(second, first)).toBe(how && INVERSE[how]);
  return how;
}

describe('place', () => {
  const places = (a: string[], b: string[]) => align('place', { place: a }, { place: b });

  it.each<[string[], string[], Alignment]>([
    [['palmyra'], ['palmyra'], 'equal'],
    [['palmyra', 'huwaysis'], ['huwaysis', 'palmyra'], 'equal'],
    [['palmyra'], ['homs-governorate'], 'contained'],
    [['palmyra-ruins'], ['syria'], 'contained'],
    [['syria'], ['palmyra'], 'contains'],
    [['palmyra'], ['palmyra', 'huwaysis'], 'contained'],
    [['palmyra', 'huwaysis'], ['homs-governorate'], 'contained'],
    [['palmyra', 'huwaysis'], ['palmyra', 't4-airbase'], 'overlapping'],
    [['palmyra', 'raqqa'], ['homs-governorate'], 'overlapping'],
    [['palmyra'], ['huwaysis'], 'disjoint'],
    [['palmyra', 'huwaysis'], ['raqqa', 't4-airbase'], 'disjoint'],
    [['palmyra'], ['raqqa-governorate'], 'disjoint'],
    [['homs-governorate'], ['raqqa-governorate'], 'disjoint'],
  ])('%j lies to %j as %s', (a, b, how) => {
    expect(places(a, b)).toBe(how);
  });

  it('is unknown where a place has no borders and no link', () => {
    expect(places(['eastern-homs'], ['palmyra'])).toBe('unknown');
    expect(places(['eastern-homs'], ['homs-governorate'])).toBe('contained');
  });

  it('is unknown where nobody says in which governorate a place lies', () => {
    expect(places(['desert-well'], ['homs-governorate'])).toBe('unknown');
    expect(places(['desert-well'], ['syria'])).toBe('unknown');
    expect(places(['desert-well'], ['palmyra'])).toBe('disjoint');
  });

  it('is unknown for places that are not on record, unless they are the same', () => {
    expect(places(['atlantis'], ['palmyra'])).toBe('unknown');
    expect(places(['atlantis'], ['atlantis'])).toBe('equal');
  });

  it('is unknown where either claim does not state it', () => {
    expect(align('place', {}, { place: ['palmyra'] })).toBe('unknown');
    expect(align('place', {}, {})).toBe('unknown');
  });

  it('sets near against in', () => {
    const near = (id: string): ScopeInput => ({ place: [id], relation: 'near' });
    expect(align('place', near('t4-airbase'), { place: ['t4-airbase'] })).toBe('disjoint');
    expect(align('place', near('palmyra'), { place: ['palmyra-ruins'] })).toBe('disjoint');
    expect(align('place', near('t4-airbase'), near('t4-airbase'))).toBe('equal');
  });

  it('does not guess how far near reaches', () => {
    const near = (id: string): ScopeInput => ({ place: [id], relation: 'near' });
    expect(align('place', near('t4-airbase'), { place: ['homs-governorate'] })).toBe('unknown');
    expect(align('place', near('t4-airbase'), { place: ['palmyra'] })).toBe('unknown');
    expect(align('place', near('t4-airbase'), near('palmyra'))).toBe('unknown');
    expect(align('place', near('palmyra'), near('homs-governorate'))).toBe('unknown');
  });
});

describe('time', () => {
  const times = (a: string, b: string, window?: ScopeInput['window']) =>
    align('time', { time: a, ...(window && { window }) }, { time: b, ...(window && { window }) });

  it.each<[string, string, Alignment]>([
    ['2016-12-08', '2016-12-08', 'equal'],
    ['2016-12-08', '2016-12', 'contained'],
    ['2016', '2016-12-08', 'contains'],
    ['2016-12-08', '2016-12-09', 'disjoint'],
    ['2016-12-08/2016-12-11', '2016-12-10/2016-12-13', 'overlapping'],
    ['2016-12-08/2016-12-11', '2016-12-09', 'contains'],
    ['2011/..', '2016-12', 'contains'],
    ['2016-12-10~', '2016-12-11', 'overlapping'],
    ['2016-12-10~', '2016-12-10~', 'overlapping'],
    ['2016-12-10~', '2016-12-14', 'disjoint'],
    ['2016-12-10?', '2016-12-10', 'unknown'],
    ['2016-12-10?', '2017', 'unknown'],
  ])('%s lies to %s as %s', (a, b, how) => {
    expect(times(a, b)).toBe(how);
  });

  it('does not take a coarse date of one day for the whole time', () => {
    expect(times('2016-12', '2016-12-08', 'day')).toBe('overlapping');
    expect(times('2016-12', '2016-12', 'moment')).toBe('overlapping');
    expect(times('2016-12', '2017-01', 'day')).toBe('disjoint');
    expect(times('2016-12', '2016-12-08', 'span')).toBe('contains');
  });

  it('lets a running total reach back to its beginning', () => {
    expect(times('2016-12-08', '2016-12-11', 'cumulative')).toBe('contained');
    expect(align('time', { time: '2016-12-08', window: 'day' }, { time: '2016-12-11', window: 'cumulative' })).toBe('contained');
    expect(align('time', { time: '2016-12-12', window: 'day' }, { time: '2016-12-11', window: 'cumulative' })).toBe('disjoint');
  });

  it('ends a running total without an end on the day on which it was given', () => {
    const toll = (time: string | undefined): ScopeInput => ({ window: 'cumulative', ...(time && { time }) });
    const until = { time: '2011/2016-12-14', window: 'cumulative' } as const;
    expect(align('time', toll('2011/..'), until, { saidOn: '2016-12-14' })).toBe('equal');
    expect(align('time', toll('2011/..'), until, { saidOn: '2017-10-01' })).toBe('contains');
    expect(align('time', toll(undefined), until, { saidOn: '2017-10-01' })).toBe('contains');
    expect(align('time', toll('2011/..'), until, { document: 'wfb' })).toBe('equal');
    expect(align('time', toll('2011/..'), until, { document: 'voa' })).toBe('overlapping');
    expect(align('time', toll('2011/..'), until, { document: 'undated' })).toBe('unknown');
  });
});

describe('window', () => {
  it.each<[ScopeInput['window'], ScopeInput['window'], Alignment]>([
    ['moment', 'moment', 'equal'],
    ['moment', 'day', 'contained'],
    ['day', 'span', 'contained'],
    ['day', 'cumulative', 'contained'],
    ['span', 'cumulative', 'equal'],
  ])('%s lies to %s as %s', (a, b, how) => {
    expect(align('window', { window: a ?? 'day' }, { window: b ?? 'day' })).toBe(how);
  });

  it('is unknown where either claim does not state it', () => {
    expect(align('window', { window: 'day' }, {})).toBe('unknown');
  });
});

describe('class', () => {
  it.each<[string, string, Alignment]>([
    ['civilians', 'civilians', 'equal'],
    ['civilians', 'everyone', 'contained'],
    ['everyone', 'soldiers', 'contains'],
    ['civilians', 'children', 'overlapping'],
    ['civilians', 'soldiers', 'disjoint'],
    ['trucks', 'tanks', 'disjoint'],
    ['civilians', 'patients', 'overlapping'],
    ['soldiers', 'patients', 'overlapping'],
    ['trucks', 'patients', 'disjoint'],
    ['civilians', 'merchants', 'unknown'],
  ])('%s lies to %s as %s', (a, b, how) => {
    expect(align('class', { class: a }, { class: b })).toBe(how);
  });
});

describe('actor', () => {
  it.each<[string, string, Alignment]>([
    ['syrian-army', 'syrian-army', 'equal'],
    ['syrian-army', 'syrian-government', 'contained'],
    ['syrian-army', 'russian-military', 'overlapping'],
    ['syrian-army', 'islamic-state', 'disjoint'],
    ['tribal-council', 'islamic-state', 'unknown'],
  ])('%s lies to %s as %s', (a, b, how) => {
    expect(align('actor', { actor: a }, { actor: b })).toBe(how);
  });

  it('counts only where somebody states it', () => {
    expect(align('actor', {}, {})).toBeUndefined();
    expect(align('actor', { actor: 'syrian-army' }, {})).toBe('unknown');
  });
});

describe('the axes of a predicate', () => {
  const axesOf = (input: Pick<ClaimInput, 'predicate' | 'value'>, scope: ScopeInput = {}) => {
    const make = (id: string) => claim({ id, claimant: { group: 'sohr' }, scope, ...input });
    const { first, second, lookup } = pairOf(make('a'), make('b'));
    return alignScopes(first, second, lookup).map(({ axis }) => axis);
  };
  const full: ScopeInput = { place: ['palmyra'], time: '2016-12-11', window: 'day', class: 'everyone', actor: 'islamic-state' };

  it('leave out the one that the predicate asserts', () => {
    const control = { predicate: 'control', value: { kind: 'control', holder: 'islamic-state', state: 'controls' } } as const;
    expect(axesOf(control, full)).toStrictEqual(['place', 'time']);
    const happened = { predicate: 'happened-on', value: { kind: 'happened-on', date: '2016' } } as const;
    expect(axesOf(happened, full)).toStrictEqual(['place', 'class', 'actor']);
    const cause = { predicate: 'cause', value: { kind: 'cause', cause: 'fire' } } as const;
    expect(axesOf(cause, full)).toStrictEqual(['place', 'time', 'class']);
    const responsible: Pick<ClaimInput, 'predicate' | 'value'> = {
      predicate: 'responsible',
      value: { kind: 'responsible', groups: ['amaq'] },
    };
    expect(axesOf(responsible, full)).toStrictEqual(['place', 'time', 'class']);
  });

  it('are all asked of a count, and none of a wording', () => {
    expect(axesOf({ predicate: 'killed', value: quantity(1, 1) })).toStrictEqual(['place', 'time', 'window', 'class']);
    const wording = { predicate: 'wording', value: { kind: 'wording', term: 'x', referent: 'palmyra', loaded: false } } as const;
    expect(axesOf(wording, full)).toStrictEqual([]);
  });

  it('are not asked of a proposition that does not state them', () => {
    const proposition = { predicate: 'proposition', value: { kind: 'proposition', proposition: 'it-rained', holds: true } } as const;
    expect(axesOf(proposition)).toStrictEqual([]);
    expect(axesOf(proposition, { place: ['palmyra'] })).toStrictEqual(['place']);
  });

  it('take the actor of an outcome from its value', () => {
    const outcome = { predicate: 'outcome', value: { kind: 'outcome', actor: 'islamic-state', result: 'repelled' } } as const;
    expect(axesOf(outcome)).toStrictEqual(['place', 'time', 'actor']);
  });
});
