/** What must hold for whatever claims anybody writes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment, Verdict } from '../../../lib/claims/types.ts';
import { judgePair } from '../../../lib/claims/verdict.ts';
import { createLookup } from '../../../lib/corpus/lookup.ts';
import { claim, type ClaimInput, event, quantity, sourceOf } from './fixtures.ts';

const PLACES = ['syria', 'homs-governorate', 'palmyra', 'palmyra-ruins', 'huwaysis', 'eastern-homs', 'atlantis'];
const ACTORS = ['islamic-state', 'syrian-army', 'syrian-government', 'russian-military', 'tribal-council', 'river-guard'];
const TIMES = ['2016-12-08', '2016-12-11', '2016-12', '2016-12-10~', '2016-12-11?', '2016-12-08/2016-12-11', '2011/..'];
const DOCUMENTS = ['lwj', 'wfb', 'voa', 'undated'];

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
/** Drops the fields that are undefined, as a record has them or not. */
const defined = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const scope = fc
  .record({
    place: fc.option(fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }), { nil: undefined }),
    relation: fc.constantFrom('in', 'in', 'near'),
    time: maybe(TIMES),
    window: maybe(['moment', 'day', 'span', 'cumulative']),
    class: maybe(['everyone', 'civilians', 'soldiers', 'children']),
    actor: maybe(ACTORS),
  })
  .map(defined);

const figures = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.boolean())
  .map(([a, b, isOpen]) => quantity(Math.min(a, b), isOpen ? null : Math.max(a, b), 'a figure'));
const statements = [
  figures.map((value) => ({ predicate: 'killed', value })),
  figures.map((value) => ({ predicate: 'strength', value })),
  figures.map((value) => ({ predicate: 'revenue', value })),
  fc
    .record({ holder: fc.constantFrom(...ACTORS), state: fc.constantFrom('controls', 'controls', 'not-controls', 'entered') })
    .map((value) => ({ predicate: 'control', value: { kind: 'control', ...value } })),
  fc
    .record({ actor: fc.constantFrom(...ACTORS), result: fc.constantFrom('succeeded', 'repelled', 'ongoing') })
    .map((value) => ({ predicate: 'outcome', value: { kind: 'outcome', ...value } })),
  fc.constantFrom('fire', 'attack', 'unknown').map((cause) => ({ predicate: 'cause', value: { kind: 'cause', cause } })),
  fc
    .uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 2 })
    .map((groups) => ({ predicate: 'responsible', value: { kind: 'responsible', groups } })),
  fc
    .constantFrom(true, false, null)
    .map((holds) => ({ predicate: 'proposition', value: { kind: 'proposition', proposition: 'p', holds } })),
  fc.constantFrom(...TIMES).map((date) => ({ predicate: 'happened-on', value: { kind: 'happened-on', date } })),
];
const details = fc
  .record({
    act: fc.constantFrom('asserts', 'asserts', 'asserts', 'confirms', 'denies', 'retracts', 'declines'),
    hedge: fc.constantFrom('none', 'attributed', 'hedged'),
    claimant: fc.constantFrom(
      { group: 'sohr' },
      { group: 'amaq' },
      { group: 'syrian-army' },
      { group: 'wfb' },
      { unnamed: 'reports' },
      { speaker: 'A witness' },
    ),
    saidOn: maybe(['2016-12-08', '2016-12-12', '2016-12~']),
    document: fc.constantFrom(...DOCUMENTS),
    scope,
  })
  .map(defined);

/** Two claims with one predicate, in half of the cases with one scope, so that every rule is reached. */
const PAIRS = fc
  .constantFrom(...statements)
  .chain((statement: fc.Arbitrary<unknown>) => fc.tuple(statement, statement, details, details, fc.boolean()))
  .map(([a, b, first, second, isOneScope]) => {
    const shared = isOneScope && 'scope' in first ? { scope: first.scope } : {};
    return [
      claim({ ...first, ...(a as object), id: 'a' } as Parameters<typeof claim>[0]),
      claim({ ...second, ...shared, ...(b as object), id: 'b' } as Parameters<typeof claim>[0]),
    ] as const;
  });

function judged(first: ClaimInput, second: ClaimInput): [Verdict, Verdict] {
  const lookup = createLookup(sourceOf(event({ claims: [first, second], groups: [{ group: 'syrian-army', role: 'party' }] })));
  const [home] = lookup.source.events;
  const [a, b] = home?.claims ?? [];
  if (!home || !a || !b) throw new Error('the fixture has an event with two claims');
  return [judgePair(home, a, b, lookup), judgePair(home, b, a, lookup)];
}

const INVERSE: Partial<Record<Alignment, Alignment>> = { contains: 'contained', contained: 'contains' };

describe('judgePair', () => {
  it('gives the same kind, rule and severity in either order, and mirrored axes', () => {
    fc.assert(
      fc.property(PAIRS, ([first, second]) => {
        const [one, other] = judged(first, second);
        expect([other.kind, other.rule, other.severity]).toStrictEqual([one.kind, one.rule, one.severity]);
        expect(other.axes).toStrictEqual(one.axes.map(({ axis, how }) => ({ axis, how: INVERSE[how] ?? how })));
        expect(other.claims).toStrictEqual(one.claims.toReversed());
      }),
      { numRuns: 3_000 },
    );
  });

  it('never finds a conflict while an axis is unknown, overlapping or disjoint', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(PAIRS, ([first, second]) => {
        const [verdict] = judged(first, second);
        if (verdict.kind !== 'conflict') return;
        conflicts += 1;
        for (const { how } of verdict.axes) expect(['equal', 'contained', 'contains']).toContain(how);
      }),
      { numRuns: 3_000 },
    );
    expect(conflicts).toBeGreaterThan(30);
  });

  it('never finds a conflict between a claim and itself, or with silence', () => {
    fc.assert(
      fc.property(PAIRS, ([first]) => {
        expect(judged(first, { ...first, id: 'b' })[0].kind).not.toBe('conflict');
        const { value: _, ...rest } = first;
        const silent: ClaimInput = { ...rest, id: 'b', act: 'declines' };
        expect(judged(first, silent)[0].kind).not.toBe('conflict');
      }),
      { numRuns: 500 },
    );
  });

  it('finds no conflict of figures that meet', () => {
    fc.assert(
      fc.property(PAIRS, ([first, second]) => {
        const [a, b] = [first.value, second.value];
        if (a?.kind !== 'quantity' || b?.kind !== 'quantity' || first.act === 'denies' || second.act === 'denies') return;
        const meet = (a.min ?? 0) <= (b.max ?? Number.POSITIVE_INFINITY) && (b.min ?? 0) <= (a.max ?? Number.POSITIVE_INFINITY);
        if (meet) expect(judged(first, second)[0].kind).not.toBe('conflict');
      }),
      { numRuns: 2_000 },
    );
  });

  it('always gives one whole sentence', () => {
    fc.assert(
      fc.property(PAIRS, ([first, second]) => {
        const { reason } = judged(first, second)[0];
        expect(reason).toMatch(/^[A-Z0-9“].*[^.;,]\.$/);
        expect(reason).not.toMatch(/undefined|null|\(\)| {2}|\.\./);
      }),
      { numRuns: 2_000 },
    );
  });
});
