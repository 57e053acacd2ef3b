/** Every view in every state, side by side: for the eye, for screenshots and for accessibility checks. */
import './gallery.css';
import { useState } from 'preact/hooks';
import type { VerdictKind } from '../lib/claims/types.ts';
import type { CardState } from './card-state.ts';
import { EntityCard } from './EntityCard.tsx';
import { cards, settings, shortcuts } from './fixtures.ts';
import { asOf, CALLS, DeskGallery, says } from './gallery-desk.tsx';
import { PopupGallery } from './gallery-popup.tsx';
import { SettingsView } from './SettingsView.tsx';
import { Specimen } from './Specimen.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';
import { VERDICT_TONE } from './verdict-words.ts';
import { WelcomeSample } from './WelcomeSample.tsx';
import { WelcomeView } from './WelcomeView.tsx';

const NOTHING = (): void => undefined;

/** All specimens; each is a `figure` whose id is its name. The page that shows it imports `gallery.css`. */
export function Gallery() {
  return (
    <div class="gallery">
      <Specimen name="badges" caption="Verdicts">
        <Badges />
      </Specimen>
      <Cards />
      <DeskGallery />
      <PopupGallery />
      <Pages />
    </div>
  );
}

function Badges() {
  return (
    <div class="view gallery-badges">
      {(Object.keys(VERDICT_TONE) as VerdictKind[]).map((kind) => (
        <p key={kind}>
          <VerdictBadge kind={kind} />
        </p>
      ))}
    </div>
  );
}

interface CardSpecimenProps {
  readonly name: string;
  readonly caption: string;
  readonly state: CardState;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

function CardSpecimen({ name, caption, state, width = 460, theme }: CardSpecimenProps) {
  const [kept, setKept] = useState(name === 'card-conflict');
  return (
    <Specimen name={name} caption={caption} width={width}>
      <EntityCard
        state={state}
        kept={kept}
        theme={theme}
        calls={CALLS}
        onKeep={() => setKept(true)}
        onClose={() => setKept(false)}
        onMove={NOTHING}
      />
    </Specimen>
  );
}

/** The narrowest screen that the views are made for, less the margin that a popover keeps. */
const NARROW_PX = 304;

function Cards() {
  return (
    <>
      <CardSpecimen name="card-conflict" caption="Card: a conflict of cause, kept" state={cards.conflict} />
      <CardSpecimen name="card-unresolved" caption="Card: figures that cannot be compared" state={cards.unresolved} />
      <CardSpecimen name="card-figures" caption="Card: a conflict of figures, many claims" state={cards.figures} />
      <CardSpecimen name="card-kinds" caption="Card: every kind of verdict" state={cards.everyKind} />
      <CardSpecimen name="card-single" caption="Card: one origin, a party’s own medium" state={cards.singleSource} />
      <CardSpecimen name="card-silent" caption="Card: no comment, later than the article" state={cards.silent} />
      <CardSpecimen name="card-denied" caption="Card: denied" state={cards.denied} />
      <CardSpecimen name="card-alternatives" caption="Card: which Homs?" state={cards.alternatives} />
      <CardSpecimen name="card-long" caption="Card: long names" state={cards.long} />
      <CardSpecimen name="card-arabic" caption="Card: an Arabic corpus" state={cards.arabic} />
      <CardSpecimen name="card-as-of" caption="Card: as of its article, with what was learned later" state={asOf} />
      <CardSpecimen name="card-says" caption="Card: what the article says; with a way back" state={says} />
      <CardSpecimen name="card-loading" caption="Card: loading" state={cards.loading} />
      <CardSpecimen name="card-empty" caption="Card: no events" state={cards.empty} />
      <CardSpecimen name="card-error" caption="Card: error" state={cards.error} />
      <CardSpecimen name="card-light" caption="Card: light, whatever the system" state={cards.figures} theme="light" />
      <CardSpecimen name="card-dark" caption="Card: dark, whatever the system" state={cards.figures} theme="dark" />
      <CardSpecimen name="card-narrow" caption="Card: narrow" state={cards.figures} width={NARROW_PX} />
      <CardSpecimen name="card-narrow-long" caption="Card: narrow, long names" state={cards.long} width={NARROW_PX} />
    </>
  );
}

function Pages() {
  const [model, setModel] = useState(settings);
  return (
    <>
      {(['missing', 'granted'] as const).map((access) => (
        <Specimen key={access} name={`welcome-${access}`} caption={`Welcome: access ${access}`}>
          <WelcomeView access={access} shortcuts={shortcuts()} onGrant={NOTHING} onSettings={NOTHING}>
            <WelcomeSample />
          </WelcomeView>
        </Specimen>
      ))}
      <Specimen name="settings" caption="Settings">
        <SettingsView
          settings={model}
          shortcuts={shortcuts()}
          shortcutsPlace="about:addons"
          onChange={setModel}
          onUnmute={(name) => setModel({ ...model, muted: model.muted.filter((one) => one !== name) })}
          onRemoveSite={(host) => setModel({ ...model, pausedSites: model.pausedSites.filter((site) => site !== host) })}
        />
      </Specimen>
    </>
  );
}
