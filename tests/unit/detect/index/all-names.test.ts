import { describe, expect, it } from 'vitest';
import { decoy, found, group, indexOf, marks, name, needsSupport, place } from '../fixtures.ts';

describe('a name that holds a strong one of its entity', () => {
  it('is strong itself', () => {
    const index = indexOf(group('ypg', ["People's Protection Units", needsSupport("Kurdish People's Protection Units")]));
    expect(marks(index, ["the Kurdish People's Protection Units"])).toEqual(["Kurdish People's Protection Units → ypg"]);
  });

  it('is not, where the words are another entity’s, part of a word or of another time', () => {
    const index = indexOf(
      group('state', ['Islamic State', needsSupport('Islamic State of Iraq', { until: '2013-04' })]),
      group('front', ['Front', needsSupport('Frontline Unit')]),
      group('other', [needsSupport('Islamic State Radio')]),
    );
    expect(marks(index, ['Islamic State of Iraq', 'Frontline Unit', 'Islamic State Radio'], '2012')).toEqual([]);
  });
});

describe('variants', () => {
  const index = indexOf(
    group('farouq', ['Farouq Brigades']),
    group('yarmouk', ['Yarmouk Martyrs Brigade']),
    group('helmets', ['White Helmets']),
    group('sdf', ['Syrian Democratic Forces']),
    group('intelligence', ['General Intelligence Directorate'], { class: 'state-force' }),
    group('turkmen', ['Turkmen'], { class: 'community' }),
    group('quds', ['Quds Brigade'], { decoys: [decoy('Quds Brigades')] }),
    group('tiger', ['Tiger Forces']),
    group('security', ['General Security Agency', 'General Security Service'], { class: 'state-force' }),
    group('old-security', ['General Security Directorate'], { class: 'state-force' }),
  );

  it('differ in number, and in the noun at the end', () => {
    const text = 'Farouq Brigade, Farouq Battalions, Martyrs of Yarmouk Brigades, General Intelligence Agency, Turkmens';
    expect(marks(index, [text])).toEqual([
      'Farouq Brigade → farouq',
      'Farouq Battalions → farouq',
      'Martyrs of Yarmouk Brigades → yarmouk',
      'General Intelligence Agency → intelligence',
      'Turkmens → turkmen',
    ]);
  });

  it('need support in the singular', () => {
    const text = 'White Helmet rescuers and the Syrian Democratic Force';
    expect(marks(index, [text])).toEqual([]);
    const read = marks(index, ['Farouq Brigades, Tiger Forces', text]);
    expect(read).toContain('White Helmet → helmets');
    expect(read).toContain('Syrian Democratic Force → sdf');
  });

  it('are nobody’s where they are listed for another or mean something else', () => {
    expect(marks(index, ['Farouq Brigades', 'Quds Brigades, Tiger Force, General Security Service'])).toEqual([
      'Farouq Brigades → farouq',
      'General Security Service → security',
    ]);
  });

  it('are not found by a word that only begins so', () => {
    expect(found(index, 'Turkmenistan, the white helmet')).toEqual([]);
  });
});

describe('small letters', () => {
  const index = indexOf(group('coalition', [name('Syrian National Coalition')]), group('army', [name('Syrian National Army')]));

  it('may stand after the country of a descriptive name', () => {
    expect(found(index, 'the Syrian national coalition, a syrian national coalition')).toEqual(['Syrian national coalition']);
  });

  it('do not make the country’s army the group', () => {
    expect(found(index, 'to join the Syrian national army')).toEqual([]);
  });
});

describe('capitals inside a body’s name', () => {
  const index = indexOf(
    group('msf', [name('Médecins Sans Frontières', { lang: 'fr' })], { class: 'organisation' }),
    group('sdc', [name('Consejo Democrático Sirio', { lang: 'es' })], { class: 'coalition' }),
    group('talks', [name('Comité des Négociations', { lang: 'fr', strength: 'needs-support' })], { class: 'coalition' }),
    group('guard', [name('Guardia Republicana', { lang: 'es' })], { class: 'state-force' }),
    group('paper', [name('Le Petit Journal', { lang: 'fr' })], { class: 'outlet' }),
  );

  it('are free in long French, Spanish and German ones, but for media', () => {
    expect(marks(index, ['Médecins sans frontières, el consejo democrático sirio'])).toEqual([
      'Médecins sans frontières → msf',
      'consejo democrático sirio → sdc',
    ]);
    expect(marks(index, ['le petit journal, una guardia republicana'])).toEqual([]);
    expect(marks(index, ['Médecins sans frontières, el consejo democrático sirio, le comité des négociations'])).toHaveLength(2);
  });
});

describe('units with a number', () => {
  it('are found in other languages and other words, where the page supports them', () => {
    const index = indexOf(
      group('tigers', ['25th Special Mission Forces Division', 'Tiger Forces'], { class: 'state-force' }),
      group('front', ['Nusra Front']),
      group('army', ['Free Army']),
      place('base', ['Division 17']),
    );
    expect(marks(index, ['25-ю дивизию, la division 25'])).toEqual([]);
    expect(marks(index, ['Nusra Front, Free Army', '25-ю дивизию, la division 25, 25. Tümen', 'the 17th Division'])).toEqual([
      'Nusra Front → front',
      'Free Army → army',
      '25-ю дивизию → tigers',
      'division 25 → tigers',
      '25. Tümen → tigers',
    ]);
  });
});
