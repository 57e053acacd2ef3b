import { describe, expect, it } from 'vitest';
import { buildCard, buildEventView } from '../../../lib/context/build-card.ts';
import { compileBundle, openBundle } from '../../../lib/context/bundle.ts';
import type { ArticleContext } from '../../../lib/context/card.ts';
import { claim, event, type EventInput, quantity, sourceOf } from '../claims/fixtures.ts';

const at = (place: string) => [{ place, precision: 'exact' as const }];
const cause = (id: string, value: string, group: string) =>
  claim({ id, predicate: 'cause', value: { kind: 'cause', cause: value }, claimant: { group } });
const DISPUTED = [cause('fire', 'fire', 'sohr'), cause('attack', 'attack', 'voa')];
const AGREED = [cause('fire', 'fire', 'sohr'), cause('fire-too', 'fire', 'voa')];
const ONE_SAYS = [cause('fire', 'fire', 'sohr')];

function opened(...events: EventInput[]) {
  return openBundle(compileBundle(sourceOf(...events)));
}

function order(events: EventInput[], context: ArticleContext, entity = 'palmyra'): string[] | undefined {
  return buildCard(opened(...events), entity, context)?.events.map(({ id }) => id);
}

const DATED: ArticleContext = { date: '2016-12-14', entities: [] };
const UNDATED: ArticleContext = { entities: [] };

describe('the order of events with an article date', () => {
  const there = (id: string, rest: Partial<EventInput> = {}) =>
    event({ id, when: '2016-12-11', places: at('palmyra'), claims: ONE_SAYS, ...rest });

  it('puts conflicts and denials before agreement', () => {
    expect(order([there('agreed', { claims: AGREED }), there('disputed', { claims: DISPUTED })], DATED)).toStrictEqual([
      'disputed',
      'agreed',
    ]);
  });

  it('puts what is near in time before what is far, on either side', () => {
    const events = [there('far', { when: '2015-05' }), there('near', { when: '2016-12-01' }), there('same-day', { when: '2016-12-14' })];
    expect(order(events, DATED)).toStrictEqual(['same-day', 'near', 'far']);
    expect(order([there('later', { when: '2016-12-20' }), there('earlier', { when: '2016-11-01' })], DATED)).toStrictEqual([
      'later',
      'earlier',
    ]);
  });

  it('takes a long-running matter for background', () => {
    const events = [there('standing', { when: '2011/..' }), there('that-week', { when: '2016-12-11' })];
    expect(order(events, DATED)).toStrictEqual(['that-week', 'standing']);
  });

  it('puts what shares names with the page first, up to three of them', () => {
    const groups = (...ids: string[]) => ids.map((group) => ({ group, role: 'party' }));
    const events = [there('alone'), there('shares', { groups: groups('islamic-state') })];
    expect(order(events, { ...DATED, entities: ['palmyra', 'islamic-state'] })).toStrictEqual(['shares', 'alone']);
    const all = ['islamic-state', 'amaq', 'voa', 'wfb'];
    const many = [there('a-three', { groups: groups(...all.slice(0, 3)) }), there('b-four', { groups: groups(...all) })];
    expect(order(many, { ...DATED, entities: all })).toStrictEqual(['a-three', 'b-four']);
  });

  it('puts what happened there before what happened inside it', () => {
    const events = [event({ id: 'a-inside', when: '2016-12-11', places: at('palmyra-ruins'), claims: ONE_SAYS }), there('there')];
    expect(order(events, DATED)).toStrictEqual(['there', 'a-inside']);
  });

  it('is by id where nothing else decides', () => {
    expect(order([there('b'), there('a')], DATED)).toStrictEqual(['a', 'b']);
  });
});

describe('the order of events without an article date', () => {
  const there = (id: string, when: string | undefined, rest: Partial<EventInput> = {}) =>
    event({ id, ...(when && { when }), places: at('palmyra'), claims: ONE_SAYS, ...rest });

  it('is by shared names, then the newest first, undated last', () => {
    const shared = there('shared', '2014', { groups: [{ group: 'sdf', role: 'party' }] });
    const events = [there('old', '2015'), there('new', '2017'), there('undated', undefined), shared];
    expect(order(events, { entities: ['sdf'] })).toStrictEqual(['shared', 'new', 'old', 'undated']);
    expect(order(events, { entities: ['sdf'], date: 'last Monday' })).toStrictEqual(['shared', 'new', 'old', 'undated']);
  });

  it('is by verdict on one day', () => {
    expect(order([there('agreed', '2016', { claims: AGREED }), there('disputed', '2016', { claims: DISPUTED })], UNDATED)).toStrictEqual([
      'disputed',
      'agreed',
    ]);
  });

  it('says of no event that it is before or later', () => {
    const card = buildCard(opened(there('old', '2015')), 'palmyra', UNDATED);
    expect(card?.events[0]).toMatchObject({ relation: 'unknown', when: '2015', because: [] });
  });
});

