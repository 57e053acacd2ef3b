import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../lib/context/header.ts';
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
      class: 'city',
      around: [{ label: 'Homs Governorate' }, { label: 'Syria' }],
      summary: 'Palmyra.',
      otherNames: [],
      phrases: [],
      caution: undefined,
      position: undefined,
    });
    expect(headOf('homs-governorate')).toMatchObject({ class: 'governorate', around: [{ label: 'Syria' }] });
    expect(headOf('syria')).toMatchObject({ class: 'country', around: [] });
    expect(headOf('palmyra-ruins')).toMatchObject({ class: 'ruin', around: [{ label: 'Homs Governorate' }, { label: 'Syria' }] });
    expect(headOf('desert-well')).toMatchObject({ class: 'facility', around: [] });
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
      class: 'armed-group',
      otherNames: ['IS', 'ISIL'],
      phrases: ['the group', 'the militants', 'the movement'],
      caution: 'party',
    });
  });

  it('cautions about interests alone, and about the same ones on every side', () => {
    expect(headOf('amaq')?.caution).toBe('party-medium');
    expect(headOf('syrian-army')?.caution).toBe(headOf('islamic-state')?.caution);
    expect(headOf('sana')?.caution).toBe('state-medium');
    expect(headOf('sohr')?.caution).toBeUndefined();
  });
});
