import { describe, expect, it } from 'vitest';
import { supportGiven, supportNeeded } from '../../../lib/detect/strength.ts';

describe('supportGiven', () => {
  it.each([
    ['strong', { class: 'town' }, 2],
    ['needs-support', { class: 'town' }, 1],
    ['weak', { class: 'country' }, 0],
    ['needs-full-name', { class: 'field' }, 0],
    ['strong', { class: 'country' }, 2],
    ['strong', { class: 'monitor' }, 2],
    ['strong', { class: 'company' }, 0],
    ['strong', { class: 'organisation' }, 1],
    ['strong', { class: 'organisation', caution: 'party' }, 2],
    ['strong', { class: 'news-agency' }, 0],
    ['strong', { class: 'news-agency', caution: 'party-medium' }, 2],
    ['needs-support', { class: 'news-agency', caution: 'state-medium' }, 1],
    ['strong', { class: 'outlet', caution: 'aligned' }, 1],
  ] as const)('%s name of %j gives %i', (strength, entity, given) => {
    expect(supportGiven(strength, entity)).toBe(given);
  });
});

describe('supportNeeded', () => {
  it.each([
    ['needs-support', { decoy: false, cue: false }, 2],
    ['weak', { decoy: false, cue: false }, 3],
    ['needs-support', { decoy: false, cue: true }, 4],
    ['weak', { decoy: false, cue: true }, 6],
    ['needs-support', { decoy: true, cue: true }, 8],
    ['weak', { decoy: true, cue: false }, Number.POSITIVE_INFINITY],
  ] as const)('a %s name against %j needs %d', (strength, against, needed) => {
    expect(supportNeeded(strength, against)).toBe(needed);
  });
});
