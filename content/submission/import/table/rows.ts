import type { SubmissionKind } from '../../kinds.ts';
import { fieldsOf } from '../../forms/index.ts';
import type { Values } from '../../values.ts';
import { readAges } from '../ages.ts';
import { placeValues } from '../found-event.ts';
import { proseValues } from '../prose.ts';
import { isDate } from '../../checks/dates.ts';
import type { FoundRow, ImportContext, Note, RuleTold } from '../read.ts';
import { readStatus } from './statuses.ts';
import { cellValues, inferred, passValues } from './cells.ts';
import type { Column } from './columns.ts';
import { readDay } from './days.ts';
import type { DayOrder } from './days.ts';
import { datesAt, readRepeats } from './repeats.ts';

/** A column with its header, and the order of day and month in it. */
export type HeadedColumn = { header: string; column: Column | null; order: DayOrder };

const yes = /^(?:true|waar|yes|ja|1|x|evet|doğru|نعم|صحيح)$/iu;

// Who takes the wrong one of two times comes to a closed door.
const decides = new Set(['date', 'start', 'end', 'last-date']);

/** What is read of one cell. */
type Read = { values: Values; notes: Note[]; aside?: boolean };

const unread = (name: string, text: string): Note => ({ code: 'unread', values: { name, text } });

function readCell({ header, column, order }: HeadedColumn, cell: string, context: ImportContext): Read {
  const text = cell.replace(/\r\n?/gu, '\n').trim();
  if (!column || text === '') return { values: {}, notes: [] };
  if ('pass' in column) return { values: passValues(column.pass, text), notes: [] };
  if ('field' in column && column.field.name === 'status') {
    const status = readStatus(text);
    if (status === null) return { values: {}, notes: [{ ...unread(header, text), asks: true }] };
    return { values: { status: [status] }, notes: status === 'scheduled' ? [] : [{ code: status }] };
  }
  if ('field' in column) {
    const values = cellValues(column.field, text, context.choices, order);
    const isRaw =
      /^(?:choice|date|dates|time|money)$/u.test(column.field.type) && values[column.field.name]?.includes(text);
    const isOption = Object.hasOwn(column.field.options ?? {}, text) || /^\d{4}-\d\d-\d\d$|^\d\d:\d\d$/u.test(text);
    return { values, notes: isRaw && !isOption && column.field.type !== 'money' ? [unread(header, text)] : [] };
  }
  switch (column.other) {
    case 'prose':
      return proseValues(text);
    case 'place':
      return placeValues(text, {}, context);
    case 'ages': {
      const ages = readAges(text);
      return ages ? { values: ages, notes: [] } : { values: { ages: [text] }, notes: [unread(header, text)] };
    }
    case 'private':
      return yes.test(text) ? { values: {}, notes: [{ code: 'private' }], aside: true } : { values: {}, notes: [] };
    case 'lastDay': {
      const day = readDay(text, order);
      return day ? { values: { 'end-day': [day.date] }, notes: [] } : { values: {}, notes: [unread(header, text)] };
    }
    case 'wholeDay':
      return { values: {}, notes: [] };
  }
}

/**
 * Places of a month become their dates, from today on, when the last day is known, and stay a question when it is not.
 */
function monthRow(values: Values, notes: Note[], today: string): { values: Values; notes: Note[] } {
  const [text = ''] = values.repeats ?? [];
  const told = readRepeats(text);
  const [date, until] = [values.date?.[0], values.until?.[0]];
  if (!told || told.places.length === 0 || !date || !until || !isDate(date) || !isDate(until)) return { values, notes };
  const all = datesAt(told, date, until);
  const dates = all.filter((day) => !values.except?.includes(day));
  const coming = dates.filter((day) => day >= today);
  const days = told.days.flatMap((day) => told.places.map((nth) => ({ day, nth })));
  const rule: RuleTold = { every: 'month', interval: 1, days, monthDays: [], months: [] };
  const repetition = {
    rule,
    dates: coming.length,
    first: coming[0] ?? date,
    last: until,
    skipped: all.length - dates.length,
  };
  return {
    values: { ...values, repeats: ['several'], dates },
    notes: [{ code: 'repetition', repetition }, ...notes.filter((note) => note.values?.text !== text)],
  };
}

