import type { ComponentChildren } from 'preact';
import type { Verdict } from '../lib/claims/types.ts';
import type { OriginView } from '../lib/context/card.ts';
import { CorpusText } from './CorpusText.tsx';
import { useDisclosure } from './Disclosure.tsx';
import { t } from './i18n.ts';
import { Origins } from './Origins.tsx';
import { verdictLabel, verdictMeaning } from './verdict-words.ts';

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
        <CorpusText>{verdict.reason}</CorpusText>{' '}
        <button class="inline-button" {...button}>
          {t('decision.open')}
        </button>
      </p>
      <div class="decision-region" {...region}>
        {open && <Decision verdict={verdict} origins={origins} />}
      </div>
    </div>
  );
}

function Decision({ verdict, origins }: VerdictLineProps) {
  return (
    <table class="decision">
      <tbody>
        <Row name={verdictLabel(verdict.kind)}>{verdictMeaning(verdict.kind)}</Row>
        <Row name={t('decision.rule')}>
          <code dir="ltr">{verdict.rule}</code>
        </Row>
        {verdict.axes.map(({ axis, how }) => (
          <Row key={axis} name={t(`axis.${axis}`)}>
            {t(`alignment.${how}`)}
          </Row>
        ))}
        {verdict.severity && <Row name={t('decision.gap')}>{t(`severity.${verdict.severity}`)}</Row>}
        <Row name={t('decision.origins')}>
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
