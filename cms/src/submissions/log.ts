import type { Role } from '../access/roles.ts';

/** What happens to a submission; the admin has words for each. Never what was in it. */
const steps = [
  'live',
  'live status',
  'live date',
  'live restore',
  'live time',
  'opened',
  'picture',
  'seen',
  'undo-seen',
  'received',
  'changed',
  'answered',
  'take-off',
  'withdrawn',
  'erased',
  'accept',
  'publish',
  'ask',
  'reject',
  'spam',
  'merge',
  'release',
  'confirm',
  'undo-accept',
  'undo-publish',
  'undo-ask',
  'undo-reject',
  'undo-spam',
  'undo-merge',
  'undo-release',
  'undo-confirm',
] as const;

/** The step of a line; null for one that only an older version wrote. More may stand behind a first word (`opened for its provider`). */
export const stepOf = ({ step }: LogLine): (typeof steps)[number] | null =>
  steps.find((one) => one === step) ?? steps.find((one) => one === step.split(' ')[0]) ?? null;

/** A line of the log: when, and who (`user` is the id of an account). */
export type LogLine = { at: string; by: Role | 'sender' | 'system'; user?: string; step: string };

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
