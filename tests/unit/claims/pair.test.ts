import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/claims/rules.ts';
import { judgePair } from '../../../lib/claims/verdict.ts';
import { claim, type ClaimInput, pairOf, quantity } from './fixtures.ts';

type Input = Partial<ClaimInput> & Pick<ClaimInput, 'predicate'>;

/** Judges two claims in both orders and checks that the kind and the rule do not depend on it. */
function judge(a: Input, b: Input, rest: Parameters<typeof pairOf>[2] = {}) {
  const make = (id: string, input: Input): ClaimInput => claim({ id, claimant: { group: id === 'a' ? 'sohr' : 'voa' }, ...input });
  const pair = pairOf(make('a', a), make('b', b), rest);
  const verdict = judgePair(pair.event, pair.first, pair.second, pair.lookup);
  const reverse = judgePair(pair.event, pair.second, pair.first, pair.lookup);
  expect([reverse.kind, reverse.rule, reverse.severity]).toStrictEqual([verdict.kind, verdict.rule, verdict.severity]);
  expect(Object.keys(RULES)).toContain(verdict.rule);
  expect(verdict.reason).toMatch(/^\P{Ll}.*[^.]\.$/u);
  return verdict;
}

/** Kind and rule alone. */
function ruled(a: Input, b: Input, rest: Parameters<typeof pairOf>[2] = {}): [string, string] {
  const { kind, rule } = judge(a, b, rest);
  return [kind, rule];
}

const SCOPE = { place: ['palmyra'], time: '2016-12-11', window: 'day', class: 'everyone' } as const;
const scope = (rest: Partial<NonNullable<ClaimInput['scope']>> = {}) => ({ ...SCOPE, place: ['palmyra'], ...rest });
const killed = (min: number | null, max: number | null, rest: Partial<ClaimInput> = {}): Input => ({
  predicate: 'killed',
  value: quantity(min, max, 'a figure'),
  scope: scope(),
  ...rest,
});

describe('numbers of one scope', () => {
  it('agree when they meet', () => {
    expect(ruled(killed(50, 50), killed(24, 99))).toStrictEqual(['agree', 'numbers-meet']);
    expect(judge(killed(50, 50), killed(24, 99)).reason).toBe(
      'A figure according to the Syrian Observatory for Human Rights; a figure according to Voice of America; the figures can both be ' +
        'right; two independent origins.',
    );
  });

  it.each([
    [100, 120, 'minor'],
    [100, 200, 'moderate'],
    [100, 300, 'major'],
  ] as const)('conflict when they cannot both be right: %d and %d, %s', (low, high, severity) => {
    expect(judge(killed(low, low), killed(high, null))).toMatchObject({ kind: 'conflict', rule: 'numbers-disjoint', severity });
  });

  it('treat an excluded end as excluded', () => {
    const more = { predicate: 'killed', value: quantity(100, null, 'more than 100', { open: 'min' }), scope: scope() } as const;
    expect(ruled(killed(100, 100), more)).toStrictEqual(['conflict', 'numbers-disjoint']);
    expect(ruled(killed(101, 101), more)).toStrictEqual(['agree', 'numbers-meet']);
  });

  it('are not compared across units', () => {
    const inVehicles = { ...killed(5, 5), value: quantity(5, 5, '5', { unit: 'vehicles' }) };
    expect(ruled(killed(50, 50), inVehicles)).toStrictEqual(['unresolved', 'units-differ']);
  });
});

