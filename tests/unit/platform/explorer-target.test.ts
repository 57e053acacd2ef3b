import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../entrypoints/explorer/address.ts';
import { compileBundle, openBundle } from '../../../lib/context/bundle.ts';
import { knownTarget, writeAddress } from '../../../lib/platform/explorer-target.ts';
import { event, sourceOf } from '../claims/fixtures.ts';

const corpus = openBundle(compileBundle(sourceOf(event({ id: 'capture', claims: [] }))));

describe('knownTarget', () => {
  it('lets through what the corpus knows', () => {
    const target = { event: 'capture', entity: 'palmyra', date: '2016-12-14', asOf: true };
    expect(knownTarget(target, corpus)).toStrictEqual(target);
  });

  it('drops what a page made up', () => {
    const made = { event: 'nope', entity: '<b>', date: 'javascript:alert(1)', asOf: true };
    expect(knownTarget(made, corpus)).toStrictEqual({ event: undefined, entity: undefined, date: undefined, asOf: undefined });
  });
});

describe('the address of the explorer', () => {
  it('is read as it was written', () => {
    const addresses = [
      { q: 'palmyra & "T4"', event: 'capture', entity: undefined, date: '2016-12-14', asOf: true },
      { q: '', event: undefined, entity: 'الباب', date: undefined, asOf: false },
    ];
    for (const address of addresses) expect(readAddress(writeAddress(address))).toStrictEqual(address);
  });

  it('knows no day that is none', () => {
    for (const date of ['../2016', '2016-13-45', '2016-02-31', 'foo', '2016/..']) {
      expect(readAddress(`#entity=palmyra&date=${date}&asOf=1`)).toMatchObject({ date: undefined, asOf: false });
    }
  });

  it('makes something of anything', () => {
    for (const hash of ['', '#', '#%E0%A4%A', '#event', '#q=%00&&&=']) expect(() => readAddress(hash)).not.toThrow();
  });
});
