import { describe, expect, it } from 'vitest';
import { bySeriousness, SERIOUSNESS } from '../../../lib/claims/seriousness.ts';
import type { VerdictKind } from '../../../lib/claims/types.ts';
import { judgeEvent } from '../../../lib/claims/verdict.ts';
import { claim, type ClaimInput, open, quantity } from './fixtures.ts';

function setsOf(part: Parameters<typeof open>[0]) {
  const { event, lookup } = open(part);
  return judgeEvent(event, lookup);
}

const SCOPE = { place: ['palmyra'], time: '2016-12-11', window: 'day' as const };

function killed(
  id: string,
  n: number,
  counted: string | undefined,
  claimant: ClaimInput['claimant'],
  rest: Partial<ClaimInput> = {},
): ClaimInput {
  const scope = counted === undefined ? SCOPE : { ...SCOPE, class: counted };
  return claim({ id, predicate: 'killed', value: quantity(n, n), claimant, scope, ...rest });
}
const sohr = { group: 'sohr' };
const amaq = { group: 'amaq' };

function silent(id: string, predicate: ClaimInput['predicate'], group: string, rest: Partial<ClaimInput> = {}): ClaimInput {
  const { value: _, ...claimed } = claim({ id, predicate, act: 'declines', claimant: { group }, ...rest });
  return claimed;
}

function holds(id: string, place: string[], rest: Partial<ClaimInput> = {}): ClaimInput {
  const value = { kind: 'control' as const, holder: 'islamic-state', state: 'controls' as const };
  return claim({ id, predicate: 'control', value, claimant: sohr, scope: { place, time: '2016-12-11' }, ...rest });
}

