import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../lib/detect/find/find-candidates.ts';
import { withSounds } from '../../../../lib/detect/find/find-by-sound.ts';
import { acronym, group, indexOf, name, needsSupport, place, weak } from '../fixtures.ts';

const index = indexOf(
  place('syria', ['Syria', name('Syrian', { kind: 'demonym', strength: 'needs-support' })], { class: 'country' }),
  place('turkey', [weak('Turkey')], { class: 'country' }),
  place('khan-shaykhun', ['Khan Sheikhoun']),
  place('ayn-al-arab', ['Ayn al-Arab', needsSupport('Kobanê')]),
  place('idlib', [needsSupport('Idlib')]),
  place('mare', [weak('Mare')]),
  place('hass', [weak('Hass')]),
  group('isis', [acronym('ISIS'), acronym('IS')]),
  group('hts', [acronym('HTS')]),
  group('who', [acronym('WHO')], { class: 'organisation' }),
  group('army', ['Syrian army']),
);

function found(text: string): string[] {
  return findCandidates(index, text).map(({ start, end }) => text.slice(start, end));
}

function foundOnPageAboutTheWar(text: string): string[] {
  return withSounds(index, text, findCandidates(index, text)).map(({ start, end }) => text.slice(start, end));
}

describe('a block without capitals', () => {
  const post = 'hts fighters who hold idlib and khan sheikhoun say the syrian army is near mare and turkey';

  it('names what strong names name in it, on any page', () => {
    expect(found(post)).toEqual(['khan sheikhoun', 'syrian army']);
    expect(found('the road to ayn al-arab was syrian soil')).toEqual(['ayn al-arab', 'syrian']);
  });

  it('names the rest, but for everyday words, on a page about the war', () => {
    expect(foundOnPageAboutTheWar(post)).toEqual(['hts', 'idlib', 'khan sheikhoun', 'syrian army', 'turkey']);
  });

  it('may have acronyms in capitals', () => {
    expect(foundOnPageAboutTheWar('the town of kobanê may be overrun by ISIS any day')).toEqual(['kobanê', 'ISIS']);
  });

  it('is another where a word has its capital', () => {
    expect(foundOnPageAboutTheWar('The fighters in idlib and khan sheikhoun say so again')).toEqual([]);
  });

  it('is no label, address or name of a file', () => {
    expect(found('khan sheikhoun')).toEqual([]);
    expect(found('see the pictures at example.org/khan_sheikhoun and again at @syrian')).toEqual([]);
  });
});