describe('open and different scopes', () => {
  it.each(['place', 'time', 'window', 'class'] as const)('leave figures unresolved while one does not state the %s', (axis) => {
    const stated = Object.entries(scope()).filter(([name]) => name !== axis);
    expect(ruled(killed(5, 5), killed(900, 900, { scope: Object.fromEntries(stated) }))).toStrictEqual(['unresolved', 'scope-open']);
  });

  it('leave figures unresolved while only one states the actor', () => {
    const byOne = killed(900, 900, { scope: scope({ actor: 'islamic-state' }) });
    expect(ruled(killed(5, 5), byOne)).toStrictEqual(['unresolved', 'scope-open']);
    const byAnother = killed(5, 5, { scope: scope({ actor: 'islamic-state' }) });
    expect(ruled(byAnother, byOne)).toStrictEqual(['conflict', 'numbers-disjoint']);
  });

  it('leave figures unresolved where scopes only overlap', () => {
    expect(
      ruled(killed(5, 5, { scope: scope({ class: 'children' }) }), killed(9, 9, { scope: scope({ class: 'civilians' }) })),
    ).toStrictEqual(['unresolved', 'scope-open']);
  });

  it.each([{ place: ['huwaysis'] }, { time: '2016-12-12' }, { class: 'tanks' }])('set figures apart where %j differs', (change) => {
    expect(ruled(killed(5, 5), killed(900, 900, { scope: scope(change) }))).toStrictEqual(['different-scope', 'scope-disjoint']);
  });

  it('names everything in which the claims differ', () => {
    const { reason } = judge(killed(5, 5), killed(9, 9, { scope: scope({ place: ['huwaysis'], time: '2016-12-12' }) }));
    expect(reason).toBe(
      'A figure according to the Syrian Observatory for Human Rights; a figure according to Voice of America; they are about ' +
        'different places (in Palmyra; in Huwaysis) and different times (11 December 2016; 12 December 2016), so neither contradicts ' +
        'the other.',
    );
  });

  it('a difference outranks what is open', () => {
    const vague = { ...killed(9, 9), scope: { place: ['huwaysis'] } };
    expect(ruled(killed(5, 5), vague)).toStrictEqual(['different-scope', 'scope-disjoint']);
  });
});

describe('a part and its whole', () => {
  const whole = { scope: scope({ place: ['homs-governorate'] }) };

  it('are compatible whatever the figures, unless the part exceeds the whole', () => {
    expect(ruled(killed(5, 5), killed(900, 900, whole))).toStrictEqual(['compatible', 'part-within-whole']);
    expect(ruled(killed(50, 50), killed(24, 99, whole))).toStrictEqual(['compatible', 'part-within-whole']);
  });

  it('conflict when the least of the part is more than the most of the whole', () => {
    const verdict = judge(killed(300, null), killed(0, 100, whole));
    expect(verdict).toMatchObject({ kind: 'conflict', rule: 'part-exceeds-whole', severity: 'major' });
    expect(verdict.reason).toContain('(in Palmyra instead of in Homs Governorate), and yet it gives the higher figure; the gap is major.');
  });

  it('cannot conflict when each covers something that the other leaves out', () => {
    const civilians = killed(900, 900, { scope: scope({ place: ['homs-governorate'], class: 'civilians' }) });
    expect(ruled(civilians, killed(5, 5))).toStrictEqual(['compatible', 'different-parts']);
  });

  it('are not tested where figures do not add up from parts', () => {
    const share = (min: number, place: string): Input => ({
      predicate: 'extent',
      value: quantity(min, min, `${min}%`, { unit: 'percent' }),
      scope: { place: [place], time: '2017-08-15' },
    });
    expect(ruled(share(95, 'palmyra-ruins'), share(60, 'palmyra'))).toStrictEqual(['unresolved', 'not-additive']);
    const displaced = (time: string, n: number): Input => ({
      ...killed(n, n, { scope: scope({ time, window: 'span' }) }),
      predicate: 'displaced',
    });
    expect(ruled(displaced('2016-12-08/2016-12-11', 900), displaced('2016-12-01/2016-12-31', 50))[1]).toBe('not-additive');
  });
});

