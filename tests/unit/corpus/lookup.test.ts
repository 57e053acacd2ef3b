import { describe, expect, it } from 'vitest';
import { createLookup, holdsOn, preferredName } from '../../../lib/corpus/lookup.ts';
import { dayNumber } from '../../../lib/corpus/edtf.ts';
import type { PlaceName } from '../../../lib/corpus/schema.ts';
import { sourceOf } from '../claims/fixtures.ts';

const lookup = createLookup(sourceOf());

describe('entities', () => {
  it('finds places and groups by id and says which they are', () => {
    expect(lookup.entity('palmyra')?.kind).toBe('place');
    expect(lookup.entity('amaq')?.kind).toBe('group');
    expect(lookup.entity('atlantis')).toBeUndefined();
  });

  it('labels an unknown id with itself', () => {
    expect(lookup.label('palmyra')).toBe('Palmyra');
    expect(lookup.label('atlantis')).toBe('atlantis');
  });
});

describe('preferredName', () => {
  const name = (text: string, lang: string, kind: PlaceName['kind']): PlaceName => ({ text, lang, kind, strength: 'strong', source: 's' });

  it('prefers English, then any preferred name, then the first', () => {
    const arabic = name('تدمر', 'ar', 'preferred');
    const english = name('Palmyra', 'en', 'preferred');
    const alias = name('Tadmur', 'en', 'alias');
    expect(preferredName([alias, arabic, english])).toBe(english);
    expect(preferredName([alias, arabic])).toBe(arabic);
    expect(preferredName([alias])).toBe(alias);
    expect(() => preferredName([])).toThrow('without a name');
  });
});

describe('isWithin', () => {
  it('follows chains and counts a place within itself', () => {
    expect(lookup.isWithin('palmyra-ruins', 'syria')).toBe(true);
    expect(lookup.isWithin('palmyra', 'palmyra')).toBe(true);
    expect(lookup.isWithin('syria', 'palmyra')).toBe(false);
    expect(lookup.isWithin('palmyra', 'raqqa-governorate')).toBe(false);
  });

  it('survives a loop', () => {
    const source = sourceOf();
    const [syria, ...rest] = source.places;
    if (!syria) throw new Error('the fixture has places');
    const looped = createLookup({ ...source, places: [{ ...syria, within: ['homs-governorate'] }, ...rest] });
    expect(looped.isWithin('syria', 'raqqa')).toBe(false);
    expect(looped.isWithin('palmyra', 'syria')).toBe(true);
  });
});

describe('isClass', () => {
  it('follows is-a through several parents', () => {
    expect(lookup.isClass('civilian-children', 'children')).toBe(true);
    expect(lookup.isClass('civilian-children', 'everyone')).toBe(true);
    expect(lookup.isClass('everyone', 'civilians')).toBe(false);
    expect(lookup.isClass('soldiers', 'civilians')).toBe(false);
  });
});

describe('blocs', () => {
  it('are looked up on a day, with the precision of the source read generously', () => {
    expect(lookup.blocOf('sdf', dayNumber(2017, 8, 15))).toBe('coalition');
    expect(lookup.blocOf('sdf', dayNumber(2015, 9, 30))).toBeUndefined();
    expect(lookup.blocOf('sdf', dayNumber(2018, 12, 31))).toBe('coalition');
    expect(lookup.blocOf('sdf', dayNumber(2019, 1, 1))).toBeUndefined();
    expect(lookup.blocOf('sdf')).toBe('coalition');
    expect(lookup.blocOf('sohr')).toBeUndefined();
  });

  it('hold on every day when no dates are given', () => {
    expect(holdsOn(undefined, undefined, 0)).toBe(true);
    expect(holdsOn('2016', undefined, dayNumber(2015, 12, 31))).toBe(false);
    expect(holdsOn(undefined, '2016-05', dayNumber(2016, 6, 1))).toBe(false);
  });
});

describe('names of claimants and publishers', () => {
  it('puts a speaker before the group', () => {
    expect(lookup.claimant({ group: 'jcpa', speaker: 'An analyst' })).toBe('An analyst, Jerusalem Center for Public Affairs');
    expect(lookup.claimant({ group: 'amaq' })).toBe('Amaq');
    expect(lookup.claimant({ speaker: 'A witness' })).toBe('A witness');
    expect(lookup.claimant({ unnamed: 'local reports' })).toBe('local reports');
  });

  it('shows a publisher that is no group as its text', () => {
    const [tna, undated] = [lookup.documents.get('tna'), lookup.documents.get('undated')];
    expect(tna && lookup.publisher(tna)).toBe('The New Arab');
    expect(undated && lookup.publisher(undated)).toBe('A pamphlet');
  });
});
