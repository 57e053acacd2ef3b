import { describe, expect, it } from 'vitest';
import { acronym, decoy, group, indexOf, marks, name, needsFullName, needsSupport, place } from '../fixtures.ts';

const syria = place('syria', ['Syria', name('سوريا', { lang: 'ar' }), name('سورية', { lang: 'ar' })], { class: 'country' });
const raqqa = place('raqqa', [name('مدينة الرقة', { lang: 'ar' })], { class: 'city' });
const index = indexOf(syria, raqqa);

describe('the Arabic name of a country', () => {
  it.each([
    'مقتل 15 جندياً سورياً في مدينة الرقة',
    'غرق 35 لاجئاً سوريا',
    '38 سوريًا بينهم ثماني نساء',
    'إنقاذ عائلة سورية',
    'أسقطت مروحية سورية',
    'مواقع عسكرية سورية في',
    'قالت وسائل إعلام سورية رسمية',
    'مقاطع فيديو لمظاهرات سورية',
    'يحمل الجنسية سورية',
  ])('is an adjective in: %s', (text) => {
    expect(marks(index, [text])).not.toContain('سوريا → syria');
    expect(marks(index, [text]).filter((mark) => mark.endsWith('syria'))).toEqual([]);
  });

  it.each(['الحرب في سوريا', 'عودة سورية إلى الجامعة العربية', 'في شمال سورية', 'كل محافظات سورية', 'الأزمات في المنطقة. سورية اليوم'])(
    'is the country in: %s',
    (text) => {
      expect(marks(index, [text]).filter((mark) => mark.endsWith('syria'))).toHaveLength(1);
    },
  );
});

it('what speaks against a city speaks against the province of its name', () => {
  const aleppo = place('aleppo', [needsSupport('Aleppo')], { class: 'city', decoys: [decoy('Aleppo pine')] });
  const province = place('aleppo-governorate', [needsSupport('Aleppo')], { class: 'governorate' });
  const batna = place('batna', ['Kafr Batna']);
  expect(marks(indexOf(batna, aleppo, province), ['The Aleppo pine grows in Kafr Batna.', 'He never went to Aleppo.'])).toEqual([
    'Kafr Batna → batna',
  ]);
});

it('leaves another country its Red Crescent, and a body its nationality', () => {
  const bodies = indexOf(
    place('batna', ['Kafr Batna']),
    group('sarc', [needsSupport('Red Crescent')], { class: 'organisation' }),
    group('mercy-corps', [needsSupport('Mercy Corps')], { class: 'organisation' }),
  );
  const sentence = 'In Kafr Batna the Lebanese Red Crescent and the American Mercy Corps gave out tents.';
  expect(marks(bodies, [sentence])).toEqual(['Kafr Batna → batna', 'Mercy Corps → mercy-corps']);
});

it('takes the French plural of a people for no country', () => {
  const inGerman = place('syria', ['Syrie', name('Syriens', { lang: 'de' })], { class: 'country' });
  expect(marks(indexOf(inGerman), ['Des centaines de Syriens ont fui la Syrie.'])).toEqual(['Syrie → syria']);
  expect(marks(indexOf(inGerman), ['Syriens Armee'])).toEqual(['Syriens → syria']);
  const nominative = place('syria', ['Syrie', name('Syrien', { lang: 'de' })], { class: 'country' });
  expect(marks(indexOf(nominative), ['un Syrien parmi les victimes', 'Krieg in Syrien'])).toEqual(['Syrien → syria']);
});

describe('a name that was given up', () => {
  const until = { until: '2017-01' };
  const front = group('front', [name('Fatah Front', until)]);
  const army = group('army', [name('Syrian army', until)], { class: 'state-force' });
  it('means its group for years after, and nothing before it came up', () => {
    expect(marks(indexOf(front), ['The Fatah Front left.'], '2023-05-01')).toEqual(['Fatah Front → front']);
    expect(marks(indexOf(group('later', [name('Fatah Front', { from: '2017' })])), ['The Fatah Front left.'], '2015-05-01')).toEqual([]);
  });
  it('means no other group’s predecessor, nor a state’s force', () => {
    const heir = group('heir', [name('Fatah Front', { from: '2020' })]);
    expect(marks(indexOf(front, heir), ['The Fatah Front left.'], '2023-05-01')).toEqual(['Fatah Front → heir']);
    expect(marks(indexOf(army), ['The Syrian army left.'], '2023-05-01')).toEqual([]);
  });
});

it('takes an acronym in a headline for a name unless it is a word', () => {
  const sdf = group('sdf', ['Syrian Democratic Forces', acronym('SDF')]);
  const state = group('state', ['Islamic State', acronym('IS')]);
  const page = ['SDF SAYS IT IS READY', 'The Syrian Democratic Forces fight Islamic State.'];
  expect(marks(indexOf(sdf, state), page)).toEqual(['SDF → sdf', 'Syrian Democratic Forces → sdf', 'Islamic State → state']);
});