describe('control', () => {
  const held = (
    holder: string,
    state: 'controls' | 'not-controls' | 'entered' | 'near' | 'surrounded' | 'contested',
    rest: Partial<ClaimInput> = {},
  ): Input => ({
    predicate: 'control',
    value: { kind: 'control', holder, state },
    scope: { place: ['palmyra'], time: '2016-12-11' },
    ...rest,
  });

  it('cannot be with two sides at one time', () => {
    expect(ruled(held('islamic-state', 'controls'), held('syrian-army', 'controls'))).toStrictEqual(['conflict', 'control-exclusive']);
    expect(ruled(held('islamic-state', 'controls'), held('islamic-state', 'not-controls'))).toStrictEqual([
      'conflict',
      'control-exclusive',
    ]);
  });

  it('can be with two groups of one side, or two allies of the day', () => {
    expect(ruled(held('syrian-army', 'controls'), held('russian-military', 'controls'))).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(held('syrian-army', 'controls'), held('syrian-government', 'controls'))).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(held('tribal-council', 'controls'), held('river-guard', 'controls'))).toStrictEqual(['compatible', 'not-exclusive']);
    const later = { saidOn: '2018-05-05' };
    expect(ruled(held('tribal-council', 'controls', later), held('river-guard', 'controls', later))).toStrictEqual([
      'conflict',
      'control-exclusive',
    ]);
  });

  it.each(['entered', 'near', 'surrounded', 'contested'] as const)('is not what %s means', (state) => {
    expect(ruled(held('islamic-state', state), held('syrian-army', 'controls'))).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(held('islamic-state', state), held('islamic-state', 'controls'))).toStrictEqual(['compatible', 'not-exclusive']);
  });

  it('of one side and its absence on the other agree in substance', () => {
    expect(ruled(held('islamic-state', 'not-controls'), held('syrian-army', 'controls'))).toStrictEqual(['compatible', 'not-exclusive']);
  });

  it('is unresolved while the time is open, and different at different times', () => {
    const untimed = { scope: { place: ['palmyra'] } };
    expect(ruled(held('islamic-state', 'controls', untimed), held('syrian-army', 'controls'))).toStrictEqual(['unresolved', 'scope-open']);
    const sunday = { scope: { place: ['palmyra'], time: '2016-12-10' } };
    expect(ruled(held('islamic-state', 'controls', sunday), held('syrian-army', 'controls'))[0]).toBe('different-scope');
  });

  it('of a part against the whole is opposed, but no conflict', () => {
    const ruins = { scope: { place: ['palmyra-ruins'], time: '2016-12-11' } };
    expect(ruled(held('islamic-state', 'controls', ruins), held('syrian-army', 'controls'))).toStrictEqual([
      'unresolved',
      'part-and-whole-opposed',
    ]);
    expect(ruled(held('islamic-state', 'controls', ruins), held('islamic-state', 'controls'))).toStrictEqual([
      'compatible',
      'part-within-whole',
    ]);
  });

  it('agrees in one curated event though one claim leaves the time open', () => {
    const untimed = { scope: { place: ['palmyra'] } };
    expect(ruled(held('islamic-state', 'controls', untimed), held('islamic-state', 'controls'))).toStrictEqual(['agree', 'values-agree']);
    expect(ruled(held('islamic-state', 'controls', { scope: {} }), held('islamic-state', 'controls'))).toStrictEqual([
      'unresolved',
      'scope-open',
    ]);
  });
});

describe('outcomes', () => {
  const ended = (result: 'succeeded' | 'repelled' | 'ongoing' | 'gained-ground', actor = 'islamic-state'): Input => ({
    predicate: 'outcome',
    value: { kind: 'outcome', actor, result },
    scope: { place: ['palmyra'], time: '2016-12-11' },
  });

  it('exclude each other only as success and failure of one actor', () => {
    expect(ruled(ended('succeeded'), ended('repelled'))).toStrictEqual(['conflict', 'outcomes-exclusive']);
    expect(ruled(ended('succeeded'), ended('succeeded'))).toStrictEqual(['agree', 'values-agree']);
    expect(ruled(ended('gained-ground'), ended('repelled'))).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(ended('ongoing'), ended('repelled'))).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(ended('succeeded'), ended('repelled', 'syrian-army'))).toStrictEqual(['different-scope', 'scope-disjoint']);
    expect(ruled(ended('succeeded', 'russian-military'), ended('repelled', 'syrian-army'))).toStrictEqual(['unresolved', 'scope-open']);
  });
});

