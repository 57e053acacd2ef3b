import { describe, expect, it } from 'vitest';
import { chooseSense, type Option } from '../../../../lib/detect/evidence/choose-sense.ts';
import { PageEvidence } from '../../../../lib/detect/evidence/page-evidence.ts';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { decoy, group, indexOf, marks, name, needsSupport, place } from '../fixtures.ts';
import type { Place } from '../../../../lib/corpus/schema.ts';

const governorate = { class: 'governorate' as const };
const nubl = place('nubl', [needsSupport('Nubl')], { within: ['aleppo'] });
/** With a Zahraa of some kind in Homs, and al-Zahraa in Aleppo. */
const indexWith = (...others: readonly Place[]) =>
  indexOf(
    place('aleppo', ['Aleppo province', needsSupport('Aleppo')], governorate),
    place('aleppo-city', [needsSupport('Aleppo')], { class: 'city', within: ['aleppo'] }),
    place('homs-province', ['Homs province', needsSupport('Homs')], governorate),
    place('homs', [needsSupport('Homs')], { class: 'city', within: ['homs-province'] }),
    ...others,
    place('al-zahraa', [needsSupport('al-Zahraa')], { within: ['aleppo'] }),
    nubl,
    group('front', ['Nusra Front']),
    group('army', ['Free Army']),
    group('state', ['Islamic State']),
  );
const quarter = place('zahraa', [needsSupport('Zahraa')], { class: 'neighbourhood', within: ['homs'] });
const WAR = 'Nusra Front, Free Army and Islamic State';
const TEXT = 'They shelled the towns of Nubl and Zahraa.';

describe('a place that is listed with an article', () => {
  it('is meant where its neighbours are named, on a page about the war', () => {
    expect(marks(indexWith(quarter), [WAR, TEXT])).toContain('Zahraa → al-zahraa');
  });

  it('is not meant on a page that may be about anything', () => {
    expect(marks(indexWith(quarter), ['Nusra Front', TEXT])).toContain('Zahraa → zahraa');
  });

  it('is not meant where the words are a strong name', () => {
    const strong = place('zahraa', ['Zahraa'], { class: 'neighbourhood', within: ['homs'] });
    expect(marks(indexWith(strong), [WAR, TEXT])).toContain('Zahraa → zahraa');
  });

  it.each(['region', 'field'] as const)('is not meant where the words name a %s', (kind) => {
    const other = place('zahraa', [needsSupport('Zahraa')], { class: kind, within: ['homs'] });
    expect(marks(indexWith(other), [WAR, 'They shelled Nubl, Zahraa.'])).toContain('Zahraa → zahraa');
  });

  it('is not meant where the spelling is itself only like a name', () => {
    const index = indexWith(quarter);
    const evidence = new PageEvidence(index);
    evidence.add(WAR, findCandidates(index, WAR));
    const block = evidence.add(
      TEXT,
      findCandidates(index, TEXT).map((each) => (TEXT.slice(each.start, each.end) === 'Zahraa' ? { ...each, isLoose: true } : each)),
    );
    expect(evidence.judge(block).map(({ entity }) => entity.id)).toEqual(['nubl', 'zahraa']);
  });
});

describe('the places beside a name', () => {
  it('speak for a region as for a settlement', () => {
    const index = indexWith(
      place('shahba', [needsSupport('Shahba')], { within: ['homs-province'] }),
      place('shahba-region', [needsSupport('Shahba')], { class: 'region', within: ['aleppo'] }),
    );
    expect(marks(index, [WAR, 'They left Nubl, then Shahba.'])).toContain('Shahba → shahba-region');
    expect(marks(index, [WAR, 'They left Shahba.'])).toContain('Shahba → shahba');
  });

  it('say nothing where the likeliest sense is no settlement', () => {
    const index = indexWith(
      place('soran-field', [name('Soran')], { class: 'field', within: ['homs-province'] }),
      place('soran-homs', [needsSupport('Soran')], { within: ['homs-province'] }),
      place('soran-aleppo', [needsSupport('Soran')], { within: ['aleppo'] }),
    );
    const text = 'They left Nubl, then Soran.';
    const numberOf = (id: string): number => index.entities.findIndex((entity) => entity.id === id);
    const option = (id: string, strength: Option['strength']): Option => ({
      entity: numberOf(id),
      strength,
      isLater: false,
      isContested: false,
      isExact: false,
      reason: { rule: 'strong-name' },
    });
    const towns = [option('soran-homs', 'needs-support'), option('soran-aleppo', 'needs-support')];
    const candidates = findCandidates(index, text);
    expect(chooseSense(index, towns, text, candidates, 1)?.entity).toBe(numberOf('soran-aleppo'));
    expect(chooseSense(index, [option('soran-field', 'strong'), ...towns], text, candidates, 1)?.entity).toBe(numberOf('soran-field'));
  });

  it('are told apart by what speaks against one: Tripoli twice', () => {
    const index = indexWith(
      place('tripoli-lebanon', [needsSupport('Tripoli')], {
        class: 'city',
        within: ['lebanon'],
        decoys: [decoy('Libya’s Tripoli', ['Libyan'])],
      }),
      place('tripoli-libya', [needsSupport('Tripoli')], {
        class: 'city',
        within: ['libya'],
        decoys: [decoy('Lebanon’s Tripoli', ['Lebanese'])],
      }),
    );
    expect(marks(index, [WAR, 'Fighters were killed in Tripoli, the Libyan side said.'])).toContain('Tripoli → tripoli-libya');
    expect(marks(index, [WAR, 'Fighters were killed in Tripoli, the Lebanese army said.'])).toContain('Tripoli → tripoli-lebanon');
  });
});
