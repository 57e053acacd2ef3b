import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadGate } from '../../../lib/detect/find/opening.ts';
import { buildGate } from '../../../lib/detect/index/gate.ts';
import { watchGate } from '../../../lib/page/gate.ts';
import type { TextRun } from '../../../lib/page/runs.ts';
import type { RunReader } from '../../../lib/page/scanner.ts';
import { acronym, group, needsSupport, place } from '../detect/fixtures.ts';

const seen = vi.hoisted((): { reader: unknown; hidden: Set<unknown> } => ({ reader: undefined, hidden: new Set() }));
vi.mock('../../../lib/page/scanner.ts', () => ({
  Scanner: class {
    constructor(reader: unknown) {
      seen.reader = reader;
    }
    start(): void {}
  },
}));
vi.mock('../../../lib/page/visibility.ts', () => ({ isProse: () => true, isVisible: (container: unknown) => !seen.hidden.has(container) }));

const eventsAt = (id: string, kind: 'places' | 'groups') =>
  Array.from({ length: 8 }, () => ({
    places: kind === 'places' ? [{ place: id, precision: 'exact' as const }] : [],
    groups: kind === 'groups' ? [{ group: id, role: 'party' }] : [],
  }));
const gate = loadGate(
  buildGate({
    places: [
      { ...place('syria', ['Syria'], { class: 'country' }), within: [] },
      { ...place('aleppo', [needsSupport('Aleppo')], { class: 'city' }), within: ['syria'] },
    ],
    groups: [group('hts', [acronym('HTS')])],
    pack: { coverage: { place: 'syria', from: '2011', to: '2026' } },
    events: [...eventsAt('aleppo', 'places'), ...eventsAt('hts', 'groups')],
  }),
);

const run = (text: string, container: object = {}): TextRun => ({ text, container }) as unknown as TextRun;
let opened = 0;
let reader: RunReader;

beforeEach(() => {
  opened = 0;
  seen.hidden.clear();
  watchGate(gate, {} as Document, () => (opened += 1), vi.fn(), new AbortController().signal);
  reader = seen.reader as RunReader;
});

const settled = (): number => {
  reader.settle(0);
  return opened;
};

describe('watchGate', () => {
  it('opens for a strong name', () => {
    expect(reader.add(run('a report on Syria'))).toBe('kept');
    expect(settled()).toBe(1);
  });

  it('opens for two different names in company, not for one, however often', () => {
    expect(reader.add(run('Aleppo pepper'))).toBe('none');
    expect(reader.add(run('Aleppo soap'))).toBe('none');
    expect(settled()).toBe(0);
    expect(reader.add(run('HTS tape'))).toBe('kept');
    expect(settled()).toBe(1);
  });

  it('waits for what is hidden, and counts it once it is shown', () => {
    const menu = {};
    seen.hidden.add(menu);
    expect(reader.add(run('Aleppo', menu))).toBe('hidden');
    expect(reader.add(run('HTS fighters'))).toBe('none');
    expect(settled()).toBe(0);
    expect(reader.reveal(menu as Element)).toBe(true);
    expect(settled()).toBe(1);
  });

  it('stays shut where what is shown is one name', () => {
    const menu = {};
    seen.hidden.add(menu);
    reader.add(run('Aleppo pepper', menu));
    reader.reveal(menu as Element);
    expect(settled()).toBe(0);
  });
});