describe('causes and actors', () => {
  const because = (cause: string): Input => ({ predicate: 'cause', value: { kind: 'cause', cause } });
  const by = (...groups: string[]): Input => ({ predicate: 'responsible', value: { kind: 'responsible', groups } });

  it('of different names exclude each other, an open cause does not', () => {
    expect(ruled(because('fire'), because('attack'))).toStrictEqual(['conflict', 'causes-exclusive']);
    expect(ruled(because('fire'), because('fire'))).toStrictEqual(['agree', 'values-agree']);
    expect(ruled(because('unknown'), because('attack'))).toStrictEqual(['unresolved', 'cause-open']);
    expect(ruled(because('unknown'), because('unknown'))).toStrictEqual(['agree', 'values-agree']);
  });

  it('exclude each other as actors only across sides', () => {
    expect(ruled(by('islamic-state'), by('syrian-army'))).toStrictEqual(['conflict', 'actors-exclusive']);
    expect(ruled(by('russian-military'), by('syrian-army'))).toStrictEqual(['unresolved', 'actors-may-be-one']);
    expect(ruled(by('islamic-state', 'syrian-army'), by('syrian-army'))).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(by('syrian-army', 'amaq'), by('amaq', 'syrian-army'))).toStrictEqual(['agree', 'values-agree']);
    expect(ruled(by('border-brigade'), by('syrian-army'))).toStrictEqual(['unresolved', 'actors-may-be-one']);
    expect(ruled(by('border-brigade'), by('oir'))).toStrictEqual(['unresolved', 'actors-may-be-one']);
    expect(ruled(by('border-brigade'), by('islamic-state'))).toStrictEqual(['conflict', 'actors-exclusive']);
    expect(ruled(by('river-guard-patrol'), by('tribal-council'), { when: '2016' })).toStrictEqual(['unresolved', 'actors-may-be-one']);
  });
});

