import type { ClaimView, NameView } from '../lib/context/card.ts';
import { CorpusText } from './CorpusText.tsx';
import { dateWords } from './date-words.ts';
import { DocumentLink } from './DocumentLink.tsx';
import { Dotted } from './Dotted.tsx';
import { splitFigure } from './figure.ts';
import { enumerated, keyed, rich, t } from './i18n.ts';
import { Name, namesOf } from './Name.tsx';
import { NameLink } from './NameLink.tsx';

/** EDTF that HTML also reads as a date; the rest (`2016-12~`, intervals) has no `datetime`. */
const HTML_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** One claim as a list item: who, how much, what, with what caution, when and through whom, and where to read it. */
export function ClaimRow({ claim, lead }: { readonly claim: ClaimView; readonly lead?: string | undefined }) {
  if (claim.withdrawn !== undefined) return <Tombstone claimant={claim.claimant} {...claim.withdrawn} />;
  return (
    <li class="claim">
      {lead !== undefined && <p class="claim-lead">{lead}</p>}
      <Who claim={claim} />
      {claim.figure !== undefined && <Figure figure={claim.figure} unit={claim.unit} />}
      <p class="claim-text">
        <CorpusText>{claim.paraphrase}</CorpusText>
      </p>
      <div class="claim-rest">
        {claim.caution && <p class="caution">{t(`caution.${keyed(claim.caution)}`)}</p>}
        <Circumstances claim={claim} />
        <DocumentLink document={claim.document} />
      </div>
    </li>
  );
}

function Who({ claim: { claimant, speaks, act } }: { readonly claim: ClaimView }) {
  return (
    <p class="claimant">
      {speaks === undefined ? <Name name={claimant} /> : <NameLink to={{ ...claimant, id: speaks, kind: 'group' }} />}
      {act !== 'asserts' && <span class="claim-act"> {t(`claim.act.${act}`)}</span>}
    </p>
  );
}

function Figure({ figure, unit }: { readonly figure: string; readonly unit: string | undefined }) {
  const { lead, core, tail, size } = splitFigure(figure);
  return (
    <p class="figure">
      <bdi lang="en" dir="auto">
        {lead}
        <strong class={`figure-core figure-${size}`}>{core}</strong>
        {tail}
        {unit && <span class="figure-unit"> {unit}</span>}
      </bdi>
    </p>
  );
}

function Circumstances({ claim: { hedge, saidOn, via, later } }: { readonly claim: ClaimView }) {
  const parts = [
    later && <span class="flag">{t('claim.later')}</span>,
    hedge !== 'none' && t(`claim.${hedge}`),
    saidOn && rich('claim.said', { date: <ReadableDate edtf={saidOn} /> }),
    via.length > 0 && rich('claim.via', { names: enumerated(namesOf(via)) }),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p class="claim-meta">
      <Dotted parts={parts} />
    </p>
  );
}

function ReadableDate({ edtf }: { readonly edtf: string }) {
  return (
    <time dateTime={htmlDate(edtf)}>
      <bdi>{dateWords(edtf)}</bdi>
    </time>
  );
}

function htmlDate(edtf: string): string | undefined {
  return HTML_DATE.test(edtf) ? edtf : undefined;
}

/** A withdrawn claim leaves its place and the reason, never its content. */
function Tombstone({ claimant, on, why }: { readonly claimant: NameView; readonly on: string; readonly why: string }) {
  return (
    <li class="claim claim-withdrawn">
      <p class="claimant">
        <Name name={claimant} />
        <span class="claim-act"> {t('claim.withdrawn')}</span>
      </p>
      <p class="claim-text">{rich('claim.withdrawnOn', { date: <ReadableDate edtf={on} />, why: <CorpusText>{why}</CorpusText> })}</p>
    </li>
  );
}
