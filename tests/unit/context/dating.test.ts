import { describe, expect, it } from 'vitest';
import { type DateCandidate, datingOf } from '../../../lib/context/dating.ts';

const TODAY = '2020-06-01';
const says = (from: DateCandidate['from'], date: string): DateCandidate => ({ from, date });

describe('datingOf', () => {
  it('is undefined without a statement', () => {
    expect(datingOf([], TODAY)).toBeUndefined();
  });

  it('takes the most dependable statement where nothing else decides', () => {
    expect(datingOf([says('time', '2016-12-01'), says('meta', '2016-12-09')], TODAY)).toStrictEqual({
      ...says('meta', '2016-12-09'),
      others: [says('time', '2016-12-01')],
    });
  });

  it('takes what most kinds agree on: a page that moved has new metadata and its old address', () => {
    const moved = [says('json-ld', '2019-03-01'), says('address', '2016-12-09'), says('time', '2016-12-09')];
    expect(datingOf(moved, TODAY)).toStrictEqual({ ...says('address', '2016-12-09'), others: [says('json-ld', '2019-03-01')] });
  });

  it('lets no kind vote twice', () => {
    const twice = [says('json-ld', '2016-12-09'), says('time', '2019-03-01'), says('time', '2019-03-01')];
    expect(datingOf(twice, TODAY)?.date).toBe('2016-12-09');
  });

  it('sees no disagreement in one day more or less', () => {
    expect(datingOf([says('json-ld', '2016-12-09'), says('address', '2016-12-10')], TODAY)).toStrictEqual({
      ...says('json-ld', '2016-12-09'),
      others: [],
    });
  });

  it('names every other day once', () => {
    const many = [says('json-ld', '2016-12-09'), says('meta', '2016-12-09'), says('time', '2017-01-01'), says('time', '2017-01-01')];
    expect(datingOf(many, TODAY)?.others).toStrictEqual([says('time', '2017-01-01')]);
  });

  it('believes no day that has not come', () => {
    expect(datingOf([says('json-ld', '2031-01-01'), says('time', '2016-12-09')], TODAY)).toStrictEqual({
      ...says('time', '2016-12-09'),
      others: [],
    });
    expect(datingOf([says('json-ld', '2020-06-02')], TODAY)?.date).toBe('2020-06-02');
  });
});
