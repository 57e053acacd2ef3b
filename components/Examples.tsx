import { t } from './i18n.ts';

export interface ExamplesProps {
  readonly examples: readonly string[];
  onQuery(query: string): void;
}

/** Queries to try, each one click away. */
export function Examples({ examples, onQuery }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <p class="help-actions">
      <span>{t('search.try')}</span>
      {examples.map((example) => (
        <button key={example} type="button" class="choice" onClick={() => onQuery(example)}>
          <bdi>{example}</bdi>
        </button>
      ))}
    </p>
  );
}
