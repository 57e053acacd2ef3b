import { render } from 'preact';
import { followTheme } from '../../lib/platform/theme.ts';
import { Explorer } from './Explorer.tsx';

void followTheme(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Explorer />, app);
