import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { SubmissionKind } from '../../kinds.ts';
import type { Found, ImportContext, Note } from '../read.ts';
import { readTable } from './table.ts';
import { sheetsOf } from './workbook.ts';
import type { Sheet } from './workbook.ts';

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

/** A day or a time of a cell; a spreadsheet stores a time as one on its first day, in 1899, 1900 or 1904. */
function dateText(told: Date): string {
  // A time is a part of a day, and a little less or more than the minute that it stands for.
  const date = new Date(Math.round(told.getTime() / 60_000) * 60_000);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (date.getUTCFullYear() < 1905) return time;
  const day = date.toISOString().slice(0, 10);
  return time === '00:00' ? day : `${day} ${time}`;
}

/** A cell as a person would have typed it. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

type Data = { sheet: string; data: unknown[][] };

/** The cells of a sheet as texts, also those without a value. */
function textsOf({ data }: Data, odd: Sheet['odd']): string[][] {
  const rows = data.map((row) => row.map(cellText));
  for (const { row, column, text } of odd) {
    const cells = rows[row];
    if (!cells || (cells[column] ?? '') !== '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return rows;
}

/**
 * The rows of the first sheet of a spreadsheet (xlsx) that is a table, of those that one sees; a hidden one only when there is no
 * other. Other sheets are named.
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  kind: SubmissionKind,
  context: ImportContext,
): Promise<Found> {
  try {
    if (isBomb(bytes)) return { problem: 'size' };
    const all = await readXlsxFile(bytes.slice().buffer);
    const known = sheetsOf(bytes);
    const filled = all
      .map((one, index) => ({ one, ...(known[index] ?? { hidden: false, odd: [], links: [] }) }))
      .filter(({ one }) => one.data.length > 0)
      .sort((a, b) => Number(a.hidden) - Number(b.hidden));
    const [first, ...others] = filled;
    if (!first) return { problem: 'empty' };
    const read = ({ one, odd, links }: typeof first) => {
      const addresses = Map.groupBy(links, ({ row }) => row);
      const linksOf = (row: number) =>
        new Map(addresses.get(row - 1)?.map(({ column, text }) => [column, text] as const));
      return { one, found: readTable(textsOf(one, odd), kind, context, { linksOf }) };
    };
    const isTable = ({ found }: ReturnType<typeof read>) => !('problem' in found && found.problem === 'columns');
    let taken = read(first);
    for (const other of others) {
      if (isTable(taken)) break;
      const next = read(other);
      if (isTable(next)) taken = next;
    }
    const { found } = taken;
    if ('problem' in found || filled.length === 1) return found;
    const names = filled.flatMap(({ one }) => (one === taken.one ? [] : [one.sheet])).join(', ');
    return { ...found, notes: [...found.notes, { code: 'sheet', values: { names } } satisfies Note] };
  } catch {
    // The libraries throw errors of their own on a file that is no spreadsheet.
    return { problem: 'format' };
  }
}
