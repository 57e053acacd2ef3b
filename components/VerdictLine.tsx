import type { ComponentChildren } from 'preact';
import type { Verdict } from '../lib/claims/types.ts';
import type { OriginView } from '../lib/context/card.ts';
import { useDisclosure } from './Disclosure.tsx';
import { Origins } from './Origins.tsx';
import { ALIGNMENT_WORDS, AXIS_WORDS, SEVERITY_WORDS, VERDICT_WORDS } from './verdict-words.ts';

export interface VerdictLineProps {
  readonly verdict: Verdict;
  /** Independent origins of the claims that were judged. */
  readonly origins: readonly OriginView[];
}

/** Why the verdict is what it is: the reason in a sentence, and on request the rule and what it compared. */
export function VerdictLine({ verdict, origins }: VerdictLineProps) {
  const { open, button, region } = useDisclosure();
  return (
    <div class="verdict-line">
      <p class="verdict-reason">
        <bdi>{verdict.reason}</bdi>{' '}
        <button class="inline-button" {...button}>
          How this was decided
        </button>
      </p>
      <div class="decision-region" {...region}>
        {open && <Decision verdict={verdict} origins={origins} />}
      </div>
    </div>
  );
}

function Decision({ verdict, origins }: VerdictLineProps) {
  const { label, meaning } = VERDICT_WORDS[verdict.kind];
  return (
    <table class="decision">
      <tbody>
        <Row name={label}>{meaning}</Row>
        <Row name="Rule">
          <code>{verdict.rule}</code>
        </Row>
        {verdict.axes.map(({ axis, how }) => (
          <Row key={axis} name={AXIS_WORDS[axis]}>
            {ALIGNMENT_WORDS[how]}
          </Row>
        ))}
        {verdict.severity && <Row name="Gap">{SEVERITY_WORDS[verdict.severity]}</Row>}
        <Row name="Origins">
          <Origins origins={origins} />
        </Row>
      </tbody>
    </table>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}
