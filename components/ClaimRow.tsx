import type { ClaimView } from '../lib/context/card.ts';
import { DocumentLink } from './DocumentLink.tsx';
import { Dotted } from './Dotted.tsx';
import { splitFigure } from './figure.ts';
import { NameLink } from './NameLink.tsx';

const ACT_WORDS: Readonly<Record<ClaimView['act'], string | undefined>> = {
  asserts: undefined,
  denies: 'denies',
  confirms: 'confirms',
  retracts: 'takes back',
  declines: 'does not comment',
};

const HEDGE_WORDS: Readonly<Record<ClaimView['hedge'], string | undefined>> = {
  none: undefined,
  attributed: 'attributed',
  hedged: 'unconfirmed wording',
};

/** EDTF that HTML also reads as a date; the rest (`2016-12~`, intervals) has no `datetime`. */
const HTML_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** One claim as a list item: who, how much, what, with what caution, when and through whom, and where to read it. */
export function ClaimRow({ claim, lead }: { readonly claim: ClaimView; readonly lead?: string | undefined }) {
  if (claim.withdrawn !== undefined) return <Tombstone claimant={claim.claimant} why={claim.withdrawn} />;
  return (
    <li class="claim">
      {lead !== undefined && <p class="claim-lead">{lead}</p>}
      <Who claim={claim} />
      {claim.figure !== undefined && <Figure figure={claim.figure} unit={claim.unit} />}
      <p class="claim-text">
        <bdi>{claim.paraphrase}</bdi>
      </p>
      <div class="claim-rest">
        {claim.caution && (
          <p class="caution">
            <bdi>{claim.caution}</bdi>
          </p>
        )}
        <Circumstances claim={claim} />
        <DocumentLink document={claim.document} />
      </div>
    </li>
  );
}

function Who({ claim }: { readonly claim: ClaimView }) {
  const act = ACT_WORDS[claim.act];
  return (
    <p class="claimant">
      {claim.speaks === undefined ? (
        <bdi>{claim.claimant}</bdi>
      ) : (
        <NameLink to={{ id: claim.speaks, kind: 'group', label: claim.claimant }} />
      )}
      {act && <span class="claim-act"> {act}</span>}
    </p>
  );
}

function Figure({ figure, unit }: { readonly figure: string; readonly unit: string | undefined }) {
  const { lead, core, tail, size } = splitFigure(figure);
  return (
    <p class="figure">
      <bdi>
        {lead}
        <strong class={`figure-core figure-${size}`}>{core}</strong>
        {tail}
      </bdi>
      {unit && (
        <span class="figure-unit">
          {' '}
          <bdi>{unit}</bdi>
        </span>
      )}
    </p>
  );
}

function Circumstances({ claim: { hedge, saidOn, via, later } }: { readonly claim: ClaimView }) {
  const parts = [
    later && <span class="flag">after this article</span>,
    HEDGE_WORDS[hedge],
    saidOn && (
      <>
        said{' '}
        <time dateTime={htmlDate(saidOn.edtf)}>
          <bdi>{saidOn.text}</bdi>
        </time>
      </>
    ),
    via.length > 0 && (
      <>
        via <bdi>{via.join(', ')}</bdi>
      </>
    ),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p class="claim-meta">
      <Dotted parts={parts} />
    </p>
  );
}

function htmlDate(edtf: string): string | undefined {
  return HTML_DATE.test(edtf) ? edtf : undefined;
}

/** A withdrawn claim leaves its place and the reason, never its content. */
function Tombstone({ claimant, why }: { readonly claimant: string; readonly why: string }) {
  return (
    <li class="claim claim-withdrawn">
      <p class="claimant">
        <bdi>{claimant}</bdi>
        <span class="claim-act"> claim withdrawn</span>
      </p>
      <p class="claim-text">
        <bdi>{why}</bdi>
      </p>
    </li>
  );
}
