import Papa from 'papaparse';
import type { SubmissionKind } from '../../kinds.ts';
import type { Found, ImportContext } from '../read.ts';
import { readTable } from './table.ts';

export { guessEncoding } from './encoding.ts';

/**
 * Rows of a table with a header, parted by commas, semicolons or tabs (RFC 4180, as spreadsheets save it). A first line
 * `sep=;` says what parts them.
 */
export function readCsv(text: string, kind: SubmissionKind, context: ImportContext): Found {
  const [setting = '', separator] = /^sep=(.)\r?\n/iu.exec(text) ?? [];
  const { data } = Papa.parse<string[]>(text.slice(setting.length), {
    ...(separator ? { delimiter: separator } : { delimitersToGuess: [',', ';', '\t', '|'] }),
  });
  return readTable(data, kind, context, setting === '' ? 1 : 2);
}
