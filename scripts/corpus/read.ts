/** Reads the corpus from `data/`: every JSON file, each record with the line that it starts on. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { Bloc, ClassTerm, type CorpusSource, Document, Event, Group, Pack, Place } from '../../lib/corpus/schema.ts';

/** Where something stands, for people: `data/places/homs.json:12 /names/0/text`. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly path: string;
}
export interface Problem extends Location {
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

export interface ReadCorpus {
  /** Undefined when a record does not have its shape. */
  readonly source: CorpusSource | undefined;
  readonly problems: readonly Problem[];
  /** Where a record, or a part of it, stands. */
  locate(kind: RecordKind, id: string, path?: readonly (string | number)[]): Location;
}

/** Folder or file under `data/` for each kind of record. */
const KINDS = {
  places: { files: 'places/**/*.json', schema: Place },
  groups: { files: 'groups/**/*.json', schema: Group },
  documents: { files: 'documents/**/*.json', schema: Document },
  events: { files: 'events/**/*.json', schema: Event },
  classes: { files: 'classes.json', schema: ClassTerm },
  blocs: { files: 'blocs.json', schema: Bloc },
} as const;
export type RecordKind = keyof typeof KINDS;

interface RawRecord {
  readonly file: string;
  readonly text: string;
  readonly node: Node;
}

export const DATA = join(import.meta.dirname, '../../data');

export function readCorpus(data: string = DATA): ReadCorpus {
  const problems: Problem[] = [];
  const raw = new Map<string, RawRecord>();
  const records: Record<string, unknown[]> = {};
  for (const kind of Object.keys(KINDS) as RecordKind[]) {
    records[kind] = globSync(KINDS[kind].files, { cwd: data })
      .sort()
      .flatMap((file) => readFile(data, file, problems))
      .flatMap((record) => validate(kind, record, raw, problems));
    records[kind].sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));
  }
  const pack = readFile(data, 'pack.json', problems).flatMap((record) => check(Pack, record, problems))[0];
  const complete = problems.length === 0 && pack !== undefined;
  return {
    source: complete ? ({ pack, ...records } as unknown as CorpusSource) : undefined,
    problems,
    locate: (kind, id, path = []) => {
      const record = raw.get(`${kind} ${id}`);
      return record ? locationOf(record, path) : { file: `data/${kind}`, line: 1, path: id };
    },
  };
}

/** The records of a file: the items of an array, or the one object. */
function readFile(data: string, file: string, problems: Problem[]): RawRecord[] {
  const name = relative(join(data, '..'), join(data, file));
  const text = readFileSync(join(data, file), 'utf8');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) {
    const line = lineAt(text, error?.offset ?? 0);
    const what = error ? printParseErrorCode(error.error) : 'the file is empty';
    problems.push({ file: name, line, path: '', what, remedy: 'Make it valid JSON; an editor shows the place.' });
    return [];
  }
  const nodes = root.type === 'array' ? (root.children ?? []) : [root];
  return nodes.map((node) => ({ file: name, text, node }));
}

function validate(kind: RecordKind, record: RawRecord, raw: Map<string, RawRecord>, problems: Problem[]): unknown[] {
  const checked = check(KINDS[kind].schema, record, problems) as { id: string }[];
  for (const { id } of checked) {
    const other = raw.get(`${kind} ${id}`);
    if (other) {
      const { file, line } = locationOf(other, []);
      problems.push({
        ...locationOf(record, ['id']),
        what: `the id "${id}" is used twice`,
        remedy: `Rename one; the other is at ${file}:${line}.`,
      });
    }
    raw.set(`${kind} ${id}`, record);
  }
  return checked;
}

function check(schema: v.GenericSchema, record: RawRecord, problems: Problem[]): unknown[] {
  const result = v.safeParse(schema, valueOf(record.node));
  if (result.success) return [result.output];
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    problems.push({ ...locationOf(record, path), what: issue.message, remedy: `See the schema for this field in lib/corpus/schema.ts.` });
  }
  return [];
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).map((pair) => [pair.children?.[0]?.value as string, pair.children?.[1] && valueOf(pair.children[1])]),
  );
}

/** The deepest part of `path` that is in the file. */
function locationOf(record: RawRecord, path: readonly (string | number)[]): Location {
  let node = record.node;
  for (const key of path) {
    const next: Node | undefined =
      typeof key === 'number' ? node.children?.[key] : node.children?.find((pair) => pair.children?.[0]?.value === key)?.children?.[1];
    if (!next) break;
    node = next;
  }
  return { file: record.file, line: lineAt(record.text, node.offset), path: path.length === 0 ? '' : `/${path.join('/')}` };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}