it('means a camp by the town’s name on a page that speaks of the camp', () => {
  const town = place('hol', [needsSupport('al-Hol')]);
  const camp = place('hol-camp', [needsSupport('al-Hol camp'), name('al-Hol', { strength: 'needs-full-name' })], { class: 'facility' });
  const hol = indexOf(syria, town, camp);
  expect(marks(hol, ['In Syria, in al-Hol'])).toEqual(['Syria → syria', 'al-Hol → hol']);
  expect(marks(hol, ['In Syria, in al-Hol camp', 'in al-Hol, 42 died', 'the town of al-Hol'])).toEqual([
    'Syria → syria',
    'al-Hol camp → hol-camp',
    'al-Hol → hol-camp',
    'al-Hol → hol',
  ]);
});

it('takes a town that speaks for a person, and not who speaks in one', () => {
  const kobani = indexOf(syria, place('kobani', [needsSupport('Kobani')]));
  expect(marks(kobani, ['Syria.', 'Kobani said they were ready.', 'A doctor in Kobani said so.'])).toEqual([
    'Syria → syria',
    'Kobani → kobani',
  ]);
});

it('lets a strong town tell what the page is about where a site of it is meant', () => {
  const town = place('deir', ['Deir ez-Zor'], { class: 'city' });
  const airbase = place('deir-airbase', [needsSupport('Deir ez-Zor airbase')], { class: 'airbase' });
  expect(marks(indexOf(town, airbase), ['held at Deir ez-Zor military airbase'])).toEqual(['Deir ez-Zor military airbase → deir-airbase']);
});

it('takes a country for a woman’s name where she is called so in Spanish, and opens no page by it', () => {
  const siria = place('syria', ['Siria', name('siria', { lang: 'es', kind: 'demonym' })], { class: 'country' });
  const palmyra = place('palmyra', [needsSupport('Palmira')], { class: 'city' });
  expect(marks(indexOf(siria, palmyra), ['Llegó a Palmira.', 'bromea doña Siria Lasso.'])).toEqual([]);
  expect(marks(indexOf(siria, palmyra), ['Llegó a Palmira, en Siria.'])).toEqual(['Palmira → palmyra', 'Siria → syria']);
});

it('takes the first word of a body that goes on to its acronym for no name', () => {
  const iran = place('iran', [name('İran', { lang: 'tr' })], { class: 'country' });
  const army = group('fsa', ['Free Syrian Army']);
  expect(marks(indexOf(iran, syria), ['İran Devrimi Muhafızları Ordusu (IRGC), İran'])).toEqual(['İran → iran']);
  const turkey = place('turkey', [name('Turkey')], { class: 'country' });
  expect(marks(indexOf(turkey, army), ['the pro-Turkey Free Syrian Army (FSA)'])).toEqual([
    'Turkey → turkey',
    'Free Syrian Army → fsa',
    'FSA → fsa',
  ]);
});

describe('a body that took over the name of another', () => {
  const army = [group('old', [name('Syrian army', { until: '2024-12-07' })], { class: 'state-force' })];
  const index = indexOf(syria, ...army, group('new', [name('Syrian army', { from: '2024-12-08' })], { class: 'state-force' }));
  const meant = (text: string): string[] =>
    marks(index, ['In Syria.', text], '2025-03-01').filter((mark) => mark.startsWith('Syrian army'));

  it.each([
    ['The Syrian army said so.', 'new'],
    ['Since 2012 the Syrian army has had it.', 'new'],
    ['On September 30, 2015 Russia came to help the Syrian army.', 'old'],
    ['Russia came in 2015. The Syrian army said so.', 'new'],
    ['In 2015 and again in 2025 the Syrian army took it.', 'new'],
    ['The Syrian army took it in 2016.', 'old'],
    ['Since the fall of the regime in 2023 the Syrian army has had it.', 'new'],
    ['In December 2024 the Syrian army was there.', 'new'],
    ['It cost $2015, the Syrian army said.', 'new'],
  ])('is told by the year of its sentence: %s', (text, entity) => {
    expect(meant(text)).toEqual([`Syrian army → ${entity}`]);
  });
});

it('takes capitals for no person, and a suburb for no government', () => {
  const council = group('council', ['Nationalrat', needsFullName('SNC', { case: 'exact' })], { class: 'coalition' });
  const harasta = place('harasta', [needsSupport('Harasta')], { class: 'city' });
  const index = indexOf(syria, council, harasta);
  expect(marks(index, ['Nationalrat in Syria. „So ist das nicht“, sagte SNC-Präsident Ghaliun.'])).toContain('SNC → council');
  expect(marks(index, ['Nationalrat in Syria. Bei dem Besuch des Vorortes Harasta erklärte der Minister das.'])).toContain(
    'Harasta → harasta',
  );
});

it('takes officials of a country for no mention of it', () => {
  const states = indexOf(syria, place('us', [needsSupport('US', { case: 'exact' })], { class: 'country' }));
  expect(marks(states, ['Syria: US officials and two US defence officials met a US senator in the US.'])).toEqual([
    'Syria → syria',
    'US → us',
  ]);
});

