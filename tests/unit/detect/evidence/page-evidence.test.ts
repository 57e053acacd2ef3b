import { describe, expect, it } from 'vitest';
import type { AcronymsMet } from '../../../../lib/detect/find/acronyms.ts';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { PageEvidence, type ReadBlock } from '../../../../lib/detect/evidence/page-evidence.ts';
import type { Mention } from '../../../../lib/detect/types.ts';
import { acronym, decoy, group, indexOf, marks, name, needsFullName, needsSupport, place, readPage, weak } from '../fixtures.ts';

const homs = place('homs', [needsSupport('Homs'), 'Homs city'], { class: 'city' });
const homsProvince = place('homs-governorate', ['Homs province', needsSupport('Homs')], { class: 'governorate' });
const aleppo = place('aleppo', [needsSupport('Aleppo')], { class: 'city', decoys: [decoy('Aleppo pepper', ['recipe', 'tablespoon'])] });
const palmyra = place('palmyra', [needsSupport('Palmyra'), 'Tadmur'], {
  class: 'city',
  decoys: [decoy('Palmyra, New York', ['Wayne County'])],
});
const syria = place('syria', ['Syria'], { class: 'country' });
const turkey = place('turkey', [weak('Turkey')], { class: 'country', decoys: [decoy('roast turkey', ['stuffing'])] });
const t4 = place('t4', ['T4 airbase', acronym('T4')], { class: 'airbase', decoys: [decoy('free T4', ['thyroid', 'hormone'])] });
const akram = place('akram-field', ['Akram gas field', needsFullName('Akram')], { class: 'field' });
const shaer = place('shaer-field', ['Shaer gas field', needsSupport('al-Shaer'), needsFullName('Shaer')], { class: 'field' });
const islamicState = group('islamic-state', ['Islamic State', acronym('IS'), needsSupport('ISIS', { case: 'exact' }), acronym('Isis')], {
  decoys: [decoy('goddess Isis', ['Osiris', 'Egyptian goddess']), decoy('River Isis', ['Thames', 'rowing'])],
});
const army = group('army', [name('Syrian army', { until: '2024-12-08' }), acronym('SAA')], {
  class: 'state-force',
  telling: true,
  decoys: [decoy('South African Airways', ['Johannesburg', 'airline'])],
});
const sdf = group('sdf', ['Syrian Democratic Forces', acronym('SDF')], { decoys: [decoy('Self-Defense Forces', ['Japan', 'Tokyo'])] });
const hezbollah = group('hezbollah', ['Hezbollah']);
const agency = group('agency', ['Associated Press'], { class: 'news-agency' });
const index = indexOf(homs, homsProvince, aleppo, palmyra, syria, turkey, t4, akram, shaer, islamicState, army, sdf, hezbollah, agency);

const reasons = (blocks: readonly string[]) =>
  readPage(index, blocks)
    .flat()
    .map(({ reason }) => reason);

