import type { ClaimView } from '../lib/context/card.ts';
import { CorpusText } from './CorpusText.tsx';
import { dateWords } from './date-words.ts';
import { formatNumber, t } from './i18n.ts';
import { Name } from './Name.tsx';
import { type RangeRow, rangeChart } from './range-chart.ts';

/** Figures by claimant on one axis. A table for those who hear it: claimant and figure; the bars are its picture. */
export function RangeChart({ claims, label }: { readonly claims: readonly ClaimView[]; readonly label: string }) {
  const chart = rangeChart(claims);
  if (!chart) return null;
  return (
    <table class="chart">
      <caption class="sr-only">{t('chart.caption', { label, unit: chart.unit })}</caption>
      <thead class="sr-only">
        <tr>
          <th scope="col">{t('chart.claimant')}</th>
          <th scope="col">{t('chart.figure')}</th>
        </tr>
      </thead>
      <tbody>
        {chart.rows.map((row) => (
          <tr key={row.claim.id} class="chart-row">
            <th scope="row" class="chart-name">
              <Name name={row.claim.claimant} />
              {row.claim.saidOn && (
                <>
                  {t('list.comma')}
                  <bdi class="unbroken">{dateWords(row.claim.saidOn)}</bdi>
                </>
              )}
            </th>
            <td class="chart-cell">
              <span class="sr-only">
                <CorpusText>{row.claim.figure ?? ''}</CorpusText>
              </span>
              <Bar row={row} ticks={chart.ticks} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr class="chart-row">
          <td class="chart-scale">{chart.isLog && t('chart.log')}</td>
          <td class="chart-cell">
            <span class="chart-axis" dir="ltr">
              {chart.ticks.map(({ value, at }) => (
                <span key={value} class="chart-tick" style={{ left: `${at}%` }}>
                  {formatNumber(value)}
                </span>
              ))}
            </span>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Numbers run from left to right in every script. */
function Bar({ row: { from, to, start, end }, ticks }: { readonly row: RangeRow; readonly ticks: readonly { readonly at: number }[] }) {
  return (
    <span class="chart-track" dir="ltr" aria-hidden="true">
      {ticks.map(({ at }) => (
        <span key={at} class="chart-line" style={{ left: `${at}%` }} />
      ))}
      <span class={`chart-bar chart-start-${start} chart-end-${end}`} style={{ left: `${from}%`, width: `${to - from}%` }} />
      {start !== 'unbounded' && <span class={`chart-dot chart-dot-${start}`} style={{ left: `${from}%` }} />}
      {end !== 'unbounded' && to !== from && <span class={`chart-dot chart-dot-${end}`} style={{ left: `${to}%` }} />}
    </span>
  );
}
