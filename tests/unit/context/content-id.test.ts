import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentId } from '../../../lib/context/content-id.ts';

/** The same function in plain 64-bit arithmetic. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('contentId', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('is the published FNV-1a value of %j', (text, id) => {
    expect(contentId(text)).toBe(id);
  });

  it('is FNV-1a over UTF-8 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(contentId(text)).toBe(reference(text));
      }),
    );
  });

  it('reads scripts of two, three and four bytes', () => {
    for (const text of ['é', 'تدمر', '帕尔米拉', '🏛']) expect(contentId(text)).toBe(reference(text));
  });
});