describe('acceptance', () => {
  it('accepts a strong name wherever it stands', () => {
    expect(reasons(['Hezbollah left.'])).toEqual([{ rule: 'strong-name' }]);
  });

  it('accepts a name that needs support beside one strong name, and says which', () => {
    expect(reasons(['It was quiet in Aleppo.', 'Hezbollah left.'])).toEqual([
      { rule: 'supported', by: [{ label: 'Hezbollah' }] },
      { rule: 'strong-name' },
    ]);
    expect(marks(index, ['Aleppo was quiet.'])).toEqual([]);
  });

  it('lets a capital that stands for its government tell what the page is about, without a mark', () => {
    const capital = place('capital', [needsSupport('Damascus')], { class: 'city', capitalOf: 'syria' });
    const [first, second] = readPage(indexOf(syria, aleppo, capital), ['It was quiet in Aleppo.', 'Damascus has yet to answer in Syria.']);
    expect(second?.map(({ entity }) => entity.id)).toEqual(['syria']);
    expect(first?.[0]?.reason).toEqual({ rule: 'supported', by: [{ label: 'Syria' }, { label: 'Damascus' }] });
  });

  it('does not let homographs speak for each other: one name must be strong', () => {
    expect(marks(index, ['From Aleppo to Palmyra and Homs'])).toEqual([]);
    expect(marks(index, ['From Aleppo to Palmyra and Homs in Syria'])).toEqual([
      'Aleppo → aleppo',
      'Palmyra → palmyra',
      'Homs → homs',
      'Syria → syria',
    ]);
  });

  it('takes many towns of the war for company on a page of any kind', () => {
    const towns = ['Homs', 'Hama', 'Idlib', 'Raqqa'].map((text) => place(text.toLowerCase(), [needsSupport(text)], { class: 'city' }));
    const many = indexOf(...towns);
    expect(marks(many, ['The bus runs from Homs to Hama.', 'Another goes from Idlib to Raqqa.'])).toHaveLength(4);
    expect(marks(many, ['The bus runs from Homs to Hama.', 'Another goes from Idlib to Hama.'])).toEqual([]);
    const villages = indexOf(...towns.slice(0, 2), place('qasr', [needsSupport('Qasr')]), place('bab', [needsSupport('Bab')]));
    expect(marks(villages, ['The bus runs from Homs to Hama.', 'Another goes from Qasr to Bab.'])).toEqual([]);
  });

  it('takes five settlements, of which one is known, for company where they are written with capitals', () => {
    const names = ['Taftanaz', 'Sarmin', 'Salqin', 'Binnish'];
    const arabic = ['تفتناز', 'سرمين', 'سلقين', 'بنش', 'حلب'];
    const towns = names.map((text, n) => place(`town-${n}`, [needsSupport(text), needsSupport(arabic[n] ?? '', { lang: 'ar' })]));
    const five = indexOf(...towns, place('aleppo', [needsSupport('Aleppo'), needsSupport('حلب', { lang: 'ar' })], { class: 'city' }));
    const bus = (all: readonly string[], from: string): string[] => all.map((town) => `${from} ${town}.`);
    expect(marks(five, bus([...names, 'Aleppo'], 'They taught in'))).toHaveLength(5);
    expect(marks(five, bus([...names.slice(1), 'Aleppo'], 'They taught in'))).toEqual([]);
    expect(marks(five, bus(names, 'They taught in'))).toEqual([]);
    expect(marks(five, bus(arabic, 'كانوا في'))).toEqual([]);
  });

  it('takes what a demonym tells from a name that holds it', () => {
    const syrian = place('syria', ['Syria', name('syrienne', { lang: 'fr', kind: 'demonym', strength: 'needs-support' })], {
      class: 'country',
    });
    const defence = group('defence', [needsSupport('défense aérienne syrienne', { lang: 'fr' })], { class: 'state-force', telling: false });
    expect(marks(indexOf(syrian, defence), ['La défense aérienne syrienne a tiré.'])).toEqual(['défense aérienne syrienne → defence']);
  });

  it('takes a strong name that a cue speaks against for no sign of the war, alone', () => {
    const gaza = [decoy('Army of Islam in Gaza', ['Ashkelon'])];
    const islam = indexOf(aleppo, syria, group('islam', ['Jaysh al-Islam'], { decoys: gaza }));
    expect(marks(islam, ['Ashkelon. Jaysh al-Islam is in Aleppo.'])).toEqual([]);
    expect(marks(islam, ['Ashkelon. Jaysh al-Islam is in Aleppo, Syria.'])).toHaveLength(3);
  });

  it('takes a bare name on a page that can hardly be about anything else, where the sentence makes it sure', () => {
    const groups = ['One Front', 'Two Front', 'Three Front'].map((text) => group(text, [text]));
    const service = group('service', [needsFullName('MİT', { case: 'exact' }), needsFullName('MIT', { case: 'exact' })], {
      class: 'state-force',
    });
    const crescent = group('crescent', ['Red Crescent of Syria', needsFullName('SARC', { case: 'exact' })], { class: 'organisation' });
    const bare = indexOf(...groups, place('mare', [needsFullName('Mare’')], { class: 'town' }), crescent, service);
    const three = 'One Front, Two Front, Three Front.';
    expect(marks(bare, [three, 'SARC came to the town of Mare.']).slice(3)).toEqual(['SARC → crescent', 'Mare → mare']);
    // Three letters are many bodies', unless one is not of English.
    expect(marks(bare, [three, 'MİT and MIT']).slice(3)).toEqual(['MİT → service']);
    // And those of groups that fight, which such a page is full of.
    const fighting = indexOf(...groups, group('rebels', [needsFullName('SRF', { case: 'exact' })]));
    expect(marks(fighting, [three, 'The SRF came.']).slice(3)).toEqual(['SRF → rebels']);
    expect(marks(fighting, [three.slice(0, 20), 'The SRF came.'])).not.toContain('SRF → rebels');
    expect(marks(bare, [three, 'Nobody saw Mare go.']).slice(3)).toEqual([]);
    expect(marks(bare, [three.slice(0, 20), 'SARC came to the town of Mare.'])).not.toContain('Mare → mare');
  });

  it('knows the acronym of an organisation as a word, if it is read as one', () => {
    const nato = group('nato', [acronym('NATO')], { class: 'coalition' });
    const unhcr = group('unhcr', [acronym('UNHCR')], { class: 'organisation' });
    const words = indexOf(nato, unhcr, group('one', ['One Front']), group('two', ['Two Front']));
    expect(marks(words, ['One Front, Two Front, Nato and Unhcr'])).toEqual(['One Front → one', 'Two Front → two', 'Nato → nato']);
  });

  it('takes no support from names that stand in articles on anything', () => {
    const elsewhere = indexOf(aleppo, group('party', ['Hezbollah'], { telling: false }));
    expect(marks(elsewhere, ['Aleppo was quiet. Hezbollah left.'])).toEqual([]);
  });

  it('takes an everyday word for a name only where the sentence speaks of a place', () => {
    const words = indexOf(syria, place('al-bab', [needsSupport('الباب', { lang: 'ar', common: true })]), place('suriya', ['سوريا']));
    expect(marks(words, ['سوريا: قصف على مدينة الباب', 'فتح الرجل الباب'])).toEqual(['سوريا → suriya', 'الباب → al-bab']);
  });

  it('leaves out a name inside the name of another thing, a town elsewhere, and an acronym that is spelled out otherwise', () => {
    const blocks = ['Syria and the Syrian Democratic Forces', 'the University of Aleppo', 'Palmyra, N.Y.'];
    expect(marks(index, blocks)).toEqual(['Syria → syria', 'Syrian Democratic Forces → sdf']);
    expect(marks(index, ['Syria', 'the Self Defence Fleet (SDF) and the SDF'])).toEqual(['Syria → syria']);
  });

  it('counts words that mean several entities once', () => {
    expect(marks(index, ['From Aleppo to Homs'])).toEqual([]);
  });

  it('needs more for a weak name: the page must be about the war', () => {
    expect(marks(index, ['Syria is next to Turkey.'])).toEqual(['Syria → syria']);
    expect(marks(index, ['Syria and Aleppo are next to Turkey.'])).toEqual(['Syria → syria', 'Aleppo → aleppo', 'Turkey → turkey']);
    expect(marks(index, ['Turkey, Turkey and Turkey'])).toEqual([]);
  });

  it('marks nothing, not even a strong name, before one that tells of the war', () => {
    expect(marks(index, ['Aleppo was quiet. Associated Press'])).toEqual([]);
    expect(marks(index, ['Syria was quiet. Associated Press'])).toEqual(['Syria → syria', 'Associated Press → agency']);
  });

  it('accepts every name of an entity that the page spells out', () => {
    expect(reasons(['The Syrian Democratic Forces (SDF) left.'])).toEqual([{ rule: 'strong-name' }, { rule: 'full-name-on-page' }]);
    expect(reasons(['ISIS, or IS, left Syria.'])).toEqual([
      { rule: 'supported', by: [{ label: 'Syria' }] },
      { rule: 'full-name-on-page' },
      { rule: 'strong-name' },
    ]);
  });
});

