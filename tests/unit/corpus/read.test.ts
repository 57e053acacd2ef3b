import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/corpus/read.ts';

const SOUND = join(import.meta.dirname, '../../corpus/sound');

/** The sound corpus with one file replaced. */
function withFile(file: string, text: string): ReturnType<typeof readCorpus> {
  const temporary = mkdtempSync(join(tmpdir(), 'corpus-'));
  const folder = join(temporary, 'data');
  cpSync(SOUND, folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  try {
    return readCorpus(folder);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

describe('readCorpus', () => {
  it('reads a sound corpus, sorted by id', () => {
    const { source, problems } = readCorpus(SOUND);
    expect(problems).toEqual([]);
    expect(source?.places.map(({ id }) => id)).toEqual(['land', 'upper-town']);
    expect(source?.places[1]?.names[0]).toMatchObject({ text: 'Upper Town', strength: 'strong' });
  });

  it('names the line of a record', () => {
    const { locate } = readCorpus(SOUND);
    expect(locate('places', 'upper-town', ['names', 0, 'text'])).toEqual({
      file: join('data', 'places', 'all.json').replace('data', 'sound'),
      line: 11,
      path: '/names/0/text',
    });
  });

  it.each([
    ['a comma too many', 'places/all.json', '[{ "id": "land", }]', 1, /PropertyNameExpected|ValueExpected/],
    [
      'an impossible date',
      'events/clash.json',
      '{\n "id": "clash", "title": "Clash", "class": "battle",\n "when": "2016-02-30",\n "places": [], "groups": [], "summary": "A clash.", "claims": [] }',
      3,
      /not a possible EDTF date/,
    ],
    ['an unknown field', 'blocs.json', '[\n { "id": "north", "label": "North", "colour": "red" }]', 2, /colour/],
    ['an id with capitals', 'blocs.json', '[{ "id": "North", "label": "North" }]', 1, /lower-case/],
    ['an id used twice', 'blocs.json', '[{ "id": "north", "label": "North" },\n { "id": "north", "label": "North" }]', 2, /used twice/],
  ])('names file and line of %s', (_, file, text, line, what) => {
    const { source, problems } = withFile(file, text);
    expect(source).toBeUndefined();
    expect(problems[0]?.file.replaceAll('\\', '/')).toBe(`data/${file}`);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.remedy).not.toBe('');
  });
});
