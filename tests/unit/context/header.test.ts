import { describe, expect, it } from 'vitest';
import { cautionOf, CAUTIONS, headerOf } from '../../../lib/context/header.ts';
import { createLookup, type Entity } from '../../../lib/corpus/lookup.ts';
import type { CorpusSource, GroupName } from '../../../lib/corpus/schema.ts';
import { sourceOf } from '../claims/fixtures.ts';

function headOf(id: string, change: (source: CorpusSource) => CorpusSource = (source) => source) {
  const lookup = createLookup(change(sourceOf()));
  const entity: Entity | undefined = lookup.entity(id);
  return entity && headerOf(entity, lookup);
}

const name = (text: string, lang: string, kind: GroupName['kind'], rest: Partial<GroupName> = {}): GroupName => ({
  text,
  lang,
  kind,
  strength: 'strong',
  source: 'gazetteer',
  ...rest,
});

describe('headerOf', () => {
  it('says what and where a place is', () => {
    expect(headOf('palmyra')).toStrictEqual({
      id: 'palmyra',
      kind: 'place',
      label: 'Palmyra',
      native: undefined,
      classLabel: 'City in Homs Governorate, Syria',
      summary: 'Palmyra.',
      otherNames: [],
      phrases: [],
      caution: undefined,
      position: undefined,
    });
    expect(headOf('homs-governorate')?.classLabel).toBe('Governorate in Syria');
    expect(headOf('syria')?.classLabel).toBe('Country');
    expect(headOf('palmyra-ruins')?.classLabel).toBe('Ruins in Homs Governorate, Syria');
    expect(headOf('desert-well')?.classLabel).toBe('Facility');
  });

  it('shows names once: the preferred ones on top, no phrases, no terms of abuse', () => {
    const names: GroupName[] = [
      name('IS', 'en', 'abbreviation'),
      name('تنظيم', 'ar', 'preferred'),
      name('Islamic State group', 'en', 'preferred'),
      name('IS', 'fr', 'abbreviation'),
      name('ISIL', 'en', 'alias', { stance: 'neutral' }),
      name('the group', 'en', 'oblique'),
      name('Daesh', 'en', 'alias', { stance: 'pejorative' }),
    ];
    const header = headOf('islamic-state', (source) => ({
      ...source,
      groups: source.groups.map((g) => (g.id === 'islamic-state' ? { ...g, names } : g)),
    }));
    expect(header).toMatchObject({
      label: 'Islamic State group',
      native: { text: 'تنظيم', lang: 'ar' },
      classLabel: 'Armed group',
      otherNames: ['IS', 'ISIL'],
      phrases: ['the group', 'the militants', 'the movement'],
      caution: CAUTIONS.party,
    });
  });

  it('cautions about interests alone, in the same words for every side', () => {
    expect(headOf('amaq')?.caution).toBe(CAUTIONS['party-medium']);
    expect(headOf('syrian-army')?.caution).toBe(headOf('islamic-state')?.caution);
    expect(headOf('sana')?.caution).toBe(CAUTIONS['state-medium']);
    expect(headOf('sohr')?.caution).toBeUndefined();
    expect(cautionOf(undefined)).toBeUndefined();
    expect(new Set(Object.values(CAUTIONS)).size).toBe(4);
  });
});
