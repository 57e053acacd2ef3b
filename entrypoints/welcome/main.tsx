import '../marks.css';
import { useEffect, useState } from 'preact/hooks';
import { WelcomeSample } from '../../components/WelcomeSample.tsx';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { type CommandKeys, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../lib/platform/site-access.ts';
import { startPage } from '../shared/start-page.ts';
import { readSample } from './read-sample.ts';

function Welcome() {
  const [access, setAccess] = useState<'granted' | 'missing'>('granted');
  const [shortcuts, setShortcuts] = useState<CommandKeys[]>([]);
  useEffect(() => {
    const check = (): void => void hasSiteAccess().then((granted) => setAccess(granted ? 'granted' : 'missing'));
    check();
    watchSiteAccess(check);
    void readShortcuts().then(setShortcuts);
    const sample = document.querySelector('.sample');
    if (sample) void readSample(sample);
  }, []);
  return (
    <WelcomeView
      access={access}
      shortcuts={shortcuts}
      onGrant={() => void requestSiteAccess()}
      onSettings={() => void browser.runtime.openOptionsPage()}
    >
      <WelcomeSample />
    </WelcomeView>
  );
}

void startPage('welcome.pageTitle', <Welcome />);
