import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { PageEvidence, type ReadBlock } from '../../../../lib/detect/evidence/page-evidence.ts';
import type { Mention } from '../../../../lib/detect/types.ts';
import { acronym, decoy, group, indexOf, needsFullName, needsSupport, place, readPage } from '../fixtures.ts';

const index = indexOf(
  place('syria', ['Syria', needsSupport('Syrian', { kind: 'demonym' })], { class: 'country' }),
  place('aleppo-governorate', ['Aleppo province', needsSupport('Aleppo')], { class: 'governorate' }),
  place('aleppo', [needsSupport('Aleppo')], {
    class: 'city',
    decoys: [decoy('Aleppo pepper', ['recipe'])],
    within: ['aleppo-governorate'],
  }),
  place('homs', [needsSupport('Homs')], { class: 'city', within: ['homs-governorate'] }),
  place('homs-governorate', ['Homs province', needsSupport('Homs')], { class: 'governorate' }),
  place('zahraa-homs', [needsSupport('Zahraa')], { class: 'neighbourhood', within: ['homs'] }),
  place('zahraa-aleppo', [needsSupport('al-Zahraa')], { within: ['aleppo-governorate'] }),
  place('nubl', [needsSupport('Nubl')], { within: ['aleppo-governorate'] }),
  place('palmyra', [needsSupport('Palmyra')], { class: 'city' }),
  place('idlib', [needsSupport('Idlib')], { class: 'city' }),
  place('shaer-field', ['Shaer gas field', needsSupport('al-Shaer'), needsFullName('Shaer')], { class: 'field' }),
  group('sdf', ['Syrian Democratic Forces', acronym('SDF')], { decoys: [decoy('Self-Defense Forces', ['Japan'])] }),
  group('islamic-state', ['Islamic State', needsSupport('ISIS', { case: 'exact' })]),
);

/** Blocks of all kinds: about the war, about other things, names that are used as names and names that are not. */
const BLOCKS = [
  'News from Syria.',
  'A Syrian house',
  'The Islamic State left.',
  'The Syrian Democratic Forces',
  'ISIS came, the SDF said.',
  'The SDF of Japan',
  'The Syrian Democratic Force (SDF) spoke.',
  'The Shaer gas field (SGF) burned, and the SGF was lost.',
  'SGF rose.',
  'They fled from Aleppo.',
  'Aleppo sang.',
  'Aleppo pepper in a recipe',
  'The road to Homs',
  'Homs sang.',
  'Homs province burned.',
  'They shelled the towns of Nubl and Zahraa.',
  'They shelled Zahraa in Homs.',
  'In Palmyra it rained.',
  'Palmyra ran, and Idlib won.',
  'A column left Idlib for Homs.',
  'Help for Syria came through Idlib.',
  'Smoke over the Shaer gas field',
  'Shaer burned.',
  'Saddam Shaer spoke.',
  'The troops left al-Shaer.',
] as const;

const meant = (mentions: readonly Mention[]): string =>
  mentions.map(({ start, entity, alternatives }) => `${start} ${entity.id} ${alternatives.map(({ id }) => id).join()}`).join('; ');

/** Judges only what `settle` names, as a page does. */
class Reader {
  evidence = new PageEvidence(index);
  readonly #read = new Map<ReadBlock, string>();

  add(text: string): void {
    this.#keep(this.evidence.add(text, findCandidates(index, text)));
    this.#settle();
  }

  /** Gathers the evidence anew, from the last block to the first, and judges all. */
  startAgain(): void {
    this.evidence = new PageEvidence(index);
    for (const block of [...this.#read.keys()].reverse()) this.evidence.addAgain(block);
    this.evidence.settle();
    for (const block of this.#read.keys()) this.#keep(block);
  }

  #keep(block: ReadBlock): void {
    this.#read.set(block, meant(this.evidence.judge(block)));
  }

  #settle(): void {
    const changed = this.evidence.settle();
    for (const block of this.#read.keys()) if (block.words.some((words) => changed.has(words))) this.#keep(block);
  }

  get decided(): readonly string[] {
    return [...this.#read.values()];
  }

  get fresh(): readonly string[] {
    return [...this.#read.keys()].map((block) => meant(this.evidence.judge(block)));
  }
}

/** Two of them tell of the war: a page with many of the others names it in passing. */
const IN_PASSING = [
  'News from Syria.',
  'Help for Syria came through Idlib.',
  ...BLOCKS.filter((text) => !/Syria|Islamic|ISIS|SDF|province|gas field/.test(text)),
];

const pages = fc.oneof(fc.shuffledSubarray([...BLOCKS], { minLength: 2 }), fc.shuffledSubarray(IN_PASSING, { minLength: 9 }));

it('what settling does not name stands as it was, also after the evidence was gathered anew', () => {
  fc.assert(
    fc.property(pages, fc.nat(BLOCKS.length), (texts, again) => {
      const reader = new Reader();
      texts.forEach((text, i) => {
        if (i === again) reader.startAgain();
        reader.add(text);
        expect(reader.decided).toEqual(reader.fresh);
      });
    }),
    { numRuns: 500 },
  );
});

it('a page comes to the same whatever the order of its blocks', () => {
  fc.assert(
    fc.property(pages, (texts) => {
      const decided = (blocks: readonly string[]): string[] =>
        readPage(index, blocks).map((mentions, i) => `${blocks[i]}: ${meant(mentions)}`);
      expect(decided(texts).sort()).toEqual(decided([...texts].sort()).sort());
    }),
    { numRuns: 500 },
  );
});
