/** Invented events in places that do not exist, for what needs figures that nobody gave, long words or another script. */
import type { VerdictKind } from '../lib/claims/types.ts';
import type { EventView } from '../lib/context/card.ts';
import { claim, groups, named, PARTY, places, set } from './fixture-parts.ts';
import { VERDICT_TONE } from './verdict-words.ts';

/** Invented: a conflict of figures with a third voice and a withdrawn claim. */
export const figures: EventView = {
  id: 'example-shelling',
  title: 'Shelling of the market in Qasr al-Mithal',
  when: '2020-03-03',
  relation: 'same-time',
  places: places('Qasr al-Mithal'),
  groups: groups('Northern Ministry', 'River Monitor'),
  summary: 'An invented event in an invented town, for looking at figures.',
  later: [],
  undated: 0,
  because: [{ kind: 'verdict', verdict: 'conflict' }, { kind: 'same-time' }],
  sets: [
    set(
      'People killed at the market',
      {
        kind: 'conflict',
        rule: 'numbers-disjoint',
        severity: 'major',
        reason: 'Same place, same day, same people counted: the two figures do not meet.',
        axes: [
          { axis: 'place', how: 'equal' },
          { axis: 'time', how: 'equal' },
          { axis: 'window', how: 'equal' },
          { axis: 'class', how: 'equal' },
        ],
      },
      [
        claim({
          id: 'f1',
          claimant: 'Northern Ministry',
          caution: PARTY,
          figure: 'up to 12',
          unit: 'people',
          paraphrase: 'All of them fighters, by its account.',
          hedge: 'attributed',
          saidOn: '2020-03-03',
          via: ['State Radio'],
        }),
        claim({
          id: 'f2',
          claimant: 'River Monitor',
          figure: 'at least 41',
          unit: 'people',
          paraphrase: 'Residents and traders; the count goes on.',
          saidOn: '2020-03-04',
        }),
        claim({
          id: 'f3',
          claimant: 'local reports',
          figure: 'dozens',
          unit: 'people',
          paraphrase: 'Dead and wounded together.',
          hedge: 'hedged',
        }),
        claim({
          id: 'f4',
          claimant: 'The Example Courier',
          paraphrase: 'No longer shown.',
          withdrawn: { on: '2020-03-06', why: 'The outlet corrected itself: the figure belonged to another town.' },
        }),
        claim({
          id: 'f5',
          claimant: 'Southern Council',
          caution: PARTY,
          figure: 'between 30 and 50',
          unit: 'people',
          paraphrase: 'An estimate from hospital lists.',
          via: ['Market Wire', 'The Example Courier'],
        }),
        claim({
          id: 'f6',
          claimant: 'Relief Union',
          figure: '38',
          unit: 'people',
          paraphrase: 'Bodies that its crews recovered.',
          act: 'confirms',
        }),
        claim({
          id: 'f7',
          claimant: 'Hill Observatory',
          figure: 'hundreds of thousands',
          unit: 'people',
          paraphrase: 'Those who left the area since.',
        }),
      ],
      5,
    ),
  ],
};

