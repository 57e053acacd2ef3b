import { describe, expect, it } from 'vitest';
import { bundleAsOf, publicityOf } from '../../../lib/context/as-of.ts';
import { buildCard } from '../../../lib/context/build-card.ts';
import { compileBundle, openBundle } from '../../../lib/context/bundle.ts';
import type { ArticleContext, Card } from '../../../lib/context/card.ts';
import { boundsOf } from '../../../lib/context/dates.ts';
import { claim, type ClaimInput, event, type EventInput, pairOf, quantity, sourceOf } from '../claims/fixtures.ts';

const ARTICLE: ArticleContext = { date: '2016-12-14', entities: [] };
const at = (place: string) => [{ place, precision: 'exact' as const }];
const SCOPE = { place: ['palmyra'], time: '2016-12-11', window: 'day' as const, class: 'soldiers', actor: 'islamic-state' };
const killed = (id: string, group: string, figure: number, rest: Partial<ClaimInput> = {}): ClaimInput =>
  claim({ id, predicate: 'killed', claimant: { group }, value: quantity(figure, figure), scope: SCOPE, ...rest });
const there = (id: string, claims: ClaimInput[], rest: Partial<EventInput> = {}): EventInput =>
  event({ id, when: '2016-12-11', places: at('palmyra'), claims, ...rest });

function cardOf(events: EventInput[], options: { asOf?: boolean } = { asOf: true }, context = ARTICLE): Card {
  const opened = openBundle(compileBundle(sourceOf(...events)));
  const shown = options.asOf ? bundleAsOf(opened, context.date) : opened;
  const card = buildCard(opened, 'palmyra', context, { shown });
  if (!card) throw new Error('the fixtures know Palmyra');
  return card;
}

describe('publicityOf', () => {
  const publicity = (date: string, rest: Partial<ClaimInput>): string => {
    const { first, lookup } = pairOf(killed('a', 'sohr', 5, rest), killed('b', 'amaq', 5));
    const article = boundsOf(date);
    return article ? publicityOf(first, article, lookup) : '';
  };

  it('goes by the day on which it was said, else by the document', () => {
    expect(publicity('2016-12-14', { saidOn: '2016-12-14' })).toBe('public');
    expect(publicity('2016-12-14', { saidOn: '2016-12-15' })).toBe('later');
    expect(publicity('2016-12-14', { document: 'wfb' })).toBe('public');
    expect(publicity('2016-12-13', { document: 'wfb' })).toBe('later');
  });

  it('does not guess', () => {
    expect(publicity('2016-12-14', { saidOn: '2016-12' })).toBe('unknown');
    expect(publicity('2016-12-14', { document: 'undated' })).toBe('unknown');
  });
});

describe('a card as of its article', () => {
  const early = killed('early', 'sohr', 50, { saidOn: '2016-12-12' });
  const late = killed('late', 'amaq', 112, { saidOn: '2016-12-20' });

  it('judges only what was public, and lists the rest as learned later', () => {
    const [whole] = cardOf([there('battle', [early, late])], {}).events;
    expect(whole?.sets[0]?.verdict.kind).toBe('conflict');
    expect(whole?.later).toStrictEqual([]);
    const card = cardOf([there('battle', [early, late])]);
    expect(card.asOf).toBe('2016-12-14');
    const [restricted] = card.events;
    expect(restricted?.sets.map(({ verdict, claims }) => [verdict.kind, claims.map(({ id }) => id)])).toStrictEqual([
      ['single-source', ['early']],
    ]);
    expect(restricted?.later.map(({ claims }) => claims.map(({ id, change, later }) => [id, change, later]))).toStrictEqual([
      [['late', 'account', true]],
    ]);
  });

  it('tells corrections, confirmations and revised tolls apart', () => {
    const claims = [
      early,
      killed('revised', 'sohr', 60, { saidOn: '2016-12-18' }),
      killed('taken-back', 'sohr', 50, { saidOn: '2016-12-19', act: 'retracts' }),
      killed('confirmed', 'wfb', 50, { saidOn: '2016-12-17', act: 'confirms' }),
    ];
    const changes = cardOf([there('battle', claims)]).events[0]?.later.flatMap((view) => view.claims.map(({ id, change }) => [id, change]));
    expect(changes).toStrictEqual([
      ['confirmed', 'confirmation'],
      ['revised', 'revision'],
      ['taken-back', 'correction'],
    ]);
  });

  it('leaves out and counts events that lay ahead, and those of which nothing was public', () => {
    const ahead = there('ahead', [killed('said-before', 'sohr', 1, { saidOn: '2016-12-10' })], { when: '2016-12-20' });
    const card = cardOf([there('battle', [early]), ahead, there('found-later', [late])]);
    expect(card.events.map(({ id }) => id)).toStrictEqual(['battle']);
    expect([card.total, card.leftOut]).toStrictEqual([1, 2]);
  });

  it('counts the claims of which nobody knows when they became public', () => {
    const [view] = cardOf([there('battle', [early, killed('some-day', 'amaq', 7, { document: 'undated' })])]).events;
    expect(view?.undated).toBe(1);
    expect(view?.sets.flatMap(({ claims }) => claims.map(({ id }) => id))).toStrictEqual(['early']);
  });

  it('has the compiled verdicts where everything was public', () => {
    const events = [there('battle', [early, killed('too', 'amaq', 112, { saidOn: '2016-12-13' })])];
    expect(cardOf(events).events[0]?.sets).toStrictEqual(cardOf(events, {}).events[0]?.sets);
  });

  it('is not restricted without a usable date', () => {
    const card = cardOf([there('battle', [early, late])], { asOf: true }, { entities: [], date: 'some day' });
    expect(card.asOf).toBeUndefined();
    expect(card.leftOut).toBe(0);
    expect(card.events[0]?.sets[0]?.verdict.kind).toBe('conflict');
  });
});

describe('origins in a card', () => {
  it('has one for each bloc, with every way on which its words came', () => {
    const claims = [
      killed('a', 'amaq', 5, { document: 'tna', via: [{ group: 'voa' }] }),
      killed('b', 'islamic-state', 5, { document: 'wfb' }),
      killed('c', 'sohr', 5, { document: 'wfb' }),
      killed('d', 'wfb', 5, { document: 'wfb' }),
    ];
    const origins = cardOf([there('battle', claims)], {}).events[0]?.sets[0]?.origins;
    expect(origins?.map(({ name, chains }) => [name?.label, chains.map((chain) => chain.map(({ label }) => label))])).toStrictEqual([
      [
        'Islamic State group and its media',
        [
          ['Amaq', 'Voice of America', 'The New Arab'],
          ['Islamic State group', 'Washington Free Beacon'],
        ],
      ],
      ['Syrian Observatory for Human Rights', [['Syrian Observatory for Human Rights', 'Washington Free Beacon']]],
      ['Washington Free Beacon', [['Washington Free Beacon']]],
    ]);
  });

  it('has no name for those who are not named', () => {
    const claims = [claim({ id: 'a', predicate: 'killed', claimant: { unnamed: 'local reports' }, value: quantity(5, 5), scope: SCOPE })];
    expect(cardOf([there('battle', claims)], {}).events[0]?.sets[0]?.origins[0]?.name).toBeUndefined();
  });
});