describe('propositions and denials', () => {
  const says = (holds: boolean | null, rest: Partial<ClaimInput> = {}): Input => ({
    predicate: 'proposition',
    value: { kind: 'proposition', proposition: 'it-happened', holds },
    ...rest,
  });
  const army = { claimant: { group: 'syrian-army' } };

  it('agree, conflict or stay open', () => {
    expect(ruled(says(true), says(true))).toStrictEqual(['agree', 'values-agree']);
    expect(ruled(says(false), says(false))).toStrictEqual(['agree', 'values-agree']);
    expect(ruled(says(true), says(false))).toStrictEqual(['conflict', 'propositions-opposed']);
    expect(ruled(says(true), says(null))).toStrictEqual(['unresolved', 'proposition-qualified']);
    expect(ruled(says(null), says(null))).toStrictEqual(['compatible', 'not-exclusive']);
  });

  it('are denied by a side that the claim concerns, however the denial is written', () => {
    const concerned = { groups: [{ group: 'syrian-government', role: 'accused' }] };
    for (const holds of [true, false, null]) {
      expect(ruled(says(true), says(holds, { ...army, act: 'denies' }), concerned)).toStrictEqual(['denied', 'denied-by-accused']);
    }
    expect(ruled(says(true), says(false, army), concerned)).toStrictEqual(['denied', 'denied-by-accused']);
    expect(ruled(says(true, { scope: { actor: 'syrian-government' } }), says(false, army))).toStrictEqual(['denied', 'denied-by-accused']);
  });

  it('are a conflict when a bystander denies them', () => {
    expect(ruled(says(true), says(true, { act: 'denies' }))).toStrictEqual(['conflict', 'propositions-opposed']);
    expect(ruled(says(true), says(true, { ...army, act: 'denies' }))).toStrictEqual(['conflict', 'propositions-opposed']);
  });

  it('of different names are different matters', () => {
    const other: Input = { predicate: 'proposition', value: { kind: 'proposition', proposition: 'it-rained', holds: false } };
    expect(ruled(says(true), other)).toStrictEqual(['not-compared', 'different-matter']);
  });

  it('a denial of a figure answers that figure only', () => {
    const denies = (min: number) => killed(min, min, { ...army, act: 'denies' });
    const concerned = { groups: [{ group: 'syrian-army', role: 'accused' }] };
    expect(ruled(killed(50, 50), denies(50), concerned)).toStrictEqual(['denied', 'denied-by-accused']);
    expect(ruled(killed(50, 50), denies(50))).toStrictEqual(['conflict', 'denied-by-other']);
    expect(ruled(killed(50, 50), denies(90), concerned)).toStrictEqual(['unresolved', 'denial-of-another-claim']);
    expect(ruled(killed(50, 50, { act: 'denies' }), denies(50))).toStrictEqual(['agree', 'numbers-meet']);
    expect(ruled(killed(50, 50, { act: 'denies' }), denies(90))[0]).not.toBe('conflict');
  });

  it('a denial of a figure denies what would make it true', () => {
    const denied = killed(5, null, { ...army, act: 'denies' });
    expect(ruled(killed(7, 7), denied)).toStrictEqual(['conflict', 'denied-by-other']);
    expect(ruled(killed(7, 7, { ...army, act: 'denies' }), killed(5, null))).toStrictEqual(['unresolved', 'denial-of-another-claim']);
  });

  it('a denial that one side did it leaves room for another', () => {
    const by = (groups: string[], rest: Partial<ClaimInput> = {}): Input => ({
      predicate: 'responsible',
      value: { kind: 'responsible', groups },
      ...rest,
    });
    const denied = (...groups: string[]) => by(groups, { claimant: { group: 'syrian-government' }, act: 'denies' });
    expect(ruled(by(['islamic-state']), denied('syrian-army'))).toStrictEqual(['compatible', 'denial-fits']);
    expect(ruled(by(['russian-military']), denied('syrian-army'))).toStrictEqual(['unresolved', 'denial-of-another-claim']);
    expect(ruled(by(['syrian-army']), denied('syrian-government'))).toStrictEqual(['denied', 'denied-by-accused']);
    expect(ruled(by(['islamic-state', 'syrian-army']), denied('syrian-army'))).toStrictEqual(['denied', 'denied-by-accused']);
  });

  it('a denial that a side holds a place says that it does not', () => {
    const holds = (state: 'controls' | 'not-controls' | 'contested', rest: Partial<ClaimInput> = {}, holder = 'islamic-state'): Input => ({
      predicate: 'control',
      value: { kind: 'control', holder, state },
      scope: { place: ['palmyra'], time: '2016-12-11' },
      ...rest,
    });
    const denied = holds('controls', { claimant: { group: 'lwj' }, act: 'denies' });
    expect(ruled(holds('not-controls'), denied)).toStrictEqual(['agree', 'values-agree']);
    expect(ruled(holds('contested'), denied)).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(holds('controls', {}, 'syrian-army'), denied)).toStrictEqual(['compatible', 'not-exclusive']);
    expect(ruled(holds('controls'), denied)).toStrictEqual(['conflict', 'denied-by-other']);
    expect(
      ruled(holds('controls'), holds('controls', { ...army, act: 'denies' }), { groups: [{ group: 'syrian-army', role: 'defender' }] }),
    ).toStrictEqual(['denied', 'denied-by-accused']);
  });

  it('within one side are a conflict, or an update once what was denied is confirmed', () => {
    const concerned = { groups: [{ group: 'syrian-government', role: 'accused' }] };
    const denial = says(true, { ...army, act: 'denies', saidOn: '2016-12-11' });
    const government = (act: 'asserts' | 'confirms', saidOn: string) =>
      says(true, { claimant: { group: 'syrian-government' }, act, saidOn });
    expect(ruled(government('asserts', '2016-12-20'), denial, concerned)).toStrictEqual(['conflict', 'propositions-opposed']);
    expect(ruled(government('confirms', '2016-12-01'), denial, concerned)).toStrictEqual(['conflict', 'propositions-opposed']);
    const granted = judge(government('confirms', '2016-12-20'), denial, concerned);
    expect([granted.kind, granted.rule]).toStrictEqual(['update', 'granted-later']);
    expect(granted.reason).toBe(
      'Denied by the Syrian army (11 December 2016); asserted by the Syrian government (20 December 2016); what one side first denied it ' +
        'later confirmed.',
    );
    const ally = says(true, { claimant: { group: 'russian-military' }, act: 'confirms', saidOn: '2016-12-20' });
    expect(ruled(ally, denial, concerned)).toStrictEqual(['denied', 'denied-by-accused']);
    const elsewhere = says(true, { act: 'confirms', saidOn: '2016-12-20' });
    expect(ruled(elsewhere, denial, concerned)).toStrictEqual(['denied', 'denied-by-accused']);
  });

  it('are told after what they answer', () => {
    expect(judge(says(false, army), says(true)).reason).toBe(
      'Asserted by Voice of America; denied by the Syrian army; they cannot both be true.',
    );
    expect(judge(says(null, army), says(true)).reason).toBe(
      'Asserted by Voice of America; qualified by the Syrian army; so the matter stays open.',
    );
    expect(judge(says(true, army), says(true)).reason).toBe(
      'Asserted by the Syrian army and by Voice of America; both agree; two independent origins.',
    );
  });

  it('name the accused from the value too', () => {
    const blamed: Input = { predicate: 'responsible', value: { kind: 'responsible', groups: ['syrian-army'] } };
    expect(ruled(blamed, { ...blamed, act: 'denies', claimant: { group: 'russian-military' } })).toStrictEqual([
      'denied',
      'denied-by-accused',
    ]);
    expect(ruled(blamed, { ...blamed, act: 'denies', claimant: { group: 'amaq' } })).toStrictEqual(['conflict', 'denied-by-other']);
  });
});

