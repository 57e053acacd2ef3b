import { describe, expect, it } from 'vitest';
import { LANDMARKS, locate } from '../../../components/locator.ts';
import { readCorpus } from '../../../scripts/corpus/read.ts';

const palmyra = { lat: 34.56, lon: 38.28, radiusKm: 3 };

describe('locate', () => {
  it('puts north up and east to the right', () => {
    const at = (lat: number, lon: number) => locate({ lat, lon, radiusKm: 1 });
    const [south, north, east] = [at(33, 38), at(36, 38), at(34.5, 40)];
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(east?.x).toBeGreaterThan(south?.x ?? 0);
  });

  it('draws the radius to scale, and never too small to be seen', () => {
    const [dot, circle] = [locate(palmyra), locate({ ...palmyra, radiusKm: 120 })];
    expect(dot?.radius).toBe(3);
    // Syria is about 590 km from west to east, and the drawing 92 px.
    expect(circle?.radius).toBeGreaterThan(15);
    expect(circle?.radius).toBeLessThan(22);
  });

  it('makes room for a place just outside, and gives up on one far away', () => {
    const mosul = locate({ lat: 36.34, lon: 43.13, radiusKm: 5 });
    expect(mosul?.x).toBeLessThanOrEqual(mosul?.width ?? 0);
    expect(locate({ lat: 38.9, lon: -77, radiusKm: 5 })).toBeUndefined();
    expect(locate({ lat: 33, lon: 43.7, radiusKm: 590 })).toBeUndefined();
  });

  it('has its landmarks where the corpus has them', () => {
    const { source } = readCorpus();
    for (const { id, lat, lon } of LANDMARKS) {
      expect(source?.places.find((place) => place.id === id)?.point, id).toMatchObject({ lat, lon });
    }
  });
});