describe('a name that needs a longer one', () => {
  const anadolu = group('anadolu', ['Anadolu Agency', needsFullName('AA', { case: 'exact' })], { class: 'news-agency', telling: false });
  const inquiry = group('inquiry', [weak('Commission of Inquiry'), needsFullName('COI', { case: 'exact' })], { class: 'organisation' });
  const all = indexOf(syria, aleppo, islamicState, anadolu, inquiry);

  it('is borne by a weak one that the page supports', () => {
    expect(marks(all, ['The Commission of Inquiry (COI) on Syria', 'The Islamic State left.'])).toContain('COI → inquiry');
    expect(marks(all, ['The COI on Syria', 'The Islamic State left.'])).not.toContain('COI → inquiry');
  });

  it('is borne by its place in a dateline, for an agency', () => {
    expect(marks(all, ['ALEPPO (AA) - Syria said', 'The Islamic State left, AA reported.'])).toContain('AA → anadolu');
    expect(marks(all, ['Syria said', 'The Islamic State left, AA reported.'])).not.toContain('AA → anadolu');
  });
});

describe('a page that is not surely about the war', () => {
  const division = group('division', ['4th Armoured Division', needsSupport('Fourth Division')]);
  const salma = place('salma', [needsSupport('Salma')]);
  const all = indexOf(syria, aleppo, palmyra, homs, salma, division, islamicState, army);

  it.each([
    ['of a longer name', 'The Aleppo String Quartet plays, and then a choir from Syria'],
    ['of a person', 'her landlord, Joseph Homs, had been to Syria'],
    ['of a person, alone', 'She wrote of Syria, and of an aunt called Salma.'],
    ['of a horse', 'A print of Palmyra, the bay. Palmyra ran in Syria, too.'],
    ['of a league', 'Back in the Fourth Division after a tour of Syria'],
  ])('does not take the name %s', (_, text) => {
    expect(marks(all, [text])).toEqual(['Syria → syria']);
  });

  it.each([
    ['a family from Aleppo came to Syria', 'Aleppo → aleppo'],
    ['Homs fell. Syria', 'Homs → homs'],
    ['#Homs: shelling in Syria', 'Homs → homs'],
    ['ISIS left Syria', 'ISIS → islamic-state'],
  ])('takes a name that is used as one: %s', (text, mark) => {
    expect(marks(all, [text])).toContain(mark);
  });

  it('takes every mention once it is sure: by two strong names, or by many that are used as names', () => {
    expect(marks(all, ['Joseph Homs had been to Syria', 'The Islamic State left.'])).toContain('Homs → homs');
    expect(marks(all, ['A print of Palmyra', 'The Syrian army left.', 'The Islamic State stayed.'])).toContain('Palmyra → palmyra');
  });

  it('takes every mention where it is written as a report on a war is', () => {
    const report = ['Syria said two soldiers were killed and dozens wounded in clashes.', 'Salma was quiet.'];
    expect(marks(all, report)).toEqual(['Syria → syria', 'Salma → salma']);
    expect(marks(all, ['Syria said two ministers were late.', 'Salma was quiet.'])).toEqual(['Syria → syria']);
  });

  it('takes countries wherever they stand, and forces of a nationality', () => {
    const turkey = place('turkey', [{ ...needsSupport('Turkey'), strength: 'weak' }], { class: 'country', within: [] });
    const turkish = group('turkish', [needsSupport('Turkish military')], { class: 'state-force' });
    const guard = group('guard', [needsSupport('Republican Guard')], { class: 'state-force' });
    const index = indexOf(syria, aleppo, turkey, turkish, guard);
    const text = 'Turkey denied it. The Turkish military and the Republican Guard left Aleppo in Syria.';
    expect(marks(index, [text])).toEqual(['Turkey → turkey', 'Turkish military → turkish', 'Aleppo → aleppo', 'Syria → syria']);
  });

  describe('on a page that names the war in passing', () => {
    const column = [
      'A flight to Aleppo, a dish.',
      'They sang in Homs.',
      'The SDF played in Rome.',
      'In Homs it rained.',
      'News from Homs.',
    ];

    it('takes names only from the blocks that do so', () => {
      expect(marks(all, [...column, 'Help for Syria came through Aleppo.'])).toEqual([
        'Aleppo → aleppo',
        'Syria → syria',
        'Aleppo → aleppo',
      ]);
    });

    it('does not turn into one by names that are found by their sound', () => {
      const blocks = ['Syria.', 'They sang in Homs.', 'They sang in Aleppo.', 'They sang in Palmyra.'];
      const evidence = new PageEvidence(all);
      const homs = blocks.map((text) => evidence.add(text, findCandidates(all, text)))[1];
      expect(homs && evidence.judge(homs)).toHaveLength(1);
      const refs = homs?.candidates[0]?.refs ?? [];
      for (const text of ['Alpha in Homms.', 'Beta in Homms.', 'Gamma in Homms.'])
        evidence.add(text, [{ start: text.length - 6, end: text.length - 1, refs, isLoose: true }]);
      expect(homs && evidence.judge(homs)).toHaveLength(1);
    });

    it('takes all of them where many towns of the war are among them', () => {
      const towns = ['Homs', 'Hama', 'Idlib', 'Raqqa'].map((text) => place(text.toLowerCase(), [needsSupport(text)], { class: 'city' }));
      const travel = (towns: readonly string[]): string[] => [
        ...towns.map((town, n) => `The ${n} hotels in ${town} are full.`),
        'Every hotel is.',
        'Syria has good fish.',
      ];
      const many = indexOf(syria, ...towns);
      expect(marks(many, travel(['Homs', 'Hama', 'Idlib', 'Raqqa', 'Homs']))).toHaveLength(6);
      expect(marks(many, travel(['Homs', 'Hama', 'Homs', 'Hama', 'Homs']))).toEqual(['Syria → syria']);
    });

    it.each([
      ['it names the war more often', ['Syria', 'Hezbollah', 'The Islamic State']],
      ['it is short', []],
    ])('takes all of them once %s', (_, more) => {
      const blocks = more.length > 0 ? column : column.slice(3);
      expect(marks(all, [...blocks, 'Help for Syria came through Aleppo.', ...more])).toContain('Homs → homs');
    });

    it('counts a block that is read again once', () => {
      const evidence = new PageEvidence(all);
      const homs = column.map((text) => evidence.add(text, findCandidates(all, text)))[1];
      for (let n = 0; n < 9; n++) evidence.add('Help for Syria.', findCandidates(all, 'Help for Syria.'));
      evidence.settle();
      expect(homs && evidence.judge(homs)).toEqual([]);
    });
  });

  it('takes further mentions of a place that was used as one', () => {
    expect(marks(all, ['Aleppo was quiet.', 'They came to Syria from Aleppo.'])).toHaveLength(3);
  });
});

