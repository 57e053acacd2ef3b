import { render } from 'preact';
import { provideTranslator } from '../../components/i18n.ts';
import { followTheme } from '../../lib/platform/theme.ts';
import { message, nameDocument } from '../../lib/platform/words.ts';
import { Popup } from './Popup.tsx';

provideTranslator({ message });
nameDocument(document, 'manifest.name');
void followTheme(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Popup />, app);