it('takes what German joins to a country for no mention of it', () => {
  const states = indexOf(
    place('syrien', ['Syrien'], { class: 'country' }),
    place('us', [needsSupport('US', { case: 'exact' })], { class: 'country' }),
  );
  const text = 'Syrien: der US-Präsident, der US-Vizepräsident und die US-Drohne, in der US-Politik';
  expect(marks(states, [text])).toEqual(['Syrien → syrien', 'US → us']);
});

it('knows Aleppo beside its soap where Syria is named', () => {
  const aleppo = place('aleppo', [needsSupport('Aleppo')], { class: 'city', decoys: [decoy('Aleppo soap')] });
  const province = place('aleppo-governorate', [needsSupport('Aleppo')], { class: 'governorate' });
  const index = indexOf(place('syria', ['Syria'], { class: 'country' }), aleppo, province, place('kafr', ['Kafr Batna']));
  expect(marks(index, ['Syria: Aleppo soap is made in Aleppo.'])).toContain('Aleppo → aleppo');
  expect(marks(index, ['Kafr Batna: Aleppo soap is made in Aleppo.'])).toEqual(['Kafr Batna → kafr']);
});

it('takes a party of Lebanon for no army', () => {
  const army = group('army', [needsSupport('forces libanaises', { lang: 'fr' })], { class: 'state-force' });
  const index = indexOf(place('syrie', ['Syrie'], { class: 'country' }), army);
  expect(marks(index, ['Syrie : les forces libanaises', 'La Syrie et les Forces libanaises'])).toEqual([
    'Syrie → syrie',
    'forces libanaises → army',
    'Syrie → syrie',
  ]);
});

it('takes the dollar of a country for no mention of it', () => {
  const states = indexOf(syria, place('us', [needsSupport('US', { case: 'exact' })], { class: 'country' }));
  expect(marks(states, ['Syria paid the U.S. dollar, US dollars and US-dollar notes to the US.'])).toEqual(['Syria → syria', 'US → us']);
});

it('knows an acronym of a group that has ended where the page has its full name', () => {
  const names = [name('Jabhat Fath', { until: '2017-01-28' }), needsFullName('JFS', { case: 'exact', until: '2017-01-28' })];
  const index = indexOf(syria, group('fath', names));
  expect(marks(index, ['Jabhat Fath in Syria.', 'They fought JFS.'], '2017-02-09')).toContain('JFS → fath');
  expect(marks(index, ['In Syria they fought JFS.'], '2017-02-09')).not.toContain('JFS → fath');
});

it('an acronym is not meant in a sentence that has a word of its other meaning', () => {
  const airbase = place('t4', [acronym('T4')], { class: 'airbase', decoys: [decoy('free T4', ['thyroid'])] });
  const homs = place('homs', ['Eastern Homs']);
  const palmyra = place('palmyra', ['Tadmur']);
  const page = ['Eastern Homs and Tadmur were bombed from T4.', 'His thyroid is ill; the T4 in his blood is low. T4 was bombed.'];
  expect(marks(indexOf(airbase, homs, palmyra), page).filter((mark) => mark.startsWith('T4'))).toEqual([]);
  const stronger = [...page, 'Nayrab and Hmeimim.'];
  const more = indexOf(airbase, homs, palmyra, place('nayrab', ['Nayrab']), place('hmeimim', ['Hmeimim']));
  expect(marks(more, stronger).filter((mark) => mark.startsWith('T4'))).toEqual(['T4 → t4', 'T4 → t4']);
});

it('a seat that stands for its government is no other town of its name', () => {
  const libya = place('tripoli-libya', [needsSupport('Tripoli')], { class: 'city', capitalOf: 'libya' });
  const lebanon = place('tripoli-lebanon', [needsSupport('Tripoli')], { class: 'city' });
  const index = indexOf(place('syria', ['Syria'], { class: 'country' }), libya, lebanon);
  expect(marks(index, ['Fighters from Syria help, and Tripoli denied it.'])).toEqual(['Syria → syria']);
  expect(marks(index, ['Fighters from Syria were seen in Tripoli.'])).toHaveLength(2);
});

it('only a seat stands for a government', () => {
  const towns = indexOf(place('daraa', ['Daraa']), place('inkhil', [needsSupport('Inkhil')], { class: 'city' }));
  expect(marks(towns, ['Villagers from Daraa and Inkhil tried to carry bread to the city.'])).toContain('Inkhil → inkhil');
});

it('IS is no verb in German', () => {
  const towns = indexOf(place('kobani', ['Kobani']), place('idlib', ['Idlib']), group('islamic-state', [acronym('IS')]));
  const german = 'Der Bundestag hat die Taten der Terrormiliz (IS) an den Jesiden in Kobani und die in Idlib verurteilt.';
  expect(marks(towns, [german])).toContain('IS → islamic-state');
});
