import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start.ts';

/** The build evaluates this file without a browser, so it holds nothing but the call. */
export default defineUnlistedScript(() => start());
