/** Geometry of the locator map: degrees in, px of its drawing out. Pure. */
import type { Position } from '../lib/context/card.ts';
import { OUTLINE } from './outline.ts';

/** Cities that tell a reader where they are looking; positions as in data/places (GeoNames). */
export const LANDMARKS = [
  { id: 'damascus', lat: 33.5102, lon: 36.29128 },
  { id: 'aleppo', lat: 36.20124, lon: 37.16117 },
  { id: 'deir-ez-zor', lat: 35.33588, lon: 40.14084 },
] as const;

export interface Locator {
  readonly width: number;
  readonly height: number;
  /** SVG path of the outline. */
  readonly outline: string;
  readonly landmarks: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly y: number;
  /** Of the circle within which the place lies, at least that of a dot. */
  readonly radius: number;
}

const WIDTH = 104;
const PADDING = 6;
/** Smaller circles could not be seen; the dot then stands for the place and no longer for its extent. */
const LEAST_RADIUS = 3;
/** Farther outside than this the map would show more emptiness than Syria, degrees. */
const MOST_OUTSIDE = 4;
/** A country or a large region has no point worth showing, km. */
const MOST_RADIUS_KM = 160;
const KM_PER_DEGREE = 111.2;
const TO_RADIANS = Math.PI / 180;

/** The map of a place, or undefined when it is too large or lies too far away for a map of Syria. */
export function locate({ lat, lon, radiusKm }: Position): Locator | undefined {
  if (radiusKm > MOST_RADIUS_KM) return undefined;
  const lons = OUTLINE.map(([x]) => x);
  const lats = OUTLINE.map(([, y]) => y);
  const syria = { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
  const box = {
    west: Math.min(syria.west, lon),
    east: Math.max(syria.east, lon),
    south: Math.min(syria.south, lat),
    north: Math.max(syria.north, lat),
  };
  const outside = Math.max(syria.west - box.west, box.east - syria.east, syria.south - box.south, box.north - syria.north);
  if (outside > MOST_OUTSIDE) return undefined;
  // Equirectangular, true to scale at the middle latitude.
  const shrink = Math.cos(((box.south + box.north) / 2) * TO_RADIANS);
  const scale = (WIDTH - 2 * PADDING) / ((box.east - box.west) * shrink);
  const x = (degrees: number): number => tenth(PADDING + (degrees - box.west) * shrink * scale);
  const y = (degrees: number): number => tenth(PADDING + (box.north - degrees) * scale);
  return {
    width: WIDTH,
    height: Math.ceil(y(box.south) + PADDING),
    outline: `${OUTLINE.map(([east, north], i) => `${i === 0 ? 'M' : 'L'}${x(east)} ${y(north)}`).join('')}Z`,
    landmarks: LANDMARKS.map((city) => ({ id: city.id, x: x(city.lon), y: y(city.lat) })),
    x: x(lon),
    y: y(lat),
    radius: tenth(Math.max(LEAST_RADIUS, (radiusKm / KM_PER_DEGREE) * scale)),
  };
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