describe('IS', () => {
  it('is never the verb, even on a page about the war', () => {
    const blocks = [
      'WHAT IS NEXT FOR SYRIA',
      'The Islamic State lost Tadmur.',
      'It IS over, and this IS the end.',
      'IS fighters fled; IS-held roads opened.',
    ];
    expect(marks(index, blocks)).toEqual([
      'SYRIA → syria',
      'Islamic State → islamic-state',
      'Tadmur → palmyra',
      'IS → islamic-state',
      'IS → islamic-state',
    ]);
  });
});

describe('decoys', () => {
  it.each([
    [
      'a South African airline',
      ['South African Airways (SAA) has no flights to Syria.', 'SAA said so in Johannesburg.'],
      ['Syria → syria'],
    ],
    ['Japan', ['The Self-Defense Forces (SDF) are in Tokyo.', 'SDF ships, and Syria.'], ['Syria → syria']],
    ['Palmyra, New York', ['Palmyra, New York, is in Wayne County.', 'Palmyra is named after a city in Syria.'], ['Syria → syria']],
    ['cooking', ['A recipe with Aleppo pepper', 'Aleppo gave it its name; serve with Turkey.'], []],
    ['the thyroid', ['T4 is a hormone.', 'A free T4 test'], []],
    ['a goddess', ['The goddess Isis and Osiris', 'Isis was worshipped in Syria too.'], ['Syria → syria']],
    ['a river', ['Rowing on the Isis', 'The Isis joins the Thames.'], []],
  ])('%s', (_, blocks, expected) => {
    expect(marks(index, blocks)).toEqual(expected);
  });

  it('lose against a strong name of the same entity', () => {
    const blocks = ['The Syrian army (SAA) took Tadmur.', 'South African Airways has no part in it.', 'SAA units left.'];
    expect(marks(index, blocks)).toEqual(['Syrian army → army', 'SAA → army', 'Tadmur → palmyra', 'SAA → army']);
  });

  it('a cue loses against two strong names, where a name needs support', () => {
    expect(marks(index, ['A recipe from Aleppo', 'Syria'])).toEqual(['Syria → syria']);
    expect(marks(index, ['A recipe from Aleppo', 'Syria', 'Hezbollah'])).toEqual([
      'Aleppo → aleppo',
      'Syria → syria',
      'Hezbollah → hezbollah',
    ]);
  });

  it('a cue loses against three strong names, where a name is weak', () => {
    expect(marks(index, ['T4', 'hormone', 'Syria', 'Hezbollah'])).toEqual(['Syria → syria', 'Hezbollah → hezbollah']);
    expect(marks(index, ['T4', 'hormone', 'Syria', 'Hezbollah', 'Tadmur'])).toContain('T4 → t4');
  });

  it('a decoy in passing loses against four strong names, where a name needs support', () => {
    const war = ['Syria', 'Hezbollah', 'Tadmur'];
    expect(marks(index, ['Aleppo sells Aleppo pepper.', ...war])).not.toContain('Aleppo → aleppo');
    expect(marks(index, ['Aleppo sells Aleppo pepper.', ...war, 'Islamic State'])).toContain('Aleppo → aleppo');
  });

  it('give a contested name no vote', () => {
    expect(marks(index, ['Aleppo pepper, Aleppo, Homs, Palmyra'])).toEqual([]);
  });
});