describe('the sets of an event', () => {
  const grouped = (...claims: ClaimInput[]) => setsOf({ claims }).map(({ label, claims: ids }) => [label, ids]);

  it('keep counts of related classes together and of unrelated ones apart', () => {
    expect(grouped(killed('c', 1, 'civilians', sohr), killed('s', 2, 'soldiers', sohr), killed('t', 3, 'tanks', sohr))).toStrictEqual([
      ['Killed: civilians', ['c']],
      ['Killed: soldiers of the Syrian army', ['s']],
      ['Killed: tanks', ['t']],
    ]);
    expect(grouped(killed('c', 1, 'civilians', sohr), killed('s', 2, 'soldiers', sohr), killed('e', 3, 'everyone', sohr))).toStrictEqual([
      ['Killed: people', ['c', 's', 'e']],
    ]);
    expect(grouped(killed('n', 1, undefined, sohr), killed('c', 2, 'civilians', sohr))).toStrictEqual([
      ['Killed', ['n']],
      ['Killed: civilians', ['c']],
    ]);
  });

  it('keep counts in different units apart, and tell their labels apart', () => {
    const seized = (id: string, unit: string, counted: string) =>
      claim({ id, predicate: 'seized', value: quantity(1, 1, 'a', { unit }), claimant: amaq, scope: { class: counted } });
    expect(grouped(seized('a', 'tanks', 'tanks'), seized('b', 'vehicles', 'tanks'), seized('c', 'vehicles', 'trucks'))).toStrictEqual([
      ['Seized: tanks', ['a']],
      ['Seized: vehicles (tanks)', ['b']],
      ['Seized: vehicles (oil tanker trucks)', ['c']],
    ]);
  });

  it('keep counts without a class apart from the others', () => {
    const strength = (id: string, n: number, counted?: string) =>
      claim({
        id,
        predicate: 'strength',
        value: quantity(n, n, `${n}`, { unit: 'guns' }),
        claimant: sohr,
        scope: counted ? { class: counted } : {},
      });
    expect(grouped(strength('a', 1), strength('b', 2, 'nothing-known'), strength('c', 3, 'nothing-known'))).toStrictEqual([
      ['Strength: guns', ['a']],
      ['Strength: guns (nothing-known)', ['b', 'c']],
    ]);
    const costs = (id: string, counted: string) =>
      claim({ id, predicate: 'cost', value: quantity(1, 1, '$1', { unit: 'USD' }), claimant: sohr, scope: { class: counted } });
    expect(grouped(costs('a', 'tanks'), costs('b', 'trucks'))).toStrictEqual([
      ['Cost: tanks (USD)', ['a']],
      ['Cost: oil tanker trucks (USD)', ['b']],
    ]);
  });

  it('number labels that nothing else tells apart', () => {
    const point = (proposition: string) =>
      claim({ id: proposition, predicate: 'proposition', value: { kind: 'proposition', proposition, holds: true }, claimant: sohr });
    const sets = setsOf({ claims: [point('a'), point('b'), point('c')], terms: { a: 'It rained', b: 'It rained', c: 'It rained (2)' } });
    expect(sets.map(({ label }) => label)).toStrictEqual(['It rained', 'It rained (2)', 'It rained (2) (2)']);
  });

  it('keep places, actors, points at issue and words apart', () => {
    const outcome = (id: string, actor: string) =>
      claim({ id, predicate: 'outcome', value: { kind: 'outcome', actor, result: 'ongoing' }, claimant: sohr });
    const point = (id: string, proposition: string) =>
      claim({ id, predicate: 'proposition', value: { kind: 'proposition', proposition, holds: true }, claimant: sohr });
    expect(
      grouped(
        holds('p', ['palmyra']),
        holds('h', ['huwaysis', 'palmyra']),
        outcome('o', 'islamic-state'),
        outcome('u', 'syrian-army'),
        point('x', 'it-rained'),
        point('y', 'it-snowed'),
      ),
    ).toStrictEqual([
      ['Who holds Palmyra', ['p']],
      ['Who holds Huwaysis and Palmyra', ['h']],
      ['Outcome for the Islamic State group', ['o']],
      ['Outcome for the Syrian army', ['u']],
      ['It rained', ['x']],
      ['It snowed', ['y']],
    ]);
  });

  it('put silence with the one matter that it can be about', () => {
    const army = (rest: Partial<ClaimInput> = {}) => silent('s', 'control', 'syrian-army', rest);
    expect(grouped(holds('p', ['palmyra']), army())).toStrictEqual([['Who holds Palmyra', ['p', 's']]]);
    const two = [holds('p', ['palmyra']), holds('h', ['huwaysis'])];
    expect(grouped(...two, army({ scope: { place: ['huwaysis'] } }))).toStrictEqual([
      ['Who holds Huwaysis', ['h', 's']],
      ['Who holds Palmyra', ['p']],
    ]);
    expect(grouped(...two, army()).map(([label]) => label)).toStrictEqual([
      'Control (no comment)',
      'Who holds Palmyra',
      'Who holds Huwaysis',
    ]);
    expect(grouped(killed('k', 1, 'civilians', sohr), army({ predicate: 'killed', scope: { class: 'tanks' } })).length).toBe(2);
  });

  it('hold every claim exactly once, in the order of the event within a set', () => {
    const claims = [holds('p', ['palmyra']), killed('a', 1, 'civilians', sohr), holds('q', ['palmyra']), killed('b', 1, 'everyone', sohr)];
    const ids = setsOf({ claims }).flatMap((set) => set.claims);
    expect(ids.toSorted()).toStrictEqual(['a', 'b', 'p', 'q']);
    expect(setsOf({ claims }).map((set) => set.claims)).toStrictEqual([
      ['p', 'q'],
      ['a', 'b'],
    ]);
  });
});