describe('one claimant', () => {
  const said = (min: number, saidOn: string | undefined, rest: Partial<ClaimInput> = {}) =>
    killed(min, min, { value: quantity(min, min), claimant: { group: 'sohr' }, document: 'undated', ...(saidOn && { saidOn }), ...rest });

  it('updates its own figure', () => {
    expect(ruled(said(50, '2016-12-11'), said(70, '2016-12-12'))).toStrictEqual(['update', 'own-update']);
    expect(judge(said(50, '2016-12-11'), said(70, '2016-12-12')).reason).toBe(
      '50 according to the Syrian Observatory for Human Rights (11 December 2016); 70 according to the Syrian Observatory for ' +
        'Human Rights (12 December 2016); the later account takes the place of the earlier one.',
    );
  });

  it('updates a running total as of another day', () => {
    const total = (min: number, day: string) => said(min, day, { scope: scope({ window: 'cumulative', time: day }) });
    expect(ruled(total(50, '2016-12-11'), total(70, '2016-12-12'))).toStrictEqual(['update', 'own-update']);
    expect(ruled(total(90, '2016-12-11'), total(70, '2016-12-12'))).toStrictEqual(['update', 'own-update']);
  });

  it('is never in conflict with itself while the order is not known', () => {
    expect(ruled(said(50, undefined), said(70, undefined))).toStrictEqual(['unresolved', 'own-accounts-differ']);
    expect(ruled(said(50, '2016-12'), said(70, '2016-12-12'))).toStrictEqual(['unresolved', 'own-accounts-differ']);
    const whole = { scope: scope({ place: ['homs-governorate'] }) };
    expect(ruled(said(90, undefined), said(70, undefined, whole))).toStrictEqual(['unresolved', 'own-accounts-differ']);
  });

  it('repeats itself as one statement, even where the scope is not fully stated', () => {
    expect(ruled(said(50, '2016-12-11'), said(50, '2016-12-12'))).toStrictEqual(['agree', 'same-statement']);
    expect(ruled(said(50, '2016-12-11'), said(50, undefined, { scope: { place: ['palmyra'] } }))).toStrictEqual([
      'agree',
      'same-statement',
    ]);
    expect(ruled(said(50, '2016-12-11'), said(60, undefined, { scope: { place: ['palmyra'] } }))).toStrictEqual([
      'unresolved',
      'scope-open',
    ]);
    expect(ruled(said(50, undefined), said(50, undefined, { scope: scope({ place: ['huwaysis'] }) }))[0]).toBe('different-scope');
  });

  it('may deny its own claim, which is no update', () => {
    const claimed: Input = {
      predicate: 'proposition',
      value: { kind: 'proposition', proposition: 'p', holds: true },
      claimant: { group: 'sohr' },
    };
    const denied: Input = { ...claimed, act: 'denies', saidOn: '2017' };
    expect(ruled(claimed, denied, { groups: [{ group: 'sohr', role: 'accused' }] })).toStrictEqual(['conflict', 'propositions-opposed']);
    const changed: Input = { ...claimed, value: { kind: 'proposition', proposition: 'p', holds: false }, saidOn: '2017' };
    expect(ruled({ ...claimed, saidOn: '2016' }, changed)).toStrictEqual(['update', 'own-update']);
  });

  it('may take its claim back, for itself alone', () => {
    const retraction = said(50, '2016-12-20', { act: 'retracts' });
    expect(ruled(said(50, '2016-12-11'), retraction)).toStrictEqual(['update', 'own-retraction']);
    expect(ruled(killed(50, 50, { claimant: { group: 'voa' } }), { ...retraction })).toStrictEqual(['not-compared', 'taken-back']);
  });

  it('is not assumed for unnamed collectives', () => {
    const reports = { claimant: { unnamed: 'local reports' } };
    expect(ruled(said(50, '2016-12-11', reports), said(70, '2016-12-12', reports))).toStrictEqual(['conflict', 'numbers-disjoint']);
    expect(judge(said(50, '2016-12-11', reports), said(50, '2016-12-12', reports)).reason).toContain(
      'one origin at most: both are unnamed',
    );
  });
});