describe('names that are also people', () => {
  it('need a full name on the page', () => {
    expect(marks(index, ['Syria: Akram burned.'])).toEqual(['Syria → syria']);
    expect(marks(index, ['Akram burned.', 'The Akram gas field is in Syria.'])).toEqual([
      'Akram → akram-field',
      'Akram gas field → akram-field',
      'Syria → syria',
    ]);
  });

  it('are people where they stand in a person’s name, and from then on', () => {
    expect(
      marks(index, ['The Akram gas field burned.', 'The trial of Wasim Akram began.', 'Later Akram left; the Akram field still burned.']),
    ).toEqual(['Akram gas field → akram-field', 'Akram → akram-field']);
  });

  it('hold for surnames with an article', () => {
    expect(marks(index, ['Syria: they left al-Shaer behind.'])).toEqual(['Syria → syria', 'al-Shaer → shaer-field']);
    expect(marks(index, ['Syria: his cousin Ali al-Shaer left.', 'Then al-Shaer wrote a letter.'])).toEqual(['Syria → syria']);
  });
});

describe('dates', () => {
  const until = (date?: string) => marks(index, ['The Syrian army left.'], date);

  it('reject a name that was certainly not in use', () => {
    expect([until('2025-03-01'), until('2016-12-10'), until('2024-12-08'), until('2024-12'), until()]).toEqual([
      [],
      ['Syrian army → army'],
      ['Syrian army → army'],
      ['Syrian army → army'],
      ['Syrian army → army'],
    ]);
  });

  it('are left aside when malformed', () => {
    expect(until('yesterday')).toEqual(['Syrian army → army']);
  });

  it('give no support either', () => {
    expect(marks(index, ['The Syrian army left Aleppo.'], '2025-03-01')).toEqual([]);
  });
});

describe('senses', () => {
  const sense = (text: string) => {
    const [mention] = readPage(index, [text, 'Hezbollah, Syria']).flat();
    return mention && [mention.entity.id, mention.alternatives.map(({ id }) => id), mention.reason.rule];
  };

  it('takes the settlement and offers the province', () => {
    expect(sense('Homs was quiet.')).toEqual(['homs', ['homs-governorate'], 'supported']);
  });

  it('lets a noun decide, and says which', () => {
    expect(sense('In rural Homs')).toEqual(['homs-governorate', ['homs'], 'governing-noun']);
    expect(readPage(index, ['the provinces of Homs and Hama', 'Hezbollah, Syria'])[0]?.[0]?.reason).toEqual({
      rule: 'governing-noun',
      word: 'provinces',
    });
  });

  it('has no alternatives where the words name one entity', () => {
    expect(sense('Aleppo was quiet.')).toEqual(['aleppo', [], 'supported']);
  });

  it('prefers the stronger name among a place and a group, and offers the other', () => {
    const both = indexOf(
      place('works', [needsSupport('Muhr Gas Company')], { class: 'facility' }),
      group('firm', ['Muhr Gas Company'], { class: 'company' }),
      hezbollah,
    );
    const [mention] = readPage(both, ['The Muhr Gas Company fell to Hezbollah.']).flat();
    expect([mention?.entity.id, mention?.alternatives.map(({ id }) => id)]).toEqual(['firm', ['works']]);
  });
});

