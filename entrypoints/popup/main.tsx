import { startPage } from '../shared/start-page.ts';
import { Popup } from './Popup.tsx';

void startPage('manifest.name', <Popup />);
