import { startPage } from '../shared/start-page.ts';
import { Explorer } from './Explorer.tsx';

void startPage('explorer.pageTitle', <Explorer />);