describe('blocks that arrive one by one', () => {
  const add = (evidence: PageEvidence, text: string) => evidence.add(text, findCandidates(index, text));

  it('settles what was pending, and says what that concerns', () => {
    const evidence = new PageEvidence(index);
    const aleppo = add(evidence, 'It was quiet in Aleppo.');
    evidence.settle();
    expect(evidence.judge(aleppo)).toEqual([]);
    add(evidence, 'Nothing is named here.');
    expect(evidence.settle().size).toBe(0);
    add(evidence, 'Hezbollah left.');
    expect([...evidence.settle()].filter((words) => aleppo.words.includes(words))).toHaveLength(1);
    expect(evidence.judge(aleppo)).toHaveLength(1);
    add(evidence, 'Hezbollah left Aleppo.');
    expect(evidence.settle().size).toBe(0);
  });

  it('settles what a demonym tells, of an entity that was named before', () => {
    const syrian = needsSupport('Syrian', { kind: 'demonym' });
    const places = indexOf(place('syria', [needsSupport('Syrien'), syrian], { class: 'country' }), homs, aleppo, palmyra);
    const evidence = new PageEvidence(places);
    const read = (text: string) => evidence.add(text, findCandidates(places, text));
    const towns = read('They fled from Homs, from Aleppo, from Syrien.');
    evidence.settle();
    expect(evidence.judge(towns)).toEqual([]);
    read('A Syrian house');
    expect([...evidence.settle()].some((words) => towns.words.includes(words))).toBe(true);
    expect(evidence.judge(towns)).toHaveLength(2);
  });

  it('takes back what later evidence speaks against', () => {
    const evidence = new PageEvidence(index);
    const army = add(evidence, 'The SAA said so in Syria and Aleppo.');
    evidence.settle();
    expect(evidence.judge(army)).toHaveLength(3);
    add(evidence, 'South African Airways is an airline.');
    expect([...evidence.settle()].some((words) => army.words.includes(words))).toBe(true);
    expect(evidence.judge(army)).toHaveLength(2);
  });

  it('takes back a spelling that is not listed, once it turns out to be a person’s', () => {
    const evidence = new PageEvidence(index);
    add(evidence, 'The Syrian army, Hezbollah and the Islamic State in Syria');
    const text = 'It burned near Akrem.';
    const refs = findCandidates(index, 'Akram').flatMap((candidate) => candidate.refs);
    const loose = evidence.add(text, [{ start: 15, end: 20, refs, isLoose: true }]);
    evidence.settle();
    expect(evidence.judge(loose)).toHaveLength(1);
    add(evidence, 'Saddam Akram spoke.');
    expect([...evidence.settle()].some((words) => loose.words.includes(words))).toBe(true);
    expect(evidence.judge(loose)).toEqual([]);
  });

  const texts = [
    'It was quiet in Aleppo and in Homs.',
    'ISIS left Palmyra for Homs province.',
    'The SAA and Turkey said so, Akram too.',
    'Hezbollah left.',
    'South African Airways is an airline.',
    'The Syrian army, the SDF and Hezbollah in Syria',
    'Saddam Shaer spoke near the Akram gas field.',
    'A recipe with Aleppo pepper',
    'Tadmur and the T4 airbase of the Islamic State',
    'The Syrian Democratic Forces and al-Shaer',
  ];
  const meant = (mentions: readonly Mention[]) => mentions.map(({ start, entity }) => `${start} ${entity.id}`);

  it('leaves as it was what settling does not name', () => {
    const evidence = new PageEvidence(index);
    const read: { block: ReadBlock; mentions: readonly Mention[] }[] = [];
    texts.forEach((text, i) => {
      const last = { block: add(evidence, text), mentions: [] };
      read.push(last);
      const changed = evidence.settle();
      for (const each of read) {
        if (each === last || each.block.words.some((words) => changed.has(words))) each.mentions = evidence.judge(each.block);
      }
      expect(read.map(({ mentions }) => meant(mentions))).toEqual(readPage(index, texts.slice(0, i + 1)).map(meant));
    });
  });

  it('names words where a cue speaks against another entity that they can mean', () => {
    const both = indexOf(
      syria,
      group('fund', [needsSupport('Tanf')], { class: 'organisation' }),
      group('company', [weak('Tanf')], { class: 'organisation', decoys: [decoy('Tanf cola', ['lemonade'])] }),
    );
    const evidence = new PageEvidence(both);
    const addTo = (text: string): ReadBlock => evidence.add(text, findCandidates(both, text));
    const [, block] = ['News from Syria.', 'Tanf denied it.'].map(addTo);
    evidence.settle();
    expect(block && meant(evidence.judge(block))).toEqual(['0 fund']);
    addTo('A glass of lemonade');
    expect([...evidence.settle()]).toEqual(block?.words);
    expect(block && evidence.judge(block)).toEqual([]);
  });

  it('decides alike on blocks that were checked before', () => {
    const [before, after] = [new PageEvidence(index), new PageEvidence(index)];
    const blocks = texts.map((text) => add(before, text)).slice(4);
    const again = blocks.map((block) => after.addAgain(block));
    expect(again.map((block) => meant(after.judge(block)))).toEqual(readPage(index, texts.slice(4)).map(meant));
  });

  it('names no words where no name can be added', () => {
    const evidence = new PageEvidence(index);
    const blocks = ['Nothing.', 'It IS over.', 'A pinch of Aleppo pepper', 'WHAT IS NEXT'].map((text) => add(evidence, text));
    expect(blocks.flatMap(({ words }) => words.filter(Boolean))).toEqual([]);
  });

  it('comes to the same whatever the order of blocks', () => {
    const blocks = ['Aleppo was quiet.', 'ISIS left Palmyra.', 'IS lost Syria, Turkey said.', 'The Akram gas field', 'Akram burned.'];
    const whole = marks(index, blocks).sort();
    expect(marks(index, [...blocks].reverse()).sort()).toEqual(whole);
    expect(whole).toHaveLength(8);
  });

  it('comes to the same where a page is sure at first and turns out to name the war in passing', () => {
    const used = ['They fled to Aleppo.', 'The road to Palmyra', 'They came from Homs.', 'Smoke over al-Shaer'];
    const others = ['Homs sang.', 'Aleppo sang.', 'Palmyra sang.', 'Turkey sang.'];
    const blocks = ['Hezbollah fought the Islamic State.', ...used, ...others];
    const whole = marks(index, blocks).sort();
    expect(marks(index, [...blocks].reverse()).sort()).toEqual(whole);
    expect(whole).toContain('Homs → homs');
  });

  it('takes no acronym that another block introduced for evidence', () => {
    const met: AcronymsMet = new Map();
    findCandidates(index, 'The Syrian Democratic Forces (SyDF) came.', met);
    const text = 'SyDF left.';
    const candidates = findCandidates(index, text, met);
    const evidence = new PageEvidence(index);
    const block = evidence.add(text, candidates);
    expect(evidence.judge(block)).toEqual([]);
    const again = new PageEvidence(index);
    expect(again.judge(again.addAgain(block))).toEqual([]);
    add(evidence, 'Hezbollah came.');
    expect(evidence.judge(block).map(({ entity }) => entity.id)).toEqual(['sdf']);
  });

  it('keeps mentions in order and apart', () => {
    const [mentions = []] = readPage(index, ['Homs, Aleppo, Palmyra; IS-held Homs province; Syria’s T4 airbase']);
    expect(mentions.every(({ end }, i) => end <= (mentions[i + 1]?.start ?? Number.POSITIVE_INFINITY))).toBe(true);
    expect(mentions).toHaveLength(7);
  });
});

