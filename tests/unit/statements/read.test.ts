import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../lib/statements/read.ts';
import { isAsserted } from '../../../lib/statements/tie.ts';
import type { Statement } from '../../../lib/statements/types.ts';
import { passage } from './fixtures.ts';

const KINDS: Readonly<Record<string, 'place' | 'group'>> = {
  palmyra: 'place',
  homs: 'place',
  tadef: 'place',
  turkey: 'place',
  'islamic-state': 'group',
  'syrian-army': 'group',
  'nusra-front': 'group',
  sohr: 'group',
  sdf: 'group',
};

function read(text: string, date = '2016-12-12'): Statement[] {
  return readStatements(passage(text), (entity) => KINDS[entity], date);
}

/** "killed 112 civilians", "control islamic-state controls palmyra": what is asserted, in short. */
function said(text: string, date?: string): string[] {
  return read(text, date).filter(isAsserted).map(inShort);
}

function inShort({ predicate, value, counted, place }: Statement): string {
  if (value.kind === 'quantity') return [predicate, value.words, counted ?? '?'].join(' ');
  return value.kind === 'control'
    ? [predicate, value.holder, value.state, place].join(' ')
    : [predicate, value.actor, value.result, place].join(' ');
}

describe('counts', () => {
  it.each([
    ['Rebels killed 112 soldiers.', ['killed 112 combatants']],
    ['112 Syrian soldiers were killed.', ['killed 112 syrian-army-soldiers']],
    ['The blast killed at least 12 people, wounding dozens.', ['killed at least 12 everyone', 'wounded dozens everyone']],
    ['The raid left 30 people dead and 20 wounded.', ['killed 30 everyone', 'wounded 20 everyone']],
    ['The death toll rose to 40.', ['killed 40 everyone']],
    ['At least 12 people, including three children, died.', ['killed at least 12 everyone', 'killed three children']],
    ['At least 42 people, 36 of them soldiers, were killed.', ['killed at least 42 everyone']],
    ['Five civilians and 12 fighters of [IS|islamic-state] were killed.', ['killed five civilians', 'killed 12 is-fighters']],
    ['The bomb claimed the lives of more than two dozen people.', ['killed more than two dozen everyone']],
    ['12 killed in Homs bombing', ['killed 12 everyone']],
    ['Between 10 and 15 civilians lost their lives.', ['killed between 10 and 15 civilians']],
    ['Hundreds of people were displaced.', ['displaced hundreds everyone']],
    ['The [SDF|sdf] captured 20 militants.', ['captured 20 combatants']],
    ['At least 18 of 31 trucks were destroyed.', ['destroyed at least 18 vehicles']],
    ['[Turkey|turkey] said 33 of its soldiers were killed.', ['killed 33 turkish-soldiers']],
    ['Turkish shelling killed a soldier.', ['killed a combatants']],
    ['A car bomb killed 13 people and injured more than 20 others.', ['killed 13 everyone', 'wounded more than 20 everyone']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'The army did not kill 12 people.',
    'The army denied killing 12 civilians.',
    'The mayor denied that 12 people were killed.',
    'It never killed 12 people.',
    'The group threatened to kill 12 hostages.',
    'The toll could rise to 40.',
    'If it falls, 100 people will be killed.',
    'Were 12 people killed?',
    'The war has killed more than 500,000 people since 2011.',
    'Over the past eight days 131 civilians were killed.',
    'Reports that 40 people were killed were false.',
    'Two-thirds of the town was destroyed.',
    'Some 40 percent were killed.',
    'A 12-year-old boy was killed.',
    'The corporal, 33, was killed.',
    'The concert killed off 12 months of criticism.',
    'The home side killed the game in 12 minutes.',
    '300 people were killed or wounded.',
    'Up to 50 people a day were killed.',
    'The strike cost $2 million.',
    'Many were killed in 2013.',
    'One of the leaders was killed.',
  ])('reads nothing that is asserted in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('knows a count that is only added to another', () => {
    expect(read('Another 12 people were killed.').map(({ partial }) => partial)).toEqual([true]);
    expect(read('It killed 5 people and wounded another 12.').map(({ partial }) => partial)).toEqual([false, false]);
  });

  it('reads the Syrian state as the one of its day', () => {
    expect(said('12 government soldiers were killed.', '2024-12-07')).toEqual(['killed 12 syrian-army-soldiers']);
    expect(said('12 government soldiers were killed.', '2025-07-15')).toEqual(['killed 12 transitional-government-forces']);
  });
});

