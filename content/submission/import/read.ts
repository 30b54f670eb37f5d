import type { Weekday } from '../../model/vocabulary.ts';
import type { Choices } from '../choices.ts';
import type { Problem } from '../problem.ts';
import type { Values } from '../values.ts';

/** Why a whole file cannot be read. */
export type ImportProblem = 'size' | 'format' | 'columns' | 'empty' | 'rows' | 'kind' | 'past';

/**
 * A repetition as its file tells it: every so many days, weeks, months or years, on weekdays (`nth` of the month, -1 the
 * last; null each of them), on days of the month, in some months.
 */
export type RuleTold = {
  every: 'day' | 'week' | 'month' | 'year';
  interval: number;
  days: { day: Weekday; nth: number | null }[];
  monthDays: number[];
  months: number[];
};

/**
 * What a repetition came to: its rule when there is one, how many dates from `first` to `last` (null when it goes on), and
 * how many are left out.
 */
export type Repetition = {
  rule: RuleTold | null;
  dates: number;
  first: string;
  last: string | null;
  skipped: number;
};

/**
 * Something a visitor must be told about a file or a row: what was understood otherwise than it stands there, or not at
 * all. `line` is where it stands in the file; `values` fill in the words. `asks` keeps a row from being sent until
 * somebody looked at it.
 */
export type Note = {
  code: NoteCode;
  line?: number;
  values?: Record<string, string | number>;
  repetition?: Repetition;
  asks?: true;
};

/** What a note is about; the words are those of the page (`submit.import.note.…`). */
type NoteCode =
  // Of a file.
  | 'past'
  | 'line'
  | 'unused'
  | 'others'
  | 'versions'
  | 'cancelFile'
  | 'columns'
  | 'double'
  | 'heading'
  | 'encoding'
  | 'broken'
  | 'sheet'
  | 'american'
  | 'script'
  // Of a repetition.
  | 'repetition'
  | 'rule'
  | 'endless'
  | 'offRule'
  | 'tooMany'
  | 'clock'
  | 'zone'
  | 'severalDays'
  | 'changed'
  | 'ownTime'
  | 'off'
  | 'wholeDay'
  // Of a row.
  | 'unread'
  | 'cells'
  | 'private'
  | 'tentative'
  | 'meeting'
  | 'cut'
  | 'cancelled'
  | 'postponed'
  | 'moved'
  | 'movedOnline'
  | 'online'
  | 'soldOut'
  | 'partOf'
  | 'prices';

/**
 * One row of a file as a form would send it; `line` is where people find it in their file. `aside` rows are left out
 * unless the visitor takes them in.
 */
export type ImportRow = { line: number; values: Values; problems: Problem[]; notes: Note[]; aside: boolean };

/**
 * What was understood of a file: its rows from a place on, how many come after them, and why there are none. `missing` are
 * fields that most of the rows lack, to ask once; `unknown` are columns that the visitor may map.
 */
export type ImportRead = {
  rows: ImportRow[];
  notes: Note[];
  rest: number;
  missing: string[];
  unknown: string[];
  problem?: ImportProblem;
};

/** A file with its bytes, or pasted text (`name` is empty then). */
export type ImportFile = { name: string } & ({ text: string } | { bytes: Uint8Array<ArrayBuffer> });

/**
 * What reading a file needs: today (`YYYY-MM-DD`), the records to recognise, answers for rows that give none, how many
 * rows were read before (a long file is read in parts), how many to read now, and the field that a column is for by its
 * header (empty: none), where the visitor said so.
 */
export type ImportContext = {
  today: string;
  choices: Choices;
  defaults?: Values;
  skip?: number;
  most?: number;
  columns?: Record<string, string>;
};

/** A row before it is judged. */
export type FoundRow = { line: number; values: Values; notes: Note[]; aside?: boolean };

/**
 * What one reader made of a file: values by line, or a problem with the file. `otherwise` stands where neither a row nor
 * the visitor answers: what this kind of file has no place for. `past` counts what is over and left out, `more` what comes
 * after the rows that were wanted and was not looked at, `unknown` are the headers of columns that are not known.
 */
export type Found =
  | { found: FoundRow[]; otherwise: Values; notes: Note[]; past: number; more?: number; unknown?: string[] }
  | { problem: ImportProblem };