describe('buildCard', () => {
  const capture = event({
    id: 'capture',
    title: 'Capture of Palmyra',
    class: 'capture',
    when: '2016-12-11',
    places: at('palmyra'),
    groups: [{ group: 'islamic-state', role: 'attacker' }],
    summary: 'The city changed hands.',
    claims: [
      claim({
        id: 'amaq-killed',
        predicate: 'killed',
        value: quantity(112, null, 'at least 112'),
        claimant: { group: 'amaq' },
        via: [{ group: 'voa' }, { unnamed: 'local media' }],
        saidOn: '2016-12-12',
        document: 'lwj',
        paraphrase: 'At least 112 were killed.',
      }),
      claim({
        id: 'old-figure',
        predicate: 'killed',
        value: quantity(5, 5, 'five'),
        claimant: { speaker: 'A witness' },
        document: 'undated',
        withdrawn: { on: '2018-01-02', why: 'The document was misread.' },
      }),
    ],
  });
  const corpus = opened(capture);

  it('knows only entities of the corpus', () => {
    expect(buildCard(corpus, 'atlantis', DATED)).toBeUndefined();
    expect(buildCard(corpus, 'raqqa', DATED)).toMatchObject({ entity: { label: 'Raqqa' }, events: [], total: 0 });
  });

  it('shows an event with the names of what it is about, and why it is shown', () => {
    const card = buildCard(corpus, 'palmyra', { date: '2016-12-14', entities: ['palmyra', 'islamic-state', 'amaq', 'voa', 'sdf'] });
    expect(card?.total).toBe(1);
    expect(card?.events[0]).toMatchObject({
      id: 'capture',
      title: 'Capture of Palmyra',
      when: '2016-12-11',
      relation: 'before',
      places: [{ id: 'palmyra', kind: 'place', label: 'Palmyra' }],
      groups: [{ id: 'islamic-state', kind: 'group', label: 'Islamic State group' }],
      summary: 'The city changed hands.',
      because: [
        { kind: 'before', days: 3 },
        { kind: 'shares', names: [{ label: 'Islamic State group' }, { label: 'Amaq' }], more: 1 },
      ],
    });
  });

  it('shows claims with their claimant, figure, way and document', () => {
    const [set] = buildCard(corpus, 'palmyra', DATED)?.events[0]?.sets ?? [];
    expect(set).toStrictEqual({
      label: 'Killed',
      verdict: {
        kind: 'single-source',
        rule: 'one-origin',
        axes: [],
        claims: ['amaq-killed'],
        reason: 'Only according to Amaq, a medium of a party to the conflict.',
      },
      origins: [
        {
          name: { label: 'Islamic State group and its media' },
          chains: [[{ label: 'Amaq' }, { label: 'Voice of America' }, { label: 'local media' }, { label: 'Long War Journal' }]],
        },
      ],
      claims: [
        {
          id: 'amaq-killed',
          claimant: { label: 'Amaq' },
          speaks: 'amaq',
          caution: 'party-medium',
          act: 'asserts',
          paraphrase: 'At least 112 were killed.',
          figure: 'at least 112',
          interval: { min: 112, max: null },
          unit: 'persons',
          hedge: 'attributed',
          via: [{ label: 'Voice of America' }, { label: 'local media' }],
          saidOn: '2016-12-12',
          document: {
            id: 'lwj',
            title: 'An offensive',
            publisher: { label: 'Long War Journal' },
            published: '2016-12-10~',
            url: 'https://example.org/lwj',
            where: 'paragraph 1',
          },
          later: undefined,
          withdrawn: undefined,
        },
        {
          id: 'old-figure',
          claimant: { label: 'A witness' },
          speaks: undefined,
          caution: undefined,
          act: 'asserts',
          paraphrase: 'Claim old-figure.',
          figure: 'five',
          interval: { min: 5, max: 5 },
          unit: 'persons',
          hedge: 'attributed',
          via: [],
          saidOn: undefined,
          document: {
            id: 'undated',
            title: 'Somewhere',
            publisher: { label: 'A pamphlet' },
            published: undefined,
            url: undefined,
            where: 'paragraph 1',
          },
          later: undefined,
          withdrawn: { on: '2018-01-02', why: 'The document was misread.' },
        },
      ],
    });
  });

  it('flags what became public or happened only after the article', () => {
    const card = buildCard(corpus, 'palmyra', { date: '2016-12-11', entities: [] });
    expect(card?.events[0]?.sets[0]?.claims.map(({ later }) => later)).toStrictEqual([true, undefined]);
    expect(buildCard(corpus, 'palmyra', { date: '2016-12-10', entities: [] })?.events[0]).toMatchObject({
      relation: 'later',
      because: [{ kind: 'later', days: 1 }],
    });
    expect(buildCard(corpus, 'palmyra', { date: '2015', entities: [] })?.events[0]?.because).toStrictEqual([
      { kind: 'later', days: undefined },
    ]);
  });

  it('answers for a monitor and for an outlet with what they say or pass on', () => {
    const because = (entity: string) => buildCard(corpus, entity, DATED)?.events[0]?.because;
    expect(because('amaq')).toStrictEqual([{ kind: 'before', days: 3 }, { kind: 'speaker' }]);
    expect(because('voa')).toStrictEqual(because('amaq'));
  });

  it('says where inside a place an event happened, and leaves out what weighs nothing', () => {
    expect(buildCard(corpus, 'syria', { date: '2020', entities: ['syria'] })?.events[0]?.because).toStrictEqual([
      { kind: 'within', places: [{ label: 'Palmyra' }] },
    ]);
  });

  it('cuts the list and tells how long it was', () => {
    const many = Array.from({ length: 25 }, (_, i) => event({ id: `e-${i}`, places: at('palmyra'), claims: [] }));
    const corpusOfMany = opened(...many);
    const card = buildCard(corpusOfMany, 'palmyra', DATED);
    expect([card?.events.length, card?.total]).toStrictEqual([20, 25]);
    const short = buildCard(corpusOfMany, 'palmyra', DATED, { limit: 3 });
    expect([short?.events.length, short?.total]).toStrictEqual([3, 25]);
    expect(short?.events[0]).toMatchObject({ when: undefined, relation: 'unknown', sets: [] });
  });

  it('survives the message boundary', () => {
    const card = buildCard(corpus, 'palmyra', DATED);
    expect(structuredClone(card)).toStrictEqual(card);
  });
});

