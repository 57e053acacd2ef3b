import { render } from 'preact';
import { Gallery } from '../../components/gallery.tsx';

const app = document.getElementById('app');
if (app) render(<Gallery />, app);
