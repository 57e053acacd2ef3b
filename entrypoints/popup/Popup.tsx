import { useState } from 'preact/hooks';
import { t } from '../../components/i18n.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { openExplorer } from '../../lib/platform/desk.ts';
import { EXAMPLES } from '../shared/examples.ts';
import { useEvents } from '../shared/use-events.ts';
import { usePage } from './use-page.ts';

export function Popup() {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const page = usePage();
  const events = useEvents(query, page.context);
  return (
    <PopupView
      query={query}
      search={events.search}
      active={active}
      examples={EXAMPLES.map((key) => t(key))}
      event={events.chosen}
      page={page.state}
      onPage={page.names}
      site={page.site}
      onQuery={(next) => {
        setQuery(next);
        setActive(-1);
        events.choose(undefined);
      }}
      onActive={setActive}
      onChoose={events.choose}
      onBack={() => events.choose(undefined)}
      onRetry={events.retry}
      onJump={page.jump}
      onSite={page.setSite}
      onGrant={page.grant}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onExplore={(target) => void openExplorer(page.isPrivate ? target : { ...target, date: page.context.date }).then(() => window.close())}
    />
  );
}
