/** What a reader does with cards: as of an article, what the article says, kept, saved, the explorer. */
import type { CardCalls } from './CardBody.tsx';
import type { CardState } from './card-state.ts';
import { type Desk, DeskContext } from './desk.ts';
import { EventBody } from './EventBlock.tsx';
import { type ExplorerSheet, ExplorerView } from './ExplorerView.tsx';
import { examples, palmyra, ready, results } from './fixtures.ts';
import { card, claim, named } from './fixture-parts.ts';
import { offensive, recapture, tankers } from './fixtures-events.ts';
import { figures } from './fixtures-invented.ts';
import { SavedList, type SavedItem } from './SavedList.tsx';
import { Specimen } from './Specimen.tsx';

const NOTHING = (): void => undefined;
const DONE = (): Promise<boolean> => Promise.resolve(true);

const DESK: Desk = {
  pack: { name: 'Sidelight: Syria', version: '0.1.0', hash: '0123456789abcdef' },
  saved: [offensive.id],
  go: NOTHING,
  copy: DONE,
  save: DONE,
  explore: NOTHING,
};

export const CALLS: CardCalls = {
  ...DESK,
  onChoose: NOTHING,
  onBack: NOTHING,
  onAsOf: NOTHING,
  onRetry: NOTHING,
  mute: { hasSite: true, onMute: DONE },
};

/** In the explorer, where notes are written. */
const EXPLORER_DESK: Desk = {
  ...DESK,
  explore: undefined,
  notes: { [offensive.id]: 'Compare with the report of the next day.' },
  setNote: DONE,
  unsave: () => Promise.resolve(),
};

const [revised] = figures.sets.flatMap(({ claims }) => claims);

/** The card of an article of the same week: later figures stand apart. */
export const asOf: CardState = ready({
  card: card({
    entity: palmyra,
    events: [
      {
        ...offensive,
        later: revised
          ? [
              {
                label: 'Fighters killed on the government side',
                claims: [
                  { ...revised, later: true, change: 'revision' },
                  { ...revised, id: 'later-2', act: 'retracts', later: true, change: 'correction' },
                ],
              },
            ]
          : [],
        undated: 2,
      },
    ],
    total: 1,
    asOf: '2016-12-11',
    leftOut: 9,
  }),
});

/** What the paragraph of the name states, beside the corpus. */
export const says: CardState = ready({
  card: card({
    entity: palmyra,
    events: [offensive],
    total: 1,
    says: [
      {
        quote: 'at least 112 soldiers had been killed',
        attributedTo: 'Amaq',
        event: offensive,
        label: 'Killed: soldiers',
        compared: (['same', 'higher', 'lower', 'opposed', 'open'] as const).map((relation, i) => ({
          claim: claim({
            id: `said-${i}`,
            claimant: i % 2 === 0 ? 'Amaq News Agency' : 'Syrian Observatory for Human Rights',
            paraphrase: 'A figure.',
            figure: `at least ${112 - i * 20}`,
          }),
          relation,
        })),
      },
    ],
  }),
  trail: [{ id: 'is', kind: 'group', ...named('Islamic State group (IS)') }],
});

const SAVED: readonly SavedItem[] = [
  {
    event: offensive.id,
    title: offensive.title,
    note: 'Compare with the report of the next day.',
    savedOn: '2026-11-20',
    isKnown: true,
    withdrawn: 1,
  },
  { event: 'gone', title: 'An event of an earlier version', note: '', savedOn: '2026-01-02', isKnown: false, withdrawn: 0 },
];

function ExplorerSpecimen({ name, caption, query = '', sheet, width = 1_100 }: ExplorerSpecimenProps) {
  return (
    <Specimen name={name} caption={caption} width={width}>
      <ExplorerView
        query={query}
        search={query === '' ? { status: 'idle' } : { status: 'done', results, total: results.length }}
        active={-1}
        examples={examples}
        sheet={sheet}
        desk={EXPLORER_DESK}
        calls={CALLS}
        onQuery={NOTHING}
        onActive={NOTHING}
        onChoose={NOTHING}
        onRetry={NOTHING}
        onSaved={NOTHING}
        onRemoveSaved={NOTHING}
        onExportSaved={NOTHING}
      />
    </Specimen>
  );
}

interface ExplorerSpecimenProps {
  readonly name: string;
  readonly caption: string;
  readonly query?: string;
  readonly sheet: ExplorerSheet;
  readonly width?: number;
}

export function DeskGallery() {
  return (
    <>
      <Specimen name="saved" caption="Saved events" width={460}>
        <div class="view gallery-room">
          <SavedList items={SAVED} onOpen={NOTHING} onRemove={NOTHING} onExport={NOTHING} />
        </div>
      </Specimen>
      <Specimen name="saved-none" caption="Saved events: none" width={460}>
        <div class="view gallery-room">
          <SavedList items={[]} onOpen={NOTHING} onRemove={NOTHING} onExport={NOTHING} />
        </div>
      </Specimen>
      <Specimen name="event-body" caption="An event by itself, with what can be done with it" width={460}>
        <div class="view gallery-room gallery-claims">
          <DeskContext.Provider value={EXPLORER_DESK}>
            <EventBody event={offensive} />
          </DeskContext.Provider>
        </div>
      </Specimen>
      <ExplorerSpecimen name="explorer-event" caption="Explorer: an event" sheet={{ kind: 'event', event: recapture }} query="palmyra" />
      <ExplorerSpecimen name="explorer-narrow" caption="Explorer: narrow" sheet={{ kind: 'event', event: tankers }} width={320} />
      <ExplorerSpecimen name="explorer-failed" caption="Explorer: the corpus did not open" sheet={{ kind: 'failed' }} />
      <ExplorerSpecimen name="explorer-unknown" caption="Explorer: not in the corpus" sheet={{ kind: 'unknown' }} />
    </>
  );
}
