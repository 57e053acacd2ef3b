/** The small parts that all records are made of, and their limits (characters). */
import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';

export const MAX_NAME = 120;
export const MAX_TITLE = 500;
const MAX_PROSE = 1_200;
export const MAX_QUOTE = 200;

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'), v.maxLength(80));
export const Edtf = v.pipe(
  v.string(),
  v.check((s) => parseEdtf(s) !== undefined, 'not a possible EDTF date (2016, 2016-12, 2016-12-08, 2016-12~, A/B)'),
);
export const Prose = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_PROSE));
export const Lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag'));
export const HttpsUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s@]+$/, 'a web address without credentials'));
export const Lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const Lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
