import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeByHand, encodeBase64 } from '../../../../lib/detect/index/base64.ts';

describe('base64', () => {
  it.each([
    [[], ''],
    [[0], 'AA=='],
    [[255, 254], '//4='],
    [[77, 97, 110], 'TWFu'],
    [[1, 2, 3, 4], 'AQIDBA=='],
  ])('encodes %j as %j', (bytes, text) => {
    expect(encodeBase64(Uint8Array.from(bytes))).toBe(text);
  });

  it('decodes what it encoded, with either decoder', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect([...decodeByHand(encodeBase64(bytes))]).toEqual([...bytes]);
        expect([...decodeBase64(encodeBase64(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it.each(['AAA', 'AA-A', 'AA A', 'AAAé', 'AA=A'])('rejects %j', (text) => {
    expect(() => decodeByHand(text)).toThrow(RangeError);
  });
});
