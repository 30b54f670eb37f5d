import type { Role } from '../access/roles.ts';

/** What happened to a submission: never what was in it. */
type Step = string;

/** A line of the log: when, and who (`user` is the id of an account). */
export type LogLine = { at: string; by: Role | 'sender' | 'system'; user?: string; step: Step };

/** The log with one more line. */
export const logged = (log: unknown, line: Omit<LogLine, 'at'>): LogLine[] => [
  ...(Array.isArray(log) ? (log as LogLine[]) : []),
  { at: new Date().toISOString(), ...line },
];

/** When a submission was merged with a record that was there; null when it was not, or that was undone. */
export function mergedAt(log: LogLine[]): string | null {
  const last = log.findLast(({ step }) => step === 'merge' || step === 'undo-merge');
  return last?.step === 'merge' ? last.at : null;
}
