import type { FieldHook, TextField } from 'payload';
import { nobody } from '../../access/nobody.ts';
import type { Event } from '../../payload-types.ts';
import { publicSlug } from '../content/slug-redirects.ts';

/** Keeps the slug that a public event had first: from then on calendars know it by that. */
const keepFirstSlug: FieldHook<Event> = ({ value, originalDoc, data, req }) => {
  if (value) return value as string;
  const known = publicSlug(req, originalDoc?.id);
  return known !== undefined && known !== data?.slug ? known : undefined;
};

/**
 * The identity of an event in calendars (UID of RFC 5545) after it was renamed: programs that have the event would show it
 * twice if that changed with its slug. Until then it is the slug.
 */
export const uidField: TextField = {
  name: 'uid',
  type: 'text',
  admin: { hidden: true },
  access: { create: nobody, update: nobody },
  hooks: { beforeChange: [keepFirstSlug], beforeDuplicate: [() => null] },
};
