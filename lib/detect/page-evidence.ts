// STUB
import { entityOf } from './name-refs.ts';
import type { Candidate, Judgement, NameIndex } from './types.ts';
export class PageEvidence {
  index: NameIndex;
  constructor(index: NameIndex, _o: { date?: string } = {}) { this.index = index; }
  add(_t: string, _c: readonly Candidate[]): boolean { return false; }
  judge(_t: string, c: readonly Candidate[]): Judgement {
    return { pending: false, mentions: c.flatMap((x) => { const e = this.index.entities[entityOf(this.index.refs[x.refs[0]!]!)]; return e ? [{ start: x.start, end: x.end, entity: e, alternatives: [], reason: { rule: 'strong-name' as const } }] : []; }) };
  }
}
