/** What came of one fault. A figure is null where the fault cannot have that outcome. */
export type Row = {
  /** Whether everything was as it should be: what the exit code of `npm run test:faults` follows. */
  held: boolean;
  /** How often the fault happened, or how many tries were made. */
  times: number;
  /** What was acknowledged and is not there any more, or is there by half. */
  lost: number | null;
  /** Files that were served without their bytes. */
  empty: number | null;
  /** Tries that got no answer although they should have. */
  unanswered: number | null;
  /** The longest time until all was well again. */
  seconds: number | null;
};

/** Why a fault could not be tried here, such as a disk of its own without the rights for it. */
export type NotRun = { notRun: string };

/** Brings about one fault on a real server, says what happens, and measures it. */
export type Fault = () => Promise<Row | NotRun>;

const columns = ['fault', 'times', 'lost', 'empty', 'unanswered', 'seconds', ''] as const;

const cellsOf = (name: string, row: Row | NotRun): string[] => {
  if ('notRun' in row) return [name, '-', '-', '-', '-', '-', `not run: ${row.notRun}`];
  const { times, lost, empty, unanswered, seconds, held } = row;
  const figures = [times, lost, empty, unanswered].map((figure) => (figure === null ? '-' : String(figure)));
  return [name, ...figures, seconds === null ? '-' : seconds.toFixed(1), held ? 'held' : 'DID NOT HOLD'];
};

/** The table of all faults that were tried: one line each, under a heading. */
export function tableOf(rows: [name: string, row: Row | NotRun][]): string {
  const lines = [[...columns], ...rows.map(([name, row]) => cellsOf(name, row))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const isText = (at: number) => at === 0 || at === columns.length - 1;
  const cell = (text: string, at: number) =>
    isText(at) ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n');
}
