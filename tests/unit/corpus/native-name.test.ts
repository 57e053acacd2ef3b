import { describe, expect, it } from 'vitest';
import { nativeName } from '../../../lib/corpus/native-name.ts';
import type { Group, GroupName, Place } from '../../../lib/corpus/schema.ts';

const name = (text: string, lang: string, kind: GroupName['kind'] = 'preferred'): GroupName => ({
  text,
  lang,
  kind,
  strength: 'strong',
  source: 'test',
});
const place = (id: string, ...names: GroupName[]): Place => ({ id, names, class: 'city', within: [], decoys: [], summary: '' });
const group = (...names: GroupName[]): Group => ({
  id: 'a-group',
  names,
  class: 'monitor',
  relations: [],
  blocs: [],
  decoys: [],
  summary: '',
});

/** Everything but Ankara lies in Syria. */
const isWithin = (inner: string, outer: string): boolean => inner !== 'ankara' && outer === 'syria';

describe('nativeName', () => {
  it('is the preferred name in Arabic, else in Persian', () => {
    expect(nativeName(place('palmyra', name('Palmyra', 'en'), name('تدمر', 'ar')), isWithin)).toEqual({ text: 'تدمر', lang: 'ar' });
    expect(nativeName(group(name('Fars', 'en'), name('فارس', 'fa')), isWithin)).toEqual({ text: 'فارس', lang: 'fa' });
    expect(nativeName(group(name('فارس', 'fa'), name('وكالة فارس', 'ar')), isWithin)?.lang).toBe('ar');
  });

  it('is none where only an alias, or no language of the region, is there', () => {
    expect(nativeName(group(name('Amaq', 'en'), name('أعماق', 'ar', 'alias')), isWithin)).toBeUndefined();
  });

  it('says where nobody uses it', () => {
    expect(nativeName(place('ankara', name('Ankara', 'en'), name('أنقرة', 'ar')), isWithin)).toEqual({
      text: 'أنقرة',
      lang: 'ar',
      translated: true,
    });
  });
});
