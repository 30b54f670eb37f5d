import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const library = fileURLToPath(new URL('../lib/ical/module.js', import.meta.resolve('ical.js')));
const unused = /\/ical\.js\/lib\/ical\/(?:event|recur_expansion|component_parser|vcard_time|binary|stringify)\.js$/u;

/**
 * Vite plugin: a browser reads calendars with ical.js and writes none, nor reads vCards or events by its own classes, so those
 * parts (a sixth of it, which its one object holds on to) stay out. Who calls them all the same gets an error that says so.
 * See docs/decisions/102-weight-of-forms.md.
 */
export const lightCalendars = (): Plugin => ({
  name: 'kunstwijzer-light-calendars',
  apply: 'build',
  enforce: 'pre',
  resolveId(id) {
    return this.environment.name === 'client' && id === 'ical.js' ? library : null;
  },
  load(id) {
    if (this.environment.name !== 'client' || !unused.test(id)) return null;
    const text = `class None { constructor() { throw new Error('This part of ical.js is not in the browser.'); } }`;
    return `${text}\nexport default None;`;
  },
});
