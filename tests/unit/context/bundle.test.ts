import { describe, expect, it } from 'vitest';
import { compileBundle, openBundle } from '../../../lib/context/bundle.ts';
import type { CorpusSource } from '../../../lib/corpus/schema.ts';
import { claim, event, quantity, sourceOf } from '../claims/fixtures.ts';

const held = (id: string, place: string) =>
  claim({
    id,
    predicate: 'control',
    value: { kind: 'control', holder: 'islamic-state', state: 'controls', from: 'syrian-army' },
    claimant: { group: 'amaq' },
    via: [{ group: 'voa' }],
    scope: { place: [place] },
  });

function source(): CorpusSource {
  return sourceOf(
    event({
      id: 'second',
      class: 'capture',
      when: '2016-12-11',
      places: [{ place: 'palmyra', precision: 'exact' }],
      claims: [held('b', 'palmyra')],
    }),
    event({
      id: 'first',
      class: 'capture',
      when: '2015-05',
      places: [{ place: 'palmyra-ruins', precision: 'area' }],
      groups: [{ group: 'islamic-state', role: 'attacker' }],
      claims: [
        held('a', 'palmyra'),
        claim({ id: 'k', predicate: 'killed', value: quantity(5, 5), claimant: { group: 'sohr' }, scope: { actor: 'sdf' } }),
      ],
    }),
  );
}

/** The same records with every list of records reversed and every object's fields in another order. */
function shuffled(from: CorpusSource): CorpusSource {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, field]) => [name, turn(field)]),
    );
  };
  const turned = turn(from) as CorpusSource;
  return {
    ...turned,
    places: turned.places.toReversed(),
    groups: turned.groups.toReversed(),
    documents: turned.documents.toReversed(),
    events: turned.events.toReversed(),
    classes: turned.classes.toReversed(),
    blocs: turned.blocs.toReversed(),
  };
}

describe('compileBundle', () => {
  it('gives the same bytes for the same records, in whatever order they come', () => {
    const bytes = JSON.stringify(compileBundle(source()));
    expect(JSON.stringify(compileBundle(source()))).toBe(bytes);
    expect(JSON.stringify(compileBundle(shuffled(source())))).toBe(bytes);
  });

  it('survives JSON unchanged and sorts records by id', () => {
    const bundle = compileBundle(source());
    expect(JSON.parse(JSON.stringify(bundle))).toStrictEqual(bundle);
    expect(bundle.source.events.map(({ id }) => id)).toStrictEqual(['first', 'second']);
    expect(bundle.source.places.map(({ id }) => id)).toStrictEqual(bundle.source.places.map(({ id }) => id).toSorted());
    expect(bundle.source.events[0]?.claims.map(({ id }) => id)).toStrictEqual(['a', 'k']);
  });

  it('compiles a compiled source to the same bundle but for the hash, which is of all documents', () => {
    const bundle = compileBundle(source());
    expect(compileBundle(bundle.source)).toStrictEqual({ ...bundle, hash: expect.any(String) as string });
  });

  it('packages the documents that claims cite, and those they derive from', () => {
    const cited = new Set(source().events.flatMap(({ claims }) => claims.map(({ document }) => document)));
    const spare = { ...source().documents[0], id: 'spare' } as CorpusSource['documents'][number];
    const { documents } = compileBundle({ ...source(), documents: [...source().documents, spare] }).source;
    const ids = documents.map(({ id }) => id);
    expect(ids).toStrictEqual(expect.arrayContaining([...cited]));
    expect(ids).not.toContain('spare');
  });

  it('changes its hash with any change of content', () => {
    const { hash } = compileBundle(source());
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    const changed = source();
    const [first, ...rest] = changed.events;
    if (!first) throw new Error('the fixture has events');
    expect(compileBundle({ ...changed, events: [{ ...first, title: 'Another title' }, ...rest] }).hash).not.toBe(hash);
  });

  it('judges every event and finds the gaps', () => {
    const bundle = compileBundle(source());
    expect(Object.keys(bundle.sets)).toStrictEqual(['first', 'second']);
    expect(bundle.sets['first']?.map(({ label }) => label)).toStrictEqual(['Who holds Palmyra', 'Killed']);
    expect(bundle.gaps.map(({ events }) => events)).toStrictEqual([['first', 'second']]);
  });
});

describe('openBundle', () => {
  const opened = openBundle(compileBundle(source()));
  const linked = (entity: string) => opened.eventsOf(entity).map(({ event: { id }, link }) => `${id} ${link}`);

  it('finds the events of places, and of the places inside them', () => {
    expect(linked('palmyra')).toStrictEqual(['first claim', 'second direct']);
    expect(linked('palmyra-ruins')).toStrictEqual(['first direct']);
    expect(linked('homs-governorate')).toStrictEqual(['first within', 'second within']);
    expect(linked('syria')).toStrictEqual(['first within', 'second within']);
    expect(linked('raqqa')).toStrictEqual([]);
  });

  it('finds the events in which a group took part, is spoken of, or speaks', () => {
    expect(linked('islamic-state')).toStrictEqual(['first direct', 'second claim']);
    expect(linked('syrian-army')).toStrictEqual(['first claim', 'second claim']);
    expect(linked('sdf')).toStrictEqual(['first claim']);
    expect(linked('amaq')).toStrictEqual(['first speaker', 'second speaker']);
    expect(linked('voa')).toStrictEqual(['first speaker', 'second speaker']);
    expect(linked('sohr')).toStrictEqual(['first speaker']);
  });

  it('answers for what it does not know with nothing', () => {
    expect(opened.eventsOf('atlantis')).toStrictEqual([]);
    expect(opened.setsOf('atlantis')).toStrictEqual([]);
    expect(opened.linksOf('atlantis').size).toBe(0);
  });

  it('keeps the hash and the gaps', () => {
    const bundle = compileBundle(source());
    expect(opened.pack).toStrictEqual({ name: 'Test', version: '0.0.1', hash: bundle.hash });
    expect(opened.gaps).toStrictEqual(bundle.gaps);
    expect(opened.setsOf('first')).toStrictEqual(bundle.sets['first']);
  });
});
