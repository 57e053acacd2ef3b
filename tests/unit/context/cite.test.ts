import { describe, expect, it } from 'vitest';
import { type Citation, cite } from '../../../lib/context/cite.ts';

const citation: Citation = {
  event: { id: 'palmyra-2016', title: 'Palmyra changes hands' },
  documents: [
    {
      id: 'lwj',
      title: 'An offensive & 50% more',
      publisher: { label: 'Long War Journal' },
      published: '2016-12-10~',
      url: 'https://example.org/a_b',
      where: 'p',
    },
    { id: 'leaflet', title: 'Leaflet', publisher: { label: 'A press' }, where: 'p' },
  ],
  pack: { name: 'Sidelight: Syria', version: '0.1.0', hash: '0123456789abcdef' },
  asOf: '2016-12-14',
};

describe('cite', () => {
  it('names pack, version, hash, event and day in every format', () => {
    for (const format of ['plain', 'bibtex', 'csl-json'] as const) {
      const text = cite(citation, format);
      for (const part of ['Sidelight: Syria 0.1.0', '0123456789abcdef', 'palmyra-2016', 'as of 2016-12-14']) expect(text).toContain(part);
    }
    expect(cite({ ...citation, asOf: undefined }, 'plain')).not.toContain('as of');
  });

  it('lists documents in plain text, the undated as undated', () => {
    expect(cite(citation, 'plain').split('\n')).toStrictEqual([
      'Palmyra changes hands. Sidelight: Syria 0.1.0 (0123456789abcdef), event palmyra-2016, as of 2016-12-14.',
      '- Long War Journal, “An offensive & 50% more”, 2016-12-10~, https://example.org/a_b',
      '- A press, “Leaflet”, no date',
    ]);
  });

  it('escapes what TeX would read as commands', () => {
    const text = cite(citation, 'bibtex');
    expect(text).toContain('title = {{An offensive \\& 50\\% more}}');
    expect(text).toContain('date = {2016-12-10~}');
    expect(text).toContain('url = {https://example.org/a_b}');
    expect(text.match(/@misc\{/g)).toHaveLength(2);
  });

  it('is CSL-JSON with date parts as fine as the date', () => {
    const items = JSON.parse(cite(citation, 'csl-json')) as Record<string, unknown>[];
    expect(items[0]).toMatchObject({ id: 'lwj', URL: 'https://example.org/a_b', issued: { 'date-parts': [[2016, 12, 10]], circa: true } });
    expect(items[1]).not.toHaveProperty('issued');
    const [spanned] = JSON.parse(
      cite(
        { ...citation, documents: [{ id: 'x', title: 'X', publisher: { label: 'Y' }, published: '2016-06/2016-12', where: 'p' }] },
        'csl-json',
      ),
    ) as Record<string, unknown>[];
    expect(spanned).toMatchObject({ issued: { raw: '2016-06/2016-12' } });
  });
});
