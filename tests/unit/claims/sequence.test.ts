import { describe, expect, it } from 'vitest';
import { sequenceGaps } from '../../../lib/claims/sequence.ts';
import { createLookup } from '../../../lib/corpus/lookup.ts';
import { claim, type ClaimInput, event, type EventInput, sourceOf } from './fixtures.ts';

type State = 'controls' | 'not-controls' | 'entered';

function control(id: string, holder: string, state: State = 'controls', rest: Partial<ClaimInput> = {}): ClaimInput {
  return claim({
    id,
    predicate: 'control',
    value: { kind: 'control', holder, state },
    claimant: { group: 'amaq' },
    scope: { place: ['palmyra'] },
    ...rest,
  });
}

function capture(id: string, when: string | undefined, holder = 'islamic-state', rest: Partial<EventInput> = {}): EventInput {
  return event({ id, class: 'capture', ...(when && { when }), claims: [control(`by-${holder}`, holder)], ...rest });
}

/** The pairs of events between which a step is missing. */
function gaps(...events: EventInput[]): string[] {
  return sequenceGaps(createLookup(sourceOf(...events))).map(({ events: pair }) => pair.join(' '));
}

describe('sequenceGaps', () => {
  it('finds two gains of one side with no loss between them', () => {
    expect(gaps(capture('first', '2015-05'), capture('second', '2016-12-11'))).toStrictEqual(['first second']);
    expect(gaps(capture('second', '2016-12-11'), capture('first', '2015-05'))).toStrictEqual(['first second']);
  });

  it('counts the groups of one side as one', () => {
    expect(gaps(capture('first', '2015', 'syrian-army'), capture('second', '2016', 'russian-military'))).toStrictEqual(['first second']);
    expect(gaps(capture('first', '2015', 'syrian-army'), capture('second', '2016', 'islamic-state'))).toStrictEqual([]);
  });

  it('is cleared by a gain of another side, or by a loss on record', () => {
    const [first, second] = [capture('first', '2015-05'), capture('second', '2016-12-11')];
    expect(gaps(first, capture('between', '2016-03', 'syrian-army'), second)).toStrictEqual([]);
    const lost = event({ id: 'lost', class: 'withdrawal', when: '2016-03', claims: [control('lost', 'islamic-state', 'not-controls')] });
    expect(gaps(first, lost, second)).toStrictEqual([]);
    const entered = event({ id: 'entered', class: 'battle', when: '2016-03', claims: [control('e', 'syrian-army', 'entered')] });
    expect(gaps(first, entered, second)).toStrictEqual(['first second']);
  });

  it('is cleared by anything that may be a loss in between', () => {
    const [first, second] = [capture('first', '2015-05'), capture('second', '2016-12-11')];
    const standing = (rest: Partial<EventInput>, claimed: Partial<ClaimInput> = {}) =>
      event({ id: 'held', class: 'standing', claims: [control('held', 'syrian-army', 'controls', claimed)], ...rest });
    expect(gaps(first, second, standing({}))).toStrictEqual([]);
    expect(gaps(first, second, standing({ when: '2016~' }))).toStrictEqual([]);
    expect(gaps(first, second, standing({ when: '2016' }, { hedge: 'hedged' }))).toStrictEqual([]);
    expect(gaps(first, second, standing({ when: '2016' }, { scope: { place: ['homs-governorate'] } }))).toStrictEqual([]);
    expect(gaps(first, second, standing({ when: '2016' }, { scope: { place: ['huwaysis'] } }))).toStrictEqual(['first second']);
    expect(gaps(first, second, standing({ when: '2014' }))).toStrictEqual(['first second']);
    expect(gaps(first, second, standing({ when: '2014' }, { scope: { place: ['palmyra'], time: '2016-06' } }))).toStrictEqual([]);
  });

  it('asks for certain dates in a certain order', () => {
    expect(gaps(capture('first', '2015-05~'), capture('second', '2016-12-11'))).toStrictEqual([]);
    expect(gaps(capture('first', '2015-05?'), capture('second', '2016-12-11'))).toStrictEqual([]);
    expect(gaps(capture('first', '2016'), capture('second', '2016-12-11'))).toStrictEqual([]);
    expect(gaps(capture('first', undefined), capture('second', '2016-12-11'))).toStrictEqual([]);
  });

  it('asks for gains, not for holding', () => {
    const holding = event({ id: 'holding', class: 'economic', when: '2015', claims: [control('h', 'islamic-state')] });
    expect(gaps(holding, capture('second', '2016-12-11'))).toStrictEqual([]);
    const taken = { kind: 'control' as const, holder: 'islamic-state', state: 'controls' as const, from: 'syrian-army' };
    const told = event({
      id: 'told',
      class: 'statement',
      when: '2015',
      claims: [control('t', 'islamic-state', 'controls', { value: taken })],
    });
    expect(gaps(told, capture('second', '2016-12-11'))).toStrictEqual(['told second']);
  });

  it.each<[string, Partial<ClaimInput>]>([
    ['hedged', { hedge: 'hedged' }],
    ['denied', { act: 'denies' }],
    ['withdrawn', { withdrawn: { on: '2018', why: 'Misread.' } }],
    ['near', { scope: { place: ['palmyra'], relation: 'near' } }],
    ['elsewhere', { scope: { place: ['huwaysis'] } }],
    ['without a place', { scope: {} }],
  ])('counts no gain that is %s', (_, rest) => {
    const weak = capture('first', '2015-05', 'islamic-state', { claims: [control('c', 'islamic-state', 'controls', rest)] });
    expect(gaps(weak, capture('second', '2016-12-11'))).toStrictEqual([]);
  });

  it('takes an event and its part for one gain, but not two parts of one whole', () => {
    const whole = capture('whole', '2016-12-08');
    expect(gaps(whole, capture('part', '2016-12-11', 'islamic-state', { partOf: 'whole' }))).toStrictEqual([]);
    const part = (id: string, when: string) => capture(id, when, 'islamic-state', { partOf: 'war' });
    expect(gaps(event({ id: 'war', claims: [] }), part('first', '2015'), part('second', '2016'))).toStrictEqual(['first second']);
  });

  it('reports one gap for several claims of one gain, and each gap of a longer story', () => {
    const twice = capture('second', '2016', 'islamic-state', { claims: [control('a', 'islamic-state'), control('b', 'islamic-state')] });
    expect(gaps(capture('first', '2015'), twice)).toStrictEqual(['first second']);
    expect(gaps(capture('first', '2014'), capture('second', '2015'), capture('third', '2016'))).toStrictEqual([
      'first second',
      'second third',
    ]);
  });
});
