import { useId, useState } from 'preact/hooks';
import { classWords } from './class-words.tsx';
import { EntityIcon } from './EntityIcon.tsx';
import type { ExamplesProps } from './Examples.tsx';
import { Examples } from './Examples.tsx';
import { plural, t } from './i18n.ts';
import { moveHighlight, NONE } from './listbox-keys.ts';
import { Name } from './Name.tsx';
import { optionId } from './option-id.ts';
import { PageNotice } from './PageNotice.tsx';
import type { OnPageItem, PageState, SiteView } from './popup-types.ts';
import { useScrollIntoView } from './use-scroll-into-view.ts';

export interface PageNamesProps extends ExamplesProps {
  readonly page: PageState;
  readonly items: readonly OnPageItem[];
  readonly site: SiteView | undefined;
  onJump(entityId: string): void;
  onSite(on: boolean): void;
  onGrant(): void;
}

/** The names on the page of the current tab, or why there are none. */
export function PageNames({ page, items, site, examples, onQuery, onJump, onSite, onGrant }: PageNamesProps) {
  const headingId = useId();
  return (
    <div class="page-names">
      <h2 class="list-heading" id={headingId}>
        {t('page.heading')}
        {page === 'ready' && items.length > 0 && <span class="list-count"> {items.length}</span>}
      </h2>
      {page === 'loading' && <Waiting />}
      {page === 'ready' && items.length > 0 && <NameList items={items} headingId={headingId} onJump={onJump} />}
      {page === 'ready' && items.length === 0 && <NothingFound />}
      {page !== 'loading' && page !== 'ready' && <PageNotice page={page} site={site} onSite={onSite} onGrant={onGrant} />}
      {page !== 'loading' && (page !== 'ready' || items.length === 0) && <SearchHint examples={examples} onQuery={onQuery} />}
    </div>
  );
}

interface NameListProps {
  readonly items: readonly OnPageItem[];
  readonly headingId: string;
  onJump(entityId: string): void;
}

/** A listbox with one stop for the Tab key: forty names would be forty stops. */
function NameList({ items, headingId, onJump }: NameListProps) {
  const listId = useId();
  const [active, setActive] = useState(NONE);
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = items[active];
    const next = moveHighlight(event.key, active, items.length);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && chosen) onJump(chosen.entityId);
    else return;
    event.preventDefault();
  };
  return (
    <ul
      class="options"
      role="listbox"
      tabIndex={0}
      aria-labelledby={headingId}
      aria-activedescendant={active === NONE ? undefined : optionId(listId, active)}
      onFocus={() => setActive(Math.max(active, 0))}
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        <NameOption key={item.entityId} id={optionId(listId, index)} item={item} active={index === active} onJump={onJump} />
      ))}
    </ul>
  );
}

interface NameOptionProps {
  readonly id: string;
  readonly item: OnPageItem;
  readonly active: boolean;
  onJump(entityId: string): void;
}

function NameOption({ id, item, active, onJump }: NameOptionProps) {
  const option = useScrollIntoView<HTMLLIElement>(active);
  const { entityId, kind, count } = item;
  return (
    <li ref={option} id={id} class="option option-name" role="option" aria-selected={active} onClick={() => onJump(entityId)}>
      <EntityIcon kind={kind} />
      <span class="option-title">
        <Name name={item} />
      </span>
      <span class="option-meta">{classWords(item.class)}</span>
      <span class="option-count">
        <span aria-hidden="true">{count}</span>
        <span class="sr-only">{plural('page.mentions', count)}</span>
      </span>
    </li>
  );
}

function NothingFound() {
  return (
    <div class="help">
      <p class="help-title">{t('page.nothingTitle')}</p>
      <p>{t('page.nothing')}</p>
    </div>
  );
}

/** Below every page without names: what can be done all the same. */
function SearchHint(props: ExamplesProps) {
  return (
    <div class="help help-more">
      <p>{t('page.searchHint')}</p>
      <Examples {...props} />
    </div>
  );
}

function Waiting() {
  return (
    <div class="waiting">
      <p class="sr-only" role="status">
        {t('page.loading')}
      </p>
      <span class="bar bar-half" />
      <span class="bar" />
      <span class="bar bar-half" />
    </div>
  );
}
