import { fieldsOf } from '@kunstwijzer/content/model';
import type { RecordOf } from '@kunstwijzer/content/model';
import { readFields, writeFields } from '../../fields/codec.ts';
import type { Event } from '../../payload-types.ts';

const { starts, ends, recurrence, status } = fieldsOf.events;
const fields = { starts, ends, recurrence, status };

/** When an event is, and whether it goes on: wall-clock times with its repetition. */
export type Times = Pick<RecordOf<'events'>, keyof typeof fields>;

export const timesOf = (doc: Pick<Event, keyof Times>): Times =>
  readFields(fields, doc, { slug: () => null, image: () => null });

/** The same, as the CMS keeps it. */
export const timesData = (times: Times) => writeFields(fields, times, { id: () => null, image: () => null });
