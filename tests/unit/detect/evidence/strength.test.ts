import { describe, expect, it } from 'vitest';
import { isTelling, supportGiven, supportNeeded } from '../../../../lib/detect/evidence/strength.ts';

describe('supportGiven', () => {
  it.each([
    ['strong', true, 3],
    ['needs-support', true, 1],
    ['weak', true, 0],
    ['needs-full-name', true, 0],
    ['strong', false, 0],
    ['needs-support', false, 0],
  ] as const)('%s name, telling: %s, gives %i', (strength, telling, given) => {
    expect(supportGiven(strength, telling)).toBe(given);
  });
});

describe('isTelling', () => {
  it.each([
    [{ class: 'armed-group' }, true],
    [{ class: 'coalition' }, true],
    [{ class: 'armed-group', telling: false }, false],
    [{ class: 'state-force' }, false],
    [{ class: 'state-force', telling: true }, true],
    [{ class: 'news-agency' }, false],
    [{ class: 'monitor', telling: true }, true],
  ] as const)('%j: %s', (group, telling) => {
    expect(isTelling(group)).toBe(telling);
  });
});

describe('supportNeeded', () => {
  it.each([
    ['needs-support', { decoy: false, cue: false }, 3],
    ['weak', { decoy: false, cue: false }, 4],
    ['needs-support', { decoy: false, cue: true }, 6],
    ['weak', { decoy: false, cue: true }, 9],
    ['needs-support', { decoy: true, cue: true }, 12],
    ['weak', { decoy: true, cue: false }, 15],
  ] as const)('a %s name against %j needs %d', (strength, against, needed) => {
    expect(supportNeeded(strength, against, false)).toBe(needed);
  });

  it('a weak name needs less in a report on a war, where nothing speaks against it', () => {
    expect(supportNeeded('weak', { decoy: false, cue: false }, true)).toBe(3);
    expect(supportNeeded('weak', { decoy: false, cue: true }, true)).toBe(9);
  });
});
