/**
 * Name records. One record says "these words can mean this entity", in 32 bits:
 * 20 bits entity, 2 bits strength, 2 bits role, 2 bits support, then one bit each: letter case is
 * fixed, the name has dates, an Arabic article must stand before, another record of the same words
 * follows, it reads like a surname, it is an everyday word too.
 * Records of the same words stand side by side, so the number of the first stands for them all.
 */
import { STRENGTHS, type NameStrength } from '../../corpus/schema.ts';
import type { NameIndex } from '../types.ts';

/**
 * `sign`: the words tell what the page is about and name nothing (Syrian). `decoy`: they mean something
 * else. `cue`: they make it likelier that a name does. In the order of records of the same words.
 */
export const ROLES = ['name', 'sign', 'decoy', 'cue'] as const;
export type Role = (typeof ROLES)[number];

const ENTITY_BITS = 20;
export const MAX_ENTITIES = 1 << ENTITY_BITS;
const STRENGTH_AT = 20;
const ROLE_AT = 22;
const SUPPORT_AT = 24;
const EXACT = 1 << 26;
const DATED = 1 << 27;
const ARTICLE = 1 << 28;
const MORE = 1 << 29;
const SURNAME = 1 << 30;
const COMMON = 1 << 31;

export interface NameRef {
  readonly entity: number;
  readonly strength: NameStrength;
  readonly role: Role;
  /** What the name adds to the page's support for other names: 0, 1 or 3. */
  readonly support: number;
  readonly exact: boolean;
  readonly dated: boolean;
  readonly article: boolean;
  readonly surname: boolean;
  readonly common: boolean;
}

/** A record as 32 bits; `more` when another one of the same words follows. */
export function packRef(ref: NameRef, more: boolean): number {
  const flags =
    (ref.exact ? EXACT : 0) |
    (ref.dated ? DATED : 0) |
    (ref.article ? ARTICLE : 0) |
    (more ? MORE : 0) |
    (ref.surname ? SURNAME : 0) |
    (ref.common ? COMMON : 0);
  const strength = STRENGTHS.indexOf(ref.strength) << STRENGTH_AT;
  return (ref.entity | strength | (ROLES.indexOf(ref.role) << ROLE_AT) | (ref.support << SUPPORT_AT) | flags) >>> 0;
}

/** Number of the entity in the index. */
export function entityOf(ref: number): number {
  return ref & (MAX_ENTITIES - 1);
}

export function strengthOf(ref: number): NameStrength {
  return STRENGTHS[(ref >>> STRENGTH_AT) & 3] ?? 'weak';
}

export function roleOf(ref: number): Role {
  return ROLES[(ref >>> ROLE_AT) & 3] ?? 'cue';
}

/** What the name adds to the page's support for others. */
export function supportOf(ref: number): number {
  return (ref >>> SUPPORT_AT) & 3;
}

/** Its letter case is fixed. */
export function isExact(ref: number): boolean {
  return (ref & EXACT) !== 0;
}

/** It was in use from or until a date. */
export function isDated(ref: number): boolean {
  return (ref & DATED) !== 0;
}

/** The name was listed with an Arabic article, which is not part of its key. */
export function needsArticle(ref: number): boolean {
  return (ref & ARTICLE) !== 0;
}

/** One word with an article (al-Shaer): also the form of many family names. */
export function readsAsSurname(ref: number): boolean {
  return (ref & SURNAME) !== 0;
}

/** An everyday word too: a mention only where the sentence speaks of a place. */
export function isCommon(ref: number): boolean {
  return (ref & COMMON) !== 0;
}

/** Another record of the same words follows. */
export function hasMore(ref: number): boolean {
  return (ref & MORE) !== 0;
}

/** Name records of a sound. The data is looked into as it came: a map of its 12,000 sounds takes five milliseconds to make. */
export function soundRefs({ sounds }: Pick<NameIndex, 'sounds'>, sound: string): readonly number[] | undefined {
  return Object.hasOwn(sounds, sound) ? sounds[sound] : undefined;
}
