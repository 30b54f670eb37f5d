import type { CollectionConfig, Field } from 'payload';
import { closed } from '../access/closed.ts';

const ours = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  admin: { hidden: true },
  access: closed,
  lockDocuments: false,
  fields,
});

const key = { type: 'text', required: true, unique: true, index: true } as const;

/** How each job of the schedule stands; one row for each. */
export const Schedules = ours('schedules', [
  { name: 'job', ...key },
  // The moment of its schedule that was begun last, how often, and whether that is settled: done, or given up.
  { name: 'slot', type: 'date', required: true },
  { name: 'tries', type: 'number', required: true, defaultValue: 0 },
  { name: 'settled', type: 'checkbox', required: true, defaultValue: true },
  // The instance that runs it now; `turn` counts who took it, so that of several only one does.
  { name: 'holder', type: 'text' },
  { name: 'turn', type: 'number', required: true, defaultValue: 0 },
  { name: 'startedAt', type: 'date' },
  { name: 'succeededAt', type: 'date' },
  { name: 'failedAt', type: 'date' },
  { name: 'failure', type: 'text' },
]);

/** The processes that run on this database. `beat` goes up for as long as one lives; `machine` and `pid` say where. */
export const Instances = ours('instances', [
  { name: 'key', ...key },
  { name: 'machine', type: 'text', required: true },
  { name: 'pid', type: 'number', required: true },
  { name: 'beat', type: 'number', required: true },
]);

/** The time that we last took for right, and since when the clock says something else. One row. */
export const Clock = ours('clock', [
  { name: 'key', ...key },
  { name: 'seen', type: 'date', required: true },
  { name: 'doubted', type: 'date' },
]);
