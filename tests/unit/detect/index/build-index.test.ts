import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '../../../../lib/detect/index/build-index.ts';
import { loadNameIndex } from '../../../../lib/detect/index/load-index.ts';
import { acronym, decoy, found, group, indexOf, name, needsSupport, place } from '../fixtures.ts';

describe('buildNameIndex', () => {
  const places = [place('homs', ['Homs', 'Hims'], { class: 'city' }), place('palmyra', [name('تدمر', { lang: 'ar' }), 'Palmyra'])];
  const groups = [group('is', [acronym('IS'), name('Islamic State', { kind: 'preferred', from: '2014-06-29' })])];
  const data = buildNameIndex({ places, groups });

  it('gives the same bytes for the same corpus, as JSON', () => {
    expect(JSON.stringify(buildNameIndex({ places, groups }))).toBe(JSON.stringify(data));
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('lists entities, places first, with what a reader sees', () => {
    expect(loadNameIndex(data).entities).toEqual([
      { id: 'homs', kind: 'place', label: 'Homs', class: 'city' },
      { id: 'palmyra', kind: 'place', label: 'تدمر', class: 'town' },
      { id: 'is', kind: 'group', label: 'Islamic State', class: 'armed-group' },
    ]);
  });

  it('survives the way through JSON', () => {
    expect(found(loadNameIndex(JSON.parse(JSON.stringify(data))), 'IS in Hims and تدمر')).toEqual(['IS', 'Hims', 'تدمر']);
  });

  it('can be empty', () => {
    expect(found(indexOf(), 'Homs, a T, ,')).toEqual([]);
  });

  it('leaves out names that cannot be matched', () => {
    expect(
      found(indexOf(place('odd', ['X', '–', '\ud83d\ude00', 'x'.repeat(256), 'Odd'])), `X – \ud83d\ude00 Odd ${'x'.repeat(256)}`),
    ).toEqual(['Odd']);
  });

  it('does not take a name of the corpus for a decoy or a cue', () => {
    const index = indexOf(
      group('army', [acronym('SAA')], { decoys: [decoy('Free Army', ['Homs', 'airline'])] }),
      group('free', ['Free Army']),
      place('homs', ['Homs']),
    );
    expect(found(index, 'Free Army, Homs, airline')).toEqual(['Free Army', 'Homs', 'airline']);
  });

  it('rejects data of another format', () => {
    expect(() => loadNameIndex({ ...data, format: 2 } as never)).toThrow(RangeError);
  });

  it('leaves out names with the rarest punctuation when there are too many kinds', () => {
    const odd = Array.from({ length: 30 }, (_, i) => `A${String.fromCharCode(0x2190 + i)}B`);
    const index = indexOf(place('odd', [...odd, 'Homs']));
    expect(found(index, odd.join('; '))).toEqual(odd.slice(0, 26));
    expect(found(index, 'Homs')).toEqual(['Homs']);
  });
});

describe('a Persian name that Arabic has as an adjective', () => {
  const index = indexOf(
    place('russia', [needsSupport('روسیه', { lang: 'fa' }), needsSupport('روسيا', { lang: 'ar' })], { class: 'country' }),
  );

  it('is found as Persian writes it, and not as Arabic writes what is Russian', () => {
    expect(found(index, 'نیروهای روسیه')).toEqual(['روسیه']);
    expect(found(index, 'نيروهاي روسيه')).toEqual(['روسيه']);
    expect(found(index, 'طائرات روسية')).toEqual([]);
    expect(found(index, 'روسيا')).toEqual(['روسيا']);
  });
});
