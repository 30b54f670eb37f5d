import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const pathOf = (address: string, from: string) => fileURLToPath(new URL(address, import.meta.resolve(from)));

const calendar = '\0kunstwijzer-calendar';
const classes = ['Component', 'Duration', 'Property', 'Recur', 'Time', 'Timezone'];
const design = pathOf('../lib/ical/design.js', 'ical.js');

/** The classes of ical.js that read a calendar. */
const calendarCode = () =>
  [
    ...classes.map((name) => `import ${name} from '${pathOf(`../lib/ical/${name.toLowerCase()}.js`, 'ical.js')}';`),
    `import design from '${design}';`,
    `export default { ${classes.join(', ')}, design };`,
  ].join('\n');

const unused = /\/ical\.js\/lib\/ical\/(?:vcard_time|binary|stringify|period)\.js$/u;
const none = `class None { constructor() { throw new Error('This part of ical.js is not in the browser.'); } }
export default None;`;

/** What ical.js knows of vCards. */
const vcards = /\nconst vcardValues = [^]*?(?=\n\/\*\*\n \* iCalendar design set)/u;
const vcardNames = [
  'vcardValues',
  'vcardParams',
  'vcardProperties',
  'vcard3Values',
  'vcard3Params',
  'vcard3Properties',
];

function designCode(): string {
  const code = readFileSync(design, 'utf8');
  const light = code.replace(vcards, `\nconst ${vcardNames.map((name) => `${name} = {}`).join(', ')};`);
  if (light === code) throw new Error(`${design} is another version than light-readers.ts knows.`);
  return light;
}

/* The errors of the reader of spreadsheets, each with helpers for browsers of long ago. */
const oldErrors = /\/read-excel-file\/modules\/.*\/(?:InvalidInput|SheetNotFound|InvalidSpreadsheet)Error\.js$/u;
const newError = `export default class extends Error {
  constructor(code, cause) { super(code); this.code = code; this.cause = cause; }
}`;

/* The reader of spreadsheets unpacks large parts in workers of its own making, which our security policy forbids. */
const unzipper = /\/read-excel-file\/modules\/zip\/unzipFromArrayBuffer\.js$/u;
const asynchronous = "import { unzip } from 'fflate';";
const synchronous = `import { unzipSync } from 'fflate';
const unzip = (data, options, done) => {
  try { done(null, unzipSync(data, options)); } catch (error) { done(error); }
};`;

function unzipperCode(id: string): string {
  const code = readFileSync(id, 'utf8');
  const plain = code.replace(asynchronous, synchronous);
  if (plain === code) throw new Error(`${id} is another version than light-readers.ts knows.`);
  return plain;
}

/**
 * Vite plugin: a browser reads files, so what the libraries for that have beside reading stays out: what ical.js has to write
 * calendars and for vCards, which its one object holds on to; and workers to unpack a spreadsheet. See docs/decisions/102-weight-of-forms.md.
 */
export const lightReaders = (): Plugin => ({
  name: 'kunstwijzer-light-readers',
  apply: 'build',
  enforce: 'pre',
  resolveId(id) {
    return this.environment.name === 'client' && id === 'ical.js' ? calendar : null;
  },
  load(id) {
    if (this.environment.name !== 'client') return null;
    if (id === calendar) return calendarCode();
    if (id === design) return designCode();
    if (unused.test(id)) return none;
    if (unzipper.test(id)) return unzipperCode(id);
    return oldErrors.test(id) ? newError : null;
  },
});
