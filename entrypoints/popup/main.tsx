import { render } from 'preact';
import { followTheme } from '../../lib/platform/theme.ts';
import { Popup } from './Popup.tsx';

void followTheme(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Popup />, app);