describe('control and outcome', () => {
  it.each([
    ['[IS|islamic-state] captured the ancient city of [Palmyra|palmyra].', ['control islamic-state controls palmyra']],
    ['[Palmyra|palmyra] fell to [IS|islamic-state] on Sunday.', ['control islamic-state controls palmyra']],
    ['[Palmyra|palmyra] was retaken by the [army|syrian-army].', ['control syrian-army controls palmyra']],
    ['The [army|syrian-army], backed by Russian jets, retook [Palmyra|palmyra].', ['control syrian-army controls palmyra']],
    ['The [army|syrian-army] took full control of [Palmyra|palmyra].', ['control syrian-army controls palmyra']],
    ['[IS|islamic-state] lost control of [Palmyra|palmyra].', ['control islamic-state not-controls palmyra']],
    ['[IS|islamic-state] was driven out of [Palmyra|palmyra].', ['control islamic-state not-controls palmyra']],
    ['Troops drove [IS|islamic-state] out of [Palmyra|palmyra].', ['control islamic-state not-controls palmyra']],
    ['Government forces entered [Palmyra|palmyra].', ['control syrian-army entered palmyra']],
    ['Rebels led by the [Nusra Front|nusra-front] captured [Palmyra|palmyra].', ['control nusra-front controls palmyra']],
    ['The [army|syrian-army] repelled an attack by [IS|islamic-state] on [Palmyra|palmyra].', ['outcome islamic-state repelled palmyra']],
    [
      'The [army|syrian-army] seized [Palmyra|palmyra] and [Tadef|tadef].',
      ['control syrian-army controls palmyra', 'control syrian-army controls tadef'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    '[IS|islamic-state] wants to capture [Palmyra|palmyra].',
    '[IS|islamic-state] tried to take [Palmyra|palmyra].',
    '[IS|islamic-state] failed to capture [Palmyra|palmyra].',
    '[IS|islamic-state] has not taken [Palmyra|palmyra].',
    'The [army|syrian-army] denied that [IS|islamic-state] had captured [Palmyra|palmyra].',
    '[IS|islamic-state] captured parts of [Palmyra|palmyra].',
    '[IS|islamic-state] captured [Palmyra|palmyra] airport.',
    '[IS|islamic-state] captured two hills near [Palmyra|palmyra].',
    '[IS|islamic-state] took the silos north of [Palmyra|palmyra].',
    'Refugees left [IS|islamic-state]-held [Palmyra|palmyra].',
    'After taking [Palmyra|palmyra] the [army|syrian-army] would move on.',
    'The [army|syrian-army] will take [Palmyra|palmyra].',
  ])('reads nothing that is asserted in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('what casts doubt', () => {
  const P = '[Palmyra|palmyra]';
  const IS = '[IS|islamic-state]';
  it.each([
    `The army said it was untrue that ${IS} captured ${P}.`,
    `Reports that ${IS} captured ${P} were wrong.`,
    `The report that ${IS} captured ${P} is not true.`,
    `Rumours that ${IS} captured ${P} proved unfounded.`,
    `${IS} falsely claimed to have captured ${P}.`,
    `${IS} almost captured ${P}.`,
    `${IS} captured nearly all of ${P}.`,
    `${IS} is far from having captured ${P}.`,
    `It was unclear whether ${IS} captured ${P}.`,
    `Had ${IS} captured ${P}, Homs would have been next.`,
    `The novel imagines that ${IS} captured ${P}.`,
    `The army rebuffed a suggestion that ${IS} captured ${P}.`,
    `It is unthinkable that ${IS} captured ${P}.`,
    `${IS} said that it captured ${P}, but the army said that it was still there.`,
    `${IS} captured ${P}. That was untrue.`,
    `${IS} captured ${P}. Not really.`,
    `Half of ${P} fell to ${IS}.`,
    `A village near ${P} was captured by ${IS}.`,
    `${IS} did not, as was reported, capture or take control of ${P}.`,
    'No one believes that 40 people were killed.',
    'He dismissed claims that 40 people were killed.',
    'Reports of 40 people killed were rejected as fabricated.',
    'Close to 40 people were killed.',
  ])('reads nothing that is asserted in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    `${IS} captured ${P}, but it was unclear how many had fled.`,
    `The so-called ${IS} captured ${P}.`,
    `${IS} captured ${P}, nearly nine months after its retreat.`,
    `The agency said on Sunday that ${IS} captured ${P}.`,
    `A source told the agency by telephone that ${IS} captured ${P}.`,
  ])('reads: %s', (text) => {
    expect(said(text)).toEqual(['control islamic-state controls palmyra']);
  });

  it('reads who no longer holds a place', () => {
    expect(said(`${IS} no longer controls ${P}.`)).toEqual(['control islamic-state not-controls palmyra']);
  });

  it('counts what the force that did it killed', () => {
    expect(said('A bomb that went off on Sunday killed 12 people.')).toEqual(['killed 12 everyone']);
  });
});

describe('how it is said', () => {
  const first = (text: string): Statement => {
    const [statement] = read(text);
    if (!statement) throw new Error('nothing was read');
    return statement;
  };

  it('keeps who said it', () => {
    const statement = first('12 people were killed in [Homs|homs], the [Observatory|sohr] said.');
    expect(statement.hedge).toBe('attributed');
    expect(statement.attributedTo).toMatchObject({ entity: 'sohr' });
    expect(first('According to a doctor, 12 people died.').attributedTo?.words).toBe('a doctor');
  });

  it('keeps reserve', () => {
    expect(first('12 people were reportedly killed.').hedge).toBe('hedged');
    expect(first('The raid may have killed 12 people.')).toMatchObject({ hedge: 'hedged', tense: 'past' });
  });

  it.each([
    ['12 people were killed on Sunday.', { kind: 'day', edtf: '2016-12-11' }],
    ['12 people were killed on 8 December.', { kind: 'day', edtf: '2016-12-08' }],
    ['12 people were killed on December 20.', { kind: 'day', edtf: '2015-12-20' }],
    ['12 people were killed in May 2015.', { kind: 'month', edtf: '2015-05' }],
    ['In March, 12 people were killed.', { kind: 'month', edtf: '2016-03' }],
    ['Last week, 12 people were killed.', { kind: 'vague' }],
    ['12 people were killed yesterday.', { kind: 'day', edtf: '2016-12-11' }],
    ['In 2013 things were worse. 12 people were killed then.', { kind: 'year', edtf: '2013' }],
  ])('%s', (text, date) => {
    expect(read(text).at(-1)?.date).toMatchObject(date);
  });

  it('tells when it happened from when it was said', () => {
    expect(first('The ministry said on Sunday that 12 people were killed.').date).toBeUndefined();
  });

  it('leaves weekdays open where the article has no date', () => {
    const [statement] = readStatements(passage('12 people were killed on Sunday.'), () => undefined);
    expect(statement?.date?.kind).toBe('vague');
  });
});
