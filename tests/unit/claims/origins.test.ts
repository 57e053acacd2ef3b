import { describe, expect, it } from 'vitest';
import { countOrigins, originLabel, originOf, saidFirst, sameClaimant, UNNAMED_ORIGIN } from '../../../lib/claims/origins.ts';
import { claim, type ClaimInput, open, pairOf, quantity } from './fixtures.ts';

const said = (id: string, claimant: ClaimInput['claimant'], rest: Partial<ClaimInput> = {}): ClaimInput =>
  claim({ id, predicate: 'killed', claimant, value: quantity(5, 5), ...rest });

function origins(...claims: ClaimInput[]): number {
  const opened = open({ claims });
  return countOrigins(opened.claims, opened.lookup);
}

function origin(input: ClaimInput): string {
  const { claims, lookup } = open({ claims: [input] });
  const [only] = claims;
  return only ? originOf(only, lookup) : '';
}

describe('originOf', () => {
  it('is the bloc of the claimant, inherited from what it belongs to', () => {
    expect(origin(said('a', { group: 'amaq' }))).toBe('bloc:islamic-state');
    expect(origin(said('a', { group: 'syrian-army' }))).toBe('bloc:government');
    expect(origin(said('a', { group: 'sana' }))).toBe('bloc:government');
    expect(origin(said('a', { group: 'oir', speaker: 'a spokesman' }))).toBe('bloc:coalition');
    expect(origin(said('a', { group: 'sohr' }))).toBe('group:sohr');
  });

  it('holds on the day on which it was said', () => {
    expect(origin(said('a', { group: 'sdf' }, { saidOn: '2017-08' }))).toBe('bloc:coalition');
    expect(origin(said('a', { group: 'sdf' }, { saidOn: '2014' }))).toBe('group:sdf');
  });

  it('is the first publisher for what an outlet took over', () => {
    expect(origin(said('a', { group: 'the-new-arab' }, { document: 'voa-copy' }))).toBe('group:voa');
    expect(origin(said('a', { group: 'the-new-arab' }, { document: 'tna' }))).toBe('group:the-new-arab');
    expect(origin(said('a', { group: 'sohr' }, { document: 'voa-copy' }))).toBe('group:sohr');
  });

  it('is the person for a speaker of nobody, and one for all unnamed', () => {
    expect(origin(said('a', { speaker: 'A witness' }))).toBe('speaker:A witness');
    expect(origin(said('a', { unnamed: 'local reports' }))).toBe(UNNAMED_ORIGIN);
  });
});

describe('countOrigins', () => {
  it('counts a statement repeated by many as one', () => {
    const repeated = ['tna', 'lwj', 'wfb'].map((document) => said(`via-${document}`, { group: 'oir' }, { document }));
    expect(origins(...repeated)).toBe(1);
  });

  it('counts one for each interest bloc', () => {
    expect(origins(said('a', { group: 'amaq' }), said('b', { group: 'islamic-state' }))).toBe(1);
    expect(origins(said('a', { group: 'sana' }), said('b', { group: 'russian-military' }), said('c', { group: 'amaq' }))).toBe(2);
  });

  it('counts all unnamed collectives once', () => {
    const unnamed = [said('a', { unnamed: 'local reports' }), said('b', { unnamed: 'Turkish sources' })];
    expect(origins(...unnamed)).toBe(1);
    expect(origins(...unnamed, said('c', { group: 'sohr' }))).toBe(2);
  });

  it('leaves out silence, withdrawn claims and retractions', () => {
    const { value: _, ...silent } = said('b', { group: 'syrian-army' }, { act: 'declines' });
    expect(origins(said('a', { group: 'sohr' }), silent)).toBe(1);
    const withdrawn = { on: '2018-01-01', why: 'The document was misread.' };
    expect(origins(said('a', { group: 'sohr' }), said('b', { group: 'amaq' }, { withdrawn }))).toBe(1);
    expect(origins(said('a', { group: 'sohr' }), said('b', { group: 'amaq' }, { act: 'retracts' }))).toBe(1);
  });
});

describe('sameClaimant', () => {
  const same = (a: ClaimInput['claimant'], b: ClaimInput['claimant']) => {
    const { first, second } = pairOf(said('a', a), said('b', b));
    return sameClaimant(first, second);
  };

  it('takes the speakers of one group for the group', () => {
    expect(same({ group: 'jcpa', speaker: 'One' }, { group: 'jcpa', speaker: 'Two' })).toBe(true);
    expect(same({ group: 'amaq' }, { group: 'islamic-state' })).toBe(false);
    expect(same({ speaker: 'One' }, { speaker: 'One' })).toBe(true);
    expect(same({ speaker: 'One' }, { group: 'jcpa', speaker: 'One' })).toBe(false);
  });

  it('never takes two unnamed collectives for one', () => {
    expect(same({ unnamed: 'local reports' }, { unnamed: 'local reports' })).toBe(false);
  });
});

describe('saidFirst', () => {
  const first = (a: Partial<ClaimInput>, b: Partial<ClaimInput>) => {
    const pair = pairOf(said('a', { group: 'sohr' }, a), said('b', { group: 'sohr' }, b));
    return saidFirst(pair.first, pair.second, pair.lookup)?.id;
  };

  it('orders by the date of the claim, else by that of its document', () => {
    expect(first({ saidOn: '2016-12-08' }, { saidOn: '2016-12-09' })).toBe('a');
    expect(first({ document: 'wfb' }, { document: 'lwj' })).toBe('b');
  });

  it('abstains when dates overlap, are unsure or missing', () => {
    expect(first({ saidOn: '2016-12' }, { saidOn: '2016-12-09' })).toBeUndefined();
    expect(first({ saidOn: '2016-12-01?' }, { saidOn: '2016-12-09' })).toBeUndefined();
    expect(first({ document: 'undated' }, { document: 'wfb' })).toBeUndefined();
  });
});

describe('originLabel', () => {
  it('is what readers call it', () => {
    const { lookup } = open({ claims: [] });
    expect(originLabel('bloc:government', lookup)).toBe('Syrian government and its allies');
    expect(originLabel('group:sohr', lookup)).toBe('Syrian Observatory for Human Rights');
    expect(originLabel('speaker:A witness: at noon', lookup)).toBe('A witness: at noon');
  });
});