/** A last day is that of the repetition, or of something of several days; the day after a night is none. */
function lastDayValues({ 'end-day': endDay = [], ...values }: Values): Values {
  const [last] = endDay;
  const [date = '', end = ''] = [values.date?.[0], values.end?.[0]];
  if (last === undefined || last <= date) return values;
  if ((values.repeats ?? ['once'])[0] !== 'once') return { until: [last], ...values };
  const isNight = end !== '' && end < '08:00' && end < (values.start?.[0] ?? '');
  return isNight ? values : { 'last-date': [last], ...values };
}

// A text that has room for an address.
const isProse = ({ column }: HeadedColumn) =>
  column !== null && ('other' in column ? column.other === 'prose' : 'field' in column && column.field.type === 'text');
const isAddress = ({ column }: HeadedColumn) => column !== null && 'field' in column && column.field.type === 'url';

/** A cell with the address of the link behind it: in a text, or instead of the words of a link. */
const linked = (column: HeadedColumn, cell: string, link: string | undefined): string => {
  if (link === undefined || cell.includes(link)) return cell;
  return isAddress(column) ? link : isProse(column) ? `${cell} (${link})` : cell;
};

/** Links behind other cells: the way to book when there is one and no other is told; else they are named. */
function linkRead(links: Map<number, string>, columns: HeadedColumn[], booking: string | undefined): Read {
  const others = [...links].flatMap(([index, link]) => {
    const column = columns[index];
    return column && !isAddress(column) && !isProse(column) && link !== booking
      ? [{ header: column.header, link }]
      : [];
  });
  const [only = '', ...more] = new Set(others.map(({ link }) => link));
  if (booking === undefined && more.length === 0 && /^https?:/iu.test(only))
    return { values: { 'booking-website': [only] }, notes: [] };
  return { values: {}, notes: others.map(({ header, link }) => unread(header, link)) };
}

/** One row of a table as a form would send it, and what to say about it. `links` are the addresses behind its cells, by column. */
export function tableRow(
  row: string[],
  columns: HeadedColumn[],
  links: Map<number, string>,
  kind: SubmissionKind,
  context: ImportContext,
): Omit<FoundRow, 'line'> {
  const values: Values = {};
  const notes: Note[] = [];
  const raw = new Map<string, string>();
  const reads = columns.map((column, index) =>
    readCell(column, linked(column, row[index] ?? '', links.get(index)), context),
  );
  columns.forEach((column, index) => {
    const read = reads[index] ?? { values: {}, notes: [] };
    for (const [name, list] of Object.entries(read.values)) {
      const known = values[name];
      // Two columns for one thing, such as a weekday and a date: the one that is understood counts.
      const isRaw = known?.join() === raw.get(name);
      if (read.notes.length > 0 && !known) raw.set(name, list.join());
      if (known && !isRaw && known.join() !== list.join())
        notes.push({ ...unread(column.header, row[index]?.trim() ?? ''), ...(decides.has(name) && { asks: true }) });
      else values[name] = list;
    }
    notes.push(...read.notes);
  });
  const known = new Set(fieldsOf(kind).map(({ name }) => name));
  const behind = linkRead(links, columns, known.has('booking-website') ? values['booking-website']?.[0] : '');
  Object.assign(values, behind.values);
  notes.push(...behind.notes);
  const extra = row.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (extra.length > 0)
    notes.push({ code: 'cells', values: { count: row.length, columns: columns.length }, asks: true });
  const own = kind === 'event' ? monthRow(lastDayValues(values), notes, context.today) : { values, notes };
  const all = { ...own.values, ...withPlace(own.values, known, context) };
  const others = Object.entries(inferred(all)).filter(([name]) => known.has(name));
  return {
    values: { ...all, ...Object.fromEntries(others) },
    notes: own.notes,
    aside: reads.some((read) => read.aside),
  };
}

/** The place of a row that fills in its name or its address, and leaves the choice of a place open. */
function withPlace(values: Values, known: Set<string>, context: ImportContext): Values {
  const has = ['place-name', 'street', 'postcode'].some((field) => (values[field]?.length ?? 0) > 0);
  if (!known.has('space') || values.space || !has) return {};
  const named = placeValues(values['place-name']?.[0] ?? null, {}, context).values;
  return named.space?.[0] === undefined || named.space[0] === 'new' ? { space: ['new'] } : { space: named.space };
}