/** Words that do not fit, and an address that must not become a link. */
export const longWords: EventView = {
  id: 'example-long',
  title: 'Withdrawal from the Tallat-as-Sawwanat-al-Gharbiyya-wa-sh-Sharqiyya pumping station and its surroundings',
  when: '2019-09-28/2019-10-02',
  relation: 'later',
  places: places('Tallat-as-Sawwanat-al-Gharbiyya-wa-sh-Sharqiyya'),
  groups: groups('Joint Operations Room of the United Northern and North-Eastern Countryside Brigades'),
  summary: 'An invented event with long names.',
  later: [],
  undated: 0,
  because: [
    { kind: 'later', days: 12 },
    { kind: 'shares', names: [named('Palmyra')], more: 1 },
  ],
  sets: [
    set(
      'Strength of the force that withdrew from the pumping station and from the road that leads to it',
      {
        kind: 'different-scope',
        rule: 'axis-disjoint',
        reason: 'One account counts the station, the other the road.',
        axes: [{ axis: 'place', how: 'disjoint' }],
      },
      [
        claim({
          id: 'l1',
          claimant: 'Joint Operations Room of the United Northern and North-Eastern Countryside Brigades',
          caution: PARTY,
          figure: '3,000 to 5,000',
          unit: 'fighters',
          paraphrase: 'Left-in-good-order-and-with-all-of-their-equipment-as-the-statement-puts-it.',
          hedge: 'hedged',
          via: ['Countryside Media Office', 'an unnamed correspondent'],
          saidOn: '2019-10~',
          document: {
            id: 'document-6',
            title: 'https://example.org/a/very/long/address/that/stands/in/place/of/a/title',
            publisher: { label: 'Countryside Media Office' },
            where: 'caption of the third picture',
            url: 'javascript:alert(1)',
          },
        }),
        claim({ id: 'l2', claimant: 'Hill Observatory', figure: 'several hundred', unit: 'fighters', paraphrase: 'Seen on the road.' }),
      ],
      2,
    ),
  ],
};

/** Arabic throughout. */
export const arabic: EventView = {
  id: 'example-arabic',
  title: 'معارك في ريف حمص الشرقي',
  when: '2016-12-09',
  relation: 'same-time',
  places: places('تدمر', 'مطار التيفور'),
  groups: groups('تنظيم الدولة الإسلامية'),
  summary: 'هجوم على مواقع القوات الحكومية شرق حمص.',
  later: [],
  undated: 0,
  because: [{ kind: 'before', days: 3 }],
  sets: [
    set(
      'قتلى القوات الحكومية',
      {
        kind: 'unresolved',
        rule: 'axis-unknown',
        reason: 'المدة غير مذكورة في إحدى الروايتين.',
        axes: [{ axis: 'window', how: 'unknown' }],
      },
      [
        claim({
          id: 'a1',
          claimant: 'وكالة أعماق',
          caution: PARTY,
          figure: '١١٢ على الأقل',
          paraphrase: 'قتلى في معارك يوم واحد.',
          hedge: 'attributed',
          document: { id: 'document-7', title: 'تقرير عن الهجوم قرب تدمر', publisher: { label: 'صحيفة المثال' }, where: 'الفقرة ٢' },
        }),
        claim({
          id: 'a2',
          claimant: 'المرصد السوري لحقوق الإنسان',
          figure: 'العشرات',
          paraphrase: 'خسائر كبيرة في عدة تقارير.',
          hedge: 'attributed',
        }),
      ],
      2,
    ),
  ],
};

/** One matter for each kind of verdict; all but the first few behind a button. */
export const everyKind: EventView = {
  id: 'example-kinds',
  title: 'One week in Qasr al-Mithal',
  when: '2020-03-01/2020-03-07',
  relation: 'same-time',
  places: places('Qasr al-Mithal'),
  groups: groups('Northern Ministry', 'River Monitor'),
  summary: 'An invented week in which everything happens that can happen to two accounts.',
  later: [],
  undated: 0,
  because: [],
  sets: (Object.keys(VERDICT_TONE) as VerdictKind[]).map((kind) =>
    set(
      `A matter on which the verdict is: ${kind}`,
      { kind, rule: 'example-rule', reason: 'The reason is made up.', axes: [{ axis: 'place', how: 'equal' }] },
      [
        claim({
          id: `${kind}-1`,
          claimant: 'Northern Ministry',
          caution: PARTY,
          figure: '12',
          unit: 'people',
          paraphrase: 'The first account.',
        }),
        claim({ id: `${kind}-2`, claimant: 'River Monitor', figure: '41', unit: 'people', paraphrase: 'The second account.', later: true }),
      ],
      2,
    ),
  ),
};
