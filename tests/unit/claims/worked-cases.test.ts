/** The worked cases of docs/method.md, one test each, with records made for the test. */
import { describe, expect, it } from 'vitest';
import { sequenceGaps } from '../../../lib/claims/sequence.ts';
import { judgeEvent, judgePair } from '../../../lib/claims/verdict.ts';
import { createLookup } from '../../../lib/corpus/lookup.ts';
import { claim, type ClaimInput, event, open, pairOf, quantity, sourceOf } from './fixtures.ts';

function judge(first: ClaimInput, second: ClaimInput, rest: Parameters<typeof pairOf>[2] = {}) {
  const pair = pairOf(first, second, rest);
  return judgePair(pair.event, pair.first, pair.second, pair.lookup);
}

function headlines(part: Parameters<typeof open>[0]) {
  const { event: home, lookup } = open(part);
  return judgeEvent(home, lookup);
}

const control = (holder: string, state: 'controls' | 'entered' | 'not-controls') => ({ kind: 'control' as const, holder, state });
const holds = (proposition: string, value: boolean | null) => ({ kind: 'proposition' as const, proposition, holds: value });

describe('worked cases', () => {
  it('112 dead in one day against dozens over several reports: unresolved', () => {
    const amaq = claim({
      id: 'amaq-112',
      predicate: 'killed',
      value: quantity(112, null, 'at least 112'),
      claimant: { group: 'amaq' },
      document: 'lwj',
      saidOn: '2016-12-09',
      scope: { time: '2016-12-09', window: 'day', class: 'soldiers' },
    });
    const sohr = claim({
      id: 'sohr-dozens',
      predicate: 'killed',
      value: quantity(24, 99, 'dozens'),
      claimant: { group: 'sohr' },
      document: 'lwj',
      scope: { class: 'soldiers' },
    });
    expect(judge(amaq, sohr)).toStrictEqual({
      kind: 'unresolved',
      rule: 'scope-open',
      axes: [
        { axis: 'place', how: 'unknown' },
        { axis: 'time', how: 'unknown' },
        { axis: 'window', how: 'unknown' },
        { axis: 'class', how: 'equal' },
      ],
      claims: ['amaq-112', 'sohr-dozens'],
      reason:
        'At least 112 according to Amaq; dozens according to the Syrian Observatory for Human Rights; neither states the place, and ' +
        'the latter does not state the time or the period counted, so the two cannot be compared.',
    });
  });

  it('50 soldiers killed, from a party’s own medium alone: single source', () => {
    const [set] = headlines({
      claims: [
        claim({
          id: 'amaq-50',
          predicate: 'killed',
          value: quantity(50, 50),
          claimant: { group: 'amaq' },
          scope: { place: ['huwaysis', 'shaer-gas-field'], time: '2016-12-08', window: 'day', class: 'soldiers' },
        }),
      ],
    });
    expect(set).toStrictEqual({
      event: 'an-event',
      predicate: 'killed',
      label: 'Killed: soldiers of the Syrian army',
      claims: ['amaq-50'],
      headline: {
        kind: 'single-source',
        rule: 'one-origin',
        axes: [],
        claims: ['amaq-50'],
        reason: 'Only according to Amaq, a medium of a party to the conflict.',
      },
      pairs: [],
      origins: 1,
    });
  });

  it('ground gained near an airbase against an attack repelled inside it: different scope', () => {
    const outcome = (id: string, result: 'gained-ground' | 'repelled', relation: 'near' | 'in', claimant: ClaimInput['claimant']) =>
      claim({
        id,
        predicate: 'outcome',
        value: { kind: 'outcome', actor: 'islamic-state', result },
        claimant,
        scope: { place: ['t4-airbase'], relation },
      });
    const verdict = judge(
      outcome('gained', 'gained-ground', 'near', { group: 'amaq' }),
      outcome('repelled', 'repelled', 'in', { unnamed: 'Iranian media' }),
    );
    expect(verdict).toMatchObject({
      kind: 'different-scope',
      rule: 'scope-disjoint',
      reason:
        'Ground gained by the Islamic State group according to Amaq; attack by the Islamic State group repelled according to ' +
        'Iranian media; they are about different places (near T4 airbase; in T4 airbase), so neither contradicts the other.',
    });
  });

  it('an unconfirmed entry, later stated as a capture: an update in time', () => {
    const entered = claim({
      id: 'entered',
      predicate: 'control',
      value: control('islamic-state', 'entered'),
      claimant: { unnamed: 'unnamed reports' },
      hedge: 'hedged',
      document: 'lwj',
      scope: { place: ['palmyra'] },
    });
    const fell = claim({
      id: 'fell',
      predicate: 'control',
      value: control('islamic-state', 'controls'),
      claimant: { group: 'wfb' },
      hedge: 'none',
      scope: { place: ['palmyra'], time: '2016-12-11' },
    });
    const expected = {
      kind: 'update',
      rule: 'confirmed-later',
      reason:
        'Palmyra entered by the Islamic State group according to unnamed reports (about 10 December 2016), not confirmed then; ' +
        'Palmyra held by the Islamic State group according to the Washington Free Beacon (14 December 2016), without reserve.',
    };
    expect(judge(entered, fell)).toMatchObject(expected);
    expect(judge(fell, entered)).toMatchObject(expected);
    expect(judge({ ...entered, scope: { place: ['palmyra'], time: '2016-12-10' } }, fell)).toMatchObject(expected);
    expect(judge({ ...entered, document: 'undated' }, fell).rule).not.toBe('confirmed-later');
    expect(judge({ ...entered, hedge: 'attributed' }, fell).rule).not.toBe('confirmed-later');
    expect(judge({ ...entered, scope: { place: ['huwaysis'] } }, fell).kind).toBe('different-scope');
  });

  it('a plane that crashed against a plane that was shot down: the cause is open, no conflict', () => {
    const cause = (id: string, value: string, claimant: ClaimInput['claimant']) =>
      claim({ id, predicate: 'cause', value: { kind: 'cause', cause: value }, claimant, document: 'lwj' });
    const terms = { 'shot-down': 'The plane was shot down.', unknown: 'No cause is named' };
    const verdict = judge(cause('crash', 'unknown', { group: 'sohr' }), cause('shot', 'shot-down', { group: 'islamic-state' }), { terms });
    expect(verdict).toMatchObject({
      kind: 'unresolved',
      rule: 'cause-open',
      reason:
        'No cause is named, according to the Syrian Observatory for Human Rights; the plane was shot down, according to the ' +
        'Islamic State group; one gives a cause and the other leaves it open, so they do not exclude each other.',
    });
  });

  it('let in by the defender against driven out by the attacker: conflict of cause', () => {
    const cause = (id: string, value: string, rest: Partial<ClaimInput>) =>
      claim({
        id,
        predicate: 'cause',
        value: { kind: 'cause', cause: value },
        claimant: { group: 'voa' },
        scope: { place: ['palmyra'], time: '2016-03' },
        ...rest,
      });
    const verdict = judge(
      cause('let-in', 'allowed-by-is', { claimant: { group: 'jcpa', speaker: 'An analyst' } }),
      cause('driven-out', 'driven-out-by-army', { document: 'voa' }),
    );
    expect(verdict).toMatchObject({
      kind: 'conflict',
      rule: 'causes-exclusive',
      axes: [
        { axis: 'place', how: 'equal' },
        { axis: 'time', how: 'equal' },
      ],
    });
    expect(verdict.severity).toBeUndefined();
  });

  it('dealings that some allege, one asserts, the accused denies and others qualify: denied', () => {
    const says = (id: string, claimant: ClaimInput['claimant'], value: boolean | null, rest: Partial<ClaimInput> = {}) =>
      claim({ id, predicate: 'proposition', value: holds('oil-sold-to-government', value), claimant, ...rest });
    const [set] = headlines({
      groups: [{ group: 'syrian-government', role: 'alleged buyer' }],
      terms: { 'oil-sold-to-government': 'The Islamic State group sold oil to the Syrian government.' },
      claims: [
        says('opposition', { unnamed: 'opposition groups' }, true),
        says('government', { group: 'syrian-government' }, true, { act: 'denies' }),
        says('middlemen', { unnamed: 'analysts' }, null),
        says('analyst', { group: 'jcpa', speaker: 'An analyst' }, true),
      ],
    });
    expect(set?.label).toBe('The Islamic State group sold oil to the Syrian government');
    expect(set?.headline).toStrictEqual({
      kind: 'denied',
      rule: 'denied-by-accused',
      axes: [],
      claims: ['opposition', 'analyst', 'government', 'middlemen'],
      reason:
        'Asserted by opposition groups and An analyst (Jerusalem Center for Public Affairs); denied by the Syrian government; ' +
        'qualified by analysts.',
    });
    expect(set?.pairs.map(({ kind, rule }) => `${kind} ${rule}`)).toStrictEqual([
      'denied denied-by-accused',
      'denied denied-by-accused',
      'unresolved proposition-qualified',
      'unresolved proposition-qualified',
      'unresolved proposition-qualified',
      'agree values-agree',
    ]);
    expect(set?.origins).toBe(3);
  });

  it('a town that fell according to one monitor, with the other side silent: single source, silent since', () => {
    const { value: _, ...silent } = claim({
      id: 'silent',
      predicate: 'control',
      act: 'declines',
      claimant: { group: 'syrian-government' },
      document: 'tna',
      scope: { place: ['al-qaryatayn'] },
    });
    const [set] = headlines({
      claims: [
        claim({
          id: 'fell',
          predicate: 'control',
          value: control('islamic-state', 'controls'),
          claimant: { group: 'sohr' },
          document: 'tna',
          scope: { place: ['al-qaryatayn'], time: '2017-10-01' },
        }),
        silent,
      ],
    });
    expect(set?.origins).toBe(1);
    expect(set?.headline).toStrictEqual({
      kind: 'silent',
      rule: 'no-comment',
      axes: [],
      claims: ['fell', 'silent'],
      reason:
        'Only according to the Syrian Observatory for Human Rights; the Syrian government had neither confirmed nor denied it as ' +
        'of 1 October 2017.',
    });
  });

  it('retaken "earlier this year" against April of the year before: dates that cannot both be right, or two events', () => {
    const date = (id: string, edtf: string, claimant: ClaimInput['claimant']) =>
      claim({ id, predicate: 'happened-on', value: { kind: 'happened-on', date: edtf }, claimant });
    const verdict = judge(date('tna', '2017-01/2017-10-01', { group: 'the-new-arab' }), date('other', '2016-04', { speaker: 'Another' }));
    expect(verdict).toMatchObject({ kind: 'conflict', rule: 'dates-disjoint' });
    expect(verdict.reason).toBe(
      'From January 2017 to 1 October 2017 according to The New Arab; April 2016 according to Another; the dates cannot both be right ' +
        'for one event, though these may be two events.',
    );
    expect(judge(date('a', '2016-04', { group: 'voa' }), date('b', '2016-04-03', { group: 'tna' })).kind).toBe('agree');
    expect(judge(date('a', '2017-10-20', { group: 'voa' }), date('b', '2017-10-21', { group: 'sana' })).rule).toBe('dates-adjacent');
    expect(judge(date('a', '2017-10-20', { group: 'voa' }), date('b', '2017-10-22', { group: 'sana' })).rule).toBe('dates-disjoint');
    expect(judge(date('a', '2016-04~', { group: 'voa' }), date('b', '2017', { group: 'tna' })).rule).toBe('dates-approximate');
  });

  it('168 trucks in two articles that quote one statement: agree, one origin', () => {
    const trucks = (id: string, document: string) =>
      claim({
        id,
        predicate: 'destroyed',
        value: quantity(168, 168, '168', { unit: 'oil tanker trucks' }),
        claimant: { group: 'us-led-coalition' },
        document,
        scope: { place: ['palmyra'], relation: 'near', time: '2016-12-08', class: 'trucks' },
      });
    const claims = [trucks('in-lwj', 'lwj'), trucks('in-wfb', 'wfb')];
    const [set] = headlines({ claims });
    expect(set?.label).toBe('Destroyed: oil tanker trucks');
    expect(set?.origins).toBe(1);
    expect(set?.headline).toMatchObject({
      kind: 'agree',
      rule: 'same-statement',
      reason: '168 oil tanker trucks according to the US-led coalition, in two reports; one origin, however often it is reported.',
    });
  });

  it('hundreds of thousands of civilians against 400,000 of all, some months earlier: compatible', () => {
    const toll = (id: string, value: ClaimInput['value'], counted: string, saidOn: string) =>
      claim({
        id,
        predicate: 'killed',
        value,
        claimant: id === 'civilians' ? { unnamed: 'independent monitors' } : { group: 'wfb' },
        saidOn,
        scope: { place: ['syria'], time: '2011/..', window: 'cumulative', class: counted },
      });
    const civilians = toll('civilians', quantity(200_000, 999_999, 'hundreds of thousands'), 'civilians', '2017-10-01');
    const all = toll('all', quantity(400_000, null, 'more than 400,000', { open: 'min' }), 'everyone', '2016-12-14');
    expect(judge(civilians, all)).toMatchObject({ kind: 'compatible', rule: 'different-parts' });
    expect(judge({ ...civilians, saidOn: '2016-12-14' }, all)).toMatchObject({
      kind: 'compatible',
      rule: 'part-within-whole',
      reason:
        'Hundreds of thousands according to independent monitors; more than 400,000 according to the Washington Free Beacon; the ' +
        'former covers only a part of what the latter covers (civilians instead of all people), so both can be true.',
    });
  });

  it('a field gained in May and again in December: a sequence gap', () => {
    const gain = (id: string, when: string) =>
      event({
        id,
        class: 'capture',
        when,
        claims: [
          claim({
            id: `gain-${id}`,
            predicate: 'control',
            value: control('islamic-state', 'controls'),
            claimant: { group: 'amaq' },
            scope: { place: ['shaer-gas-field'] },
          }),
        ],
      });
    expect(sequenceGaps(createLookup(sourceOf(gain('in-may', '2016-05'), gain('in-december', '2016-12'))))).toStrictEqual([
      {
        place: 'shaer-gas-field',
        holder: 'islamic-state',
        events: ['in-may', 'in-december'],
        verdict: {
          kind: 'sequence-gap',
          rule: 'two-gains-no-loss',
          axes: [],
          claims: ['gain-in-may', 'gain-in-december'],
          reason:
            'Shaer gas field was gained by the Islamic State group in two events (May 2016; December 2016), and no event on record ' +
            'says how it was lost in between.',
        },
      },
    ]);
  });

  it('"regime" against "government": a wording note', () => {
    const word = (id: string, term: string, publisher: string) =>
      claim({
        id,
        predicate: 'wording',
        value: { kind: 'wording', term, referent: 'syrian-government', loaded: term === 'regime' },
        claimant: { group: publisher },
        hedge: 'none',
      });
    const [set] = headlines({
      claims: [word('tna', 'regime', 'the-new-arab'), word('voa', 'government', 'voa'), word('lwj', 'Regime', 'lwj')],
    });
    expect(set?.label).toBe('Choice of words: Syrian government');
    expect(set?.headline).toStrictEqual({
      kind: 'wording',
      rule: 'wording-differs',
      axes: [],
      claims: ['tna', 'voa', 'lwj'],
      reason:
        '“regime” in The New Arab and the Long War Journal; “government” in Voice of America: different words for the same ' +
        'thing, not a contradiction.',
    });
  });

  it('60 per cent of a city, from unnamed sources alone: single source', () => {
    const share = (id: string, words: string, min: number, max: number, place: string) =>
      claim({
        id,
        predicate: 'extent',
        value: quantity(min, max, words, { unit: 'percent of the city' }),
        claimant: { unnamed: 'pro-Kurdish sources' },
        document: 'southfront',
        scope: { place: [place], actor: 'sdf' },
      });
    const sets = headlines({ claims: [share('city', 'about 60%', 54, 66, 'raqqa'), share('quarter', 'over a half', 50, 100, 'palmyra')] });
    expect(sets.map(({ label, headline }) => [label, headline.kind, headline.reason])).toStrictEqual([
      ['Extent: Raqqa (percent of the city)', 'single-source', 'Only according to pro-Kurdish sources, not named further.'],
      ['Extent: Palmyra (percent of the city)', 'single-source', 'Only according to pro-Kurdish sources, not named further.'],
    ]);
  });
});