describe('the headline', () => {
  const headline = (...claims: ClaimInput[]) => setsOf({ claims })[0]?.headline;

  it('is the most serious verdict of the set', () => {
    const conflict = [killed('a', 1, 'civilians', sohr), killed('b', 1, 'civilians', { group: 'voa' }), killed('c', 9, 'civilians', amaq)];
    expect(headline(...conflict)).toMatchObject({ kind: 'conflict', claims: ['a', 'c'], severity: 'major' });
  });

  it('among verdicts of one kind is the one whose accounts look most contrary', () => {
    const outcome = (id: string, result: 'ongoing' | 'repelled', time: string) =>
      claim({
        id,
        predicate: 'outcome',
        value: { kind: 'outcome', actor: 'islamic-state', result },
        claimant: { group: id },
        scope: { place: ['palmyra'], time },
      });
    const claims = [
      outcome('sohr', 'ongoing', '2016-12-08'),
      outcome('voa', 'ongoing', '2016-12-09'),
      outcome('amaq', 'repelled', '2016-12-10'),
    ];
    expect(headline(...claims)).toMatchObject({ kind: 'different-scope', claims: ['sohr', 'amaq'] });
  });

  it('says first that there is only one origin, unless its claims agree, change or conflict', () => {
    const is = { group: 'islamic-state' };
    const apart = [
      killed('a', 1, 'civilians', amaq),
      killed('b', 9, 'civilians', is, { scope: { ...SCOPE, place: ['huwaysis'], class: 'civilians' } }),
    ];
    expect(headline(...apart)).toStrictEqual({
      kind: 'single-source',
      rule: 'one-origin',
      axes: [],
      claims: ['a', 'b'],
      reason: 'Only according to Amaq and the Islamic State group, who count as one origin (Islamic State group and its media).',
    });
    expect(headline(killed('a', 1, 'civilians', amaq), killed('b', 1, 'civilians', is))?.kind).toBe('agree');
    expect(headline(killed('a', 1, 'civilians', amaq), killed('b', 9, 'civilians', is))?.kind).toBe('conflict');
    const update = killed('b', 9, 'civilians', amaq, { saidOn: '2017' });
    expect(headline(killed('a', 1, 'civilians', amaq), update)?.kind).toBe('update');
  });

  it('cautions about every side in the same words', () => {
    const only = (group: string) => headline(killed('a', 1, 'civilians', { group }))?.reason;
    expect(only('amaq')).toBe('Only according to Amaq, a medium of a party to the conflict.');
    expect(only('islamic-state')).toBe('Only according to the Islamic State group, a party to the conflict.');
    expect(only('syrian-army')).toBe('Only according to the Syrian army, a party to the conflict.');
    expect(only('sana')).toBe('Only according to SANA, a medium run by a state.');
    expect(only('south-front')).toBe('Only according to South Front, a source aligned with one side.');
    expect(only('sohr')).toBe('Only according to the Syrian Observatory for Human Rights.');
  });

  it('names a group once, whoever speaks for it', () => {
    const two = [
      killed('a', 1, 'civilians', { group: 'syrian-army' }),
      killed('b', 9, 'civilians', { group: 'syrian-army', speaker: 'A spokesman' }),
    ];
    expect(headline(...two)?.reason).toBe('Only according to the Syrian army, a party to the conflict.');
  });

  it('names everybody who keeps silent, by date', () => {
    const claims = [
      holds('p', ['palmyra'], { claimant: { group: 'voa' } }),
      holds('q', ['palmyra']),
      silent('s', 'control', 'syrian-army', { saidOn: '2016-12-11' }),
      silent('t', 'control', 'syrian-government', { saidOn: '2016-12-11' }),
      silent('u', 'control', 'amaq', { saidOn: '2016-12-12' }),
    ];
    expect(headline(...claims)?.reason).toBe(
      'According to Voice of America and the Syrian Observatory for Human Rights; the Syrian army and the Syrian government had neither ' +
        'confirmed nor denied it as of 11 December 2016 and Amaq had neither confirmed nor denied it as of 12 December 2016.',
    );
  });

  it('does not take a denial for the claim on which another keeps silent', () => {
    const by = (id: string, groups: string[], rest: Partial<ClaimInput>) =>
      claim({ id, predicate: 'responsible', value: { kind: 'responsible', groups }, ...rest } as ClaimInput);
    const told = headline(
      by('a', ['syrian-army'], { claimant: sohr }),
      by('d', ['us-led-coalition'], { claimant: { group: 'us-led-coalition' }, act: 'denies' }),
      silent('s', 'responsible', 'syrian-army', { saidOn: '2016-12-11/2016-12-12' }),
    );
    expect(told?.reason).toBe(
      'Only according to the Syrian Observatory for Human Rights; the Syrian army had neither confirmed nor denied it as of 11 to 12 ' +
        'December 2016.',
    );
  });

  it('shows the last of several updates', () => {
    const total = (id: string, min: number, saidOn: string) => ({ ...killed(id, min, 'civilians', sohr), saidOn });
    const told = headline(total('a', 5, '2016-12-12'), total('b', 9, '2016-12-14'), total('c', 7, '2016-12-13'));
    expect(told).toMatchObject({ kind: 'update', rule: 'own-update' });
    expect(told?.reason).toMatch(/^7 .* \(13 December 2016\); 9 .* \(14 December 2016\);/);
  });

  it('of silence alone is silence', () => {
    const [set] = setsOf({ claims: [silent('s', 'control', 'syrian-army', { document: 'undated', scope: { place: ['palmyra'] } })] });
    expect(set?.label).toBe('Control, Palmyra (no comment)');
    expect(set?.headline).toStrictEqual({
      kind: 'silent',
      rule: 'no-comment',
      axes: [],
      claims: ['s'],
      reason: 'The Syrian army had made no comment when the report was made, which carries no date.',
    });
  });

  it('of judgements is that they are not compared', () => {
    const judgement = (id: string) => claim({ id, predicate: 'assessment', value: { kind: 'assessment' }, claimant: sohr });
    const [set] = setsOf({ claims: [judgement('a'), judgement('b')] });
    expect(set?.pairs).toStrictEqual([]);
    expect(set?.headline).toMatchObject({ kind: 'not-compared', rule: 'judgement', claims: ['a', 'b'] });
  });

  it('of one word is a note on it', () => {
    const word = claim({
      id: 'w',
      predicate: 'wording',
      value: { kind: 'wording', term: 'liberated', referent: 'taking-a-town', loaded: true },
      claimant: { group: 'south-front' },
    });
    const [set] = setsOf({ claims: [word], terms: { 'taking-a-town': 'The taking of a town' } });
    expect(set?.label).toBe('Choice of words: the taking of a town');
    expect(set?.headline).toMatchObject({ kind: 'wording', rule: 'wording-noted', reason: '“liberated” in South Front.' });
  });
});