describe('claims in a set', () => {
  it('begin with those that the verdict is about', () => {
    const figure = (id: string, n: number, group: string) =>
      claim({
        id,
        predicate: 'killed',
        value: quantity(n, n),
        claimant: { group },
        scope: { place: ['palmyra'], time: '2016-12-11', window: 'day', class: 'civilians' },
      });
    const corpus = opened(
      event({ id: 'e', places: at('palmyra'), claims: [figure('a', 5, 'sohr'), figure('b', 5, 'voa'), figure('c', 90, 'wfb')] }),
    );
    const [set] = buildEventView(corpus, 'e', UNDATED)?.sets ?? [];
    expect(set?.verdict).toMatchObject({ kind: 'conflict', claims: ['a', 'c'] });
    expect(set?.claims.map(({ id }) => id)).toStrictEqual(['a', 'c', 'b']);
  });
});

describe('a missing step', () => {
  const gain = (id: string, when: string) =>
    event({
      id,
      class: 'capture',
      when,
      places: at('palmyra'),
      claims: [
        claim({
          id: 'gain',
          predicate: 'control',
          value: { kind: 'control', holder: 'islamic-state', state: 'controls' },
          claimant: { group: id === 'first' ? 'sohr' : 'amaq' },
          paraphrase: `Gain of the ${id} event.`,
          scope: { place: ['palmyra'] },
        }),
      ],
    });

  it('is shown with the later event, with both gains', () => {
    const corpus = opened(gain('first', '2015-05'), gain('second', '2016-12-11'));
    const set = buildEventView(corpus, 'second', UNDATED)?.sets.at(-1);
    expect(set).toMatchObject({
      label: 'Missing step: how the Islamic State group lost Palmyra',
      verdict: { kind: 'sequence-gap' },
      origins: [{ name: { label: 'Syrian Observatory for Human Rights' } }, { name: { label: 'Islamic State group and its media' } }],
    });
    expect(set?.claims.map(({ paraphrase }) => paraphrase)).toStrictEqual(['Gain of the first event.', 'Gain of the second event.']);
    expect(buildEventView(corpus, 'first', UNDATED)?.sets.length).toBe(1);
  });
});

describe('buildEventView', () => {
  it('shows one event by itself', () => {
    const corpus = opened(event({ id: 'e', when: '2016-12-11', places: at('palmyra'), claims: DISPUTED }));
    expect(buildEventView(corpus, 'e', DATED)).toMatchObject({
      id: 'e',
      because: [
        { kind: 'verdict', verdict: 'conflict' },
        { kind: 'before', days: 3 },
      ],
    });
    expect(buildEventView(corpus, 'atlantis', DATED)).toBeUndefined();
  });
});
