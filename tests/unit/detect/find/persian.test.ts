import { describe, expect, it } from 'vitest';
import { isSurelyInPersian } from '../../../../lib/detect/find/persian.ts';

describe('isSurelyInPersian', () => {
  it.each(['فرقه چهارم در حلب', 'نیروهای دموکراتیک', 'شهر المیادین را گرفتند و به پیش رفتند'])('%s: yes', (text) => {
    expect(isSurelyInPersian(text)).toBe(true);
  });

  it.each([
    'وصلوا إلى حلب',
    // Arabic from a Persian or Kurdish keyboard, and a name with a Persian letter.
    'قال الجیش إنه سيصل لحلب وإلی المدینة',
    'قصف الطیران مواقع بحلب وفی ادلب',
    'پوتين يلتقي الاسد بدمشق',
  ])('%s: no', (text) => {
    expect(isSurelyInPersian(text)).toBe(false);
  });
});