describe('withdrawn claims', () => {
  const withdrawn = { on: '2018-01-01', why: 'The document was misread.' };

  it('stay in their set and are not judged', () => {
    const [set] = setsOf({ claims: [killed('a', 1, 'civilians', sohr), killed('b', 9, 'civilians', amaq, { withdrawn })] });
    expect(set).toMatchObject({ claims: ['a', 'b'], pairs: [], origins: 1, headline: { kind: 'single-source', claims: ['a'] } });
  });

  it('alone leave a tombstone', () => {
    const [set] = setsOf({ claims: [killed('b', 9, 'civilians', amaq, { withdrawn })] });
    expect(set).toMatchObject({ origins: 0, headline: { kind: 'not-compared', rule: 'taken-back', claims: ['b'] } });
  });
});

describe('SERIOUSNESS', () => {
  it('orders every kind of verdict once', () => {
    const kinds: Record<VerdictKind, true> = {
      conflict: true,
      denied: true,
      unresolved: true,
      'different-scope': true,
      compatible: true,
      agree: true,
      update: true,
      'single-source': true,
      silent: true,
      'sequence-gap': true,
      wording: true,
      'not-compared': true,
    };
    expect([...SERIOUSNESS].toSorted()).toStrictEqual(Object.keys(kinds).toSorted());
    expect(bySeriousness({ kind: 'conflict' }, { kind: 'agree' })).toBeLessThan(0);
  });
});
