import { render } from 'preact';
import { Gallery } from '../../components/gallery.tsx';
import { interfaceLocale, provideTranslator } from '../../components/i18n.ts';
import { LOCALES, translatorFor } from '../../components/locale-files.ts';

// gallery.html?locale=ar, gallery.html?locale=pseudo
const asked = new URLSearchParams(location.search).get('locale');
provideTranslator(translatorFor(LOCALES.find((name) => name === asked) ?? 'en'));
const { lang, dir } = interfaceLocale();
Object.assign(document.documentElement, { lang, dir });

const app = document.getElementById('app');
if (app) render(<Gallery />, app);