describe('origins in the reason of an agreement', () => {
  const agreed = (a: ClaimInput['claimant'], b: ClaimInput['claimant']) =>
    judge(killed(50, 50, { claimant: a }), killed(50, 50, { claimant: b }))
      .reason.split('; ')
      .at(-1);

  it.each<[ClaimInput['claimant'], ClaimInput['claimant'], string]>([
    [{ group: 'sohr' }, { group: 'amaq' }, 'two independent origins.'],
    [{ group: 'sohr' }, { unnamed: 'reports' }, 'two origins, one of them unnamed.'],
    [{ group: 'amaq' }, { group: 'islamic-state' }, 'they count as one origin (Islamic State group and its media).'],
    [{ group: 'jcpa', speaker: 'One' }, { group: 'jcpa', speaker: 'Two' }, 'one origin: the Jerusalem Center for Public Affairs.'],
    [{ group: 'sohr' }, { group: 'sohr' }, 'one origin, however often it is reported.'],
  ])('%j and %j: %s', (a, b, words) => {
    expect(agreed(a, b)).toBe(words);
  });
});

describe('what is not compared', () => {
  it('is shown with the reason', () => {
    expect(ruled(killed(1, 1), { ...killed(1, 1), predicate: 'wounded' })).toStrictEqual(['not-compared', 'different-matter']);
    const judgement: Input = { predicate: 'assessment', value: { kind: 'assessment' } };
    expect(ruled(judgement, judgement)).toStrictEqual(['not-compared', 'judgement']);
    const withdrawn = { withdrawn: { on: '2018-01-01', why: 'Misread.' } };
    expect(ruled(killed(1, 1), killed(900, 900, withdrawn))).toStrictEqual(['not-compared', 'taken-back']);
  });

  it('is silence with silence, with oneself, or on another place', () => {
    const silent = (group: string, place = 'palmyra'): Input => ({
      predicate: 'killed',
      act: 'declines',
      claimant: { group },
      scope: { place: [place] },
    });
    expect(ruled(silent('syrian-army'), silent('amaq'))).toStrictEqual(['not-compared', 'nothing-claimed']);
    expect(ruled(killed(1, 1, { claimant: { group: 'amaq' } }), silent('amaq'))).toStrictEqual(['not-compared', 'nothing-claimed']);
    expect(ruled(killed(1, 1), silent('amaq', 'huwaysis'))).toStrictEqual(['not-compared', 'different-matter']);
    expect(ruled(killed(1, 1), silent('amaq'))).toStrictEqual(['silent', 'no-comment']);
  });
});