describe('names in company, on a page without a strong name', () => {
  const hts = group('hts', [acronym('HTS')]);
  const raqqa = place('raqqa', [needsSupport('Raqqa')], { class: 'city' });
  const hama = place('hama', [needsSupport('Hama')], { class: 'city' });
  const mansura = place('mansura', [needsSupport('Mansura')], { class: 'village' });
  const shajara = place('shajara', [needsSupport('Shajara')], { class: 'village' });
  const short = indexOf(mansura, shajara, homs, homsProvince, aleppo, palmyra, islamicState, sdf, hts, raqqa, hama, hezbollah, turkey);

  it('accepts two in one block about fighting, and says which', () => {
    const [mentions] = readPage(short, ['HTS fighters entered Aleppo.']);
    expect(mentions?.map(({ entity, reason }) => [entity.id, reason])).toEqual([
      ['hts', { rule: 'supported', by: [{ label: 'Aleppo' }] }],
      ['aleppo', { rule: 'supported', by: [{ label: 'HTS' }] }],
    ]);
  });

  it.each([
    ['no fighting', ['HTS moved its office to Aleppo.']],
    ['two blocks', ['HTS fighters left.', 'Shells fell in Aleppo.']],
    ['one name in two senses', ['Fighters left Homs city for Homs.'].map((text) => text.replace('Homs city', 'Homs'))],
    ['acronyms alone', ['HTS attacked the SDF.']],
    ['a word that is a given name', ['Isis attacked Hama.']],
    ['none used as a name', ['Aleppo String Quartet attacked by Raqqa Sound Machine.']],
    ['a decoy', ['HTS fighters entered Aleppo.', 'Aleppo pepper, a tablespoon.']],
    ['two villages, which other countries have as well', ['Shells fell in Mansura and Shajara.']],
  ])('not with %s', (_, blocks) => {
    expect(marks(short, blocks)).toEqual([]);
  });

  it('accepts three over a report on a war, and then what supports', () => {
    const report = ['Soldiers left Homs under shelling.', 'Rebels were killed in Hama.', 'A truce held in Raqqa.', 'Turkey was silent.'];
    expect(marks(short, report)).toEqual(['Homs → homs', 'Hama → hama', 'Raqqa → raqqa', 'Turkey → turkey']);
    expect(marks(short, report.slice(0, 2))).toEqual([]);
  });

  it('accepts no more than these on a long page of other things', () => {
    const others = Array.from({ length: 12 }, (_, n) => `Turkey met a neighbour, item ${n}.`);
    expect(marks(short, ['HTS fighters entered Aleppo.', ...others, 'Ships left Raqqa.'])).toEqual(['HTS → hts', 'Aleppo → aleppo']);
  });

  it.each([
    ['a cue', ['HTS fighters entered Aleppo.', 'A tablespoon of it.']],
    ['a person', ['HTS fighters entered Shaer.', 'Ali Shaer wrote it.']],
    ['a body that every country has', ['HTS fighters met the Red Crescent.']],
    ['a bare name beside a telling one', ['Fighters left Akram.', 'Shells fell.']],
    ['a strong name that is another’s here', ['Fighters of Jaysh al-Islam at Ashkelon.', 'HTS fighters entered Aleppo.']],
  ])('not with %s', (_, blocks) => {
    const crescent = group('crescent', [needsSupport('Red Crescent')], { class: 'organisation', telling: true });
    const islam = group('islam', ['Jaysh al-Islam'], { decoys: [decoy('Jaysh al-Islam in Gaza', ['Ashkelon'])] });
    expect(marks(indexOf(hts, aleppo, shaer, akram, crescent, islam), blocks)).toEqual([]);
  });

  it('takes neighbours with an article for two', () => {
    const rastan = place('rastan', [needsSupport('al-Rastan')], { class: 'city' });
    const safira = place('safira', [needsSupport('al-Safira')]);
    expect(marks(indexOf(rastan, safira), ['Rebels captured al-Rastan and al-Safira after heavy shelling.'])).toHaveLength(2);
  });

  it('takes a town, its province and its halves for one', () => {
    const east = place('east-aleppo', [needsSupport('East Aleppo')], { class: 'region' });
    expect(marks(indexOf(aleppo, east), ['Rebels left East Aleppo, and shells fell in Aleppo.'])).toEqual([]);
  });

  it('counts a block once, however often it is read', () => {
    const evidence = new PageEvidence(short);
    const add = (text: string): ReadBlock => evidence.add(text, findCandidates(short, text));
    const report = 'HTS attacked Aleppo; fighters and troops died in an air raid, soldiers were wounded in clashes in Hama and Raqqa.';
    for (let n = 0; n < 6; n++) add(report);
    for (let n = 0; n < 14; n++) add(`Turkey met a neighbour, item ${n}.`);
    expect(evidence.judge(add('Turkey was here.'))).toEqual([]);
  });

  it('goes by all its blocks, in whatever order', () => {
    const blocks = [...Array.from({ length: 9 }, (_, n) => `HTS attacked Aleppo on day ${n}.`), 'The SDF seized Raqqa.'];
    expect(marks(short, blocks)).toContain('Raqqa → raqqa');
    expect(marks(short, blocks.toReversed())).toContain('Raqqa → raqqa');
  });

  it('is not asked once a strong name is there', () => {
    expect(marks(short, ['HTS moved its office to Aleppo.', 'Hezbollah left.'])).toContain('Aleppo → aleppo');
  });
});

