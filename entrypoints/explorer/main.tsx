import { render } from 'preact';
import { provideTranslator } from '../../components/i18n.ts';
import { followTheme } from '../../lib/platform/theme.ts';
import { message, nameDocument } from '../../lib/platform/words.ts';
import { Explorer } from './Explorer.tsx';

provideTranslator({ message });
nameDocument(document, 'explorer.pageTitle');
void followTheme(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Explorer />, app);
