import type { Choices } from '../choices.ts';
import type { Problem } from '../problem.ts';
import type { Values } from '../values.ts';

/** Why a whole file cannot be read. */
export type ImportProblem = 'size' | 'format' | 'columns' | 'empty' | 'rows' | 'kind';

/** One row of a file as a form would send it; `line` is where people find it in their file. */
export type ImportRow = { line: number; values: Values; problems: Problem[] };

/** What was understood of a file: its rows, or why there are none. */
export type ImportRead = { rows: ImportRow[]; problem?: ImportProblem };

/** A file with its text, or pasted text (`name` is empty then). */
export type ImportFile = { name: string; text: string };

/** What reading a file needs: today (`YYYY-MM-DD`), the records to recognise, and answers for rows that give none. */
export type ImportContext = { today: string; choices: Choices; defaults?: Values };

/**
 * What one reader made of a file: values by line, or a problem with the file. `otherwise` stands where neither a row nor
 * the visitor answers: what this kind of file has no place for.
 */
export type Found = { found: { line: number; values: Values }[]; otherwise: Values } | { problem: ImportProblem };