it('a page that names the country again and again is on it with the United Nations', () => {
  const index = indexOf(
    place('syria', ['Syria'], { class: 'country' }),
    group('un', [weak('UN')], { class: 'organisation', telling: false }),
  );
  const once = ['The UN flew vaccines to Syria.'];
  const often = [...once, 'Children in Syria go hungry.', 'Some return to Syria.', 'The war in Syria goes on.'];
  expect(marks(index, once)).toEqual(['Syria → syria']);
  expect(marks(index, often)).toContain('UN → un');
});

it('the sign of ʿayn at the end of a name belongs to it', () => {
  const izra = place('izra', ['Izra', name('إزرع', { lang: 'ar', kind: 'preferred' })], { within: ['syria'] });
  const index = indexOf(place('syria', ['Syria'], { class: 'country' }), izra);
  expect(marks(index, ['They fled to Izra’, in Syria.'])).toEqual(['Izra’ → izra', 'Syria → syria']);
  expect(marks(index, ['They call it ‘Izra’.'])).toEqual(['Izra → izra']);
});

it('a page that names the country once and four of its provinces does not name it in passing', () => {
  const provinces = ['Homs', 'Idlib', 'Tartus', 'Latakia'].map((town) => place(town, [needsSupport(town)], { class: 'governorate' }));
  const index = indexOf(
    place('syria', ['Syria'], { class: 'country' }),
    place('turkey', [weak('Turkey')], { class: 'country' }),
    ...provinces,
  );
  const page = (...towns: string[]) => [
    'Traders in Turkey speak of Syria.',
    ...towns.map((town) => `The port of ${town} waits.`),
    ...Array.from({ length: 6 - towns.length }, () => 'Lorries leave Turkey.'),
  ];
  const inLastTown = (...towns: string[]) => marks(index, page(...towns)).includes(`${towns.at(-1)} → ${towns.at(-1)}`);
  expect(inLastTown('Homs', 'Idlib', 'Tartus', 'Latakia')).toBe(true);
  expect(inLastTown('Homs', 'Idlib', 'Tartus')).toBe(false);
});
