import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { SubmissionKind } from '../../kinds.ts';
import type { Found, ImportContext, Note } from '../read.ts';
import { readTable } from './table.ts';

/** What a file may be when it is unpacked: a table of a few thousand rows is a tenth of it. */
const mostBytes = 10_000_000;
const mostParts = 200;

/** Whether a packed file says that it becomes much larger than it is; unpacking it goes no further than it says. */
function isBomb(bytes: Uint8Array): boolean {
  let size = 0;
  let parts = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      parts += 1;
      return false;
    },
  });
  return size > mostBytes || parts > mostParts;
}

const two = (value: number) => String(value).padStart(2, '0');

/** A day or a time of a cell; a spreadsheet stores a time as one on the last day but one of 1899. */
function dateText(date: Date): string {
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (date.getUTCFullYear() < 1901) return time;
  const day = date.toISOString().slice(0, 10);
  return time === '00:00' ? day : `${day} ${time}`;
}

/** A cell as a person would have typed it. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The rows of the first sheet of a spreadsheet (xlsx) that holds something; other sheets are named. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  kind: SubmissionKind,
  context: ImportContext,
): Promise<Found> {
  try {
    if (isBomb(bytes)) return { problem: 'size' };
    const all = await readXlsxFile(bytes.slice().buffer);
    const [sheet, ...others] = all.filter(({ data }) => data.length > 0);
    if (!sheet) return { problem: 'empty' };
    const rows = sheet.data.map((row) => row.map(cellText));
    const found = readTable(rows, kind, context);
    if ('problem' in found || others.length === 0) return found;
    const names = others.map((one) => one.sheet).join(', ');
    return { ...found, notes: [...found.notes, { code: 'sheet', values: { names } } satisfies Note] };
  } catch {
    // The libraries throw errors of their own on a file that is no spreadsheet.
    return { problem: 'format' };
  }
}
