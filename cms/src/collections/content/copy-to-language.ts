import { copyDataFromLocaleHandler } from '@payloadcms/ui/utilities/copyDataFromLocale';
import { isolateObjectProperty } from 'payload';
import type { Payload, ServerFunction } from 'payload';
import { markCopied } from './text-state.ts';

/**
 * In the place of Payload's own "copy to language", which publishes the copy when the record is public, and counts it as a
 * translation: the copy is a draft, and its language stays missing until somebody translates it or says that it is right.
 */
export const copyToLanguage: ServerFunction = (args) => {
  const { payload } = args.req;
  const drafting = Object.assign(Object.create(payload) as Payload, {
    update: (options: Parameters<Payload['update']>[0]) =>
      payload.update({ ...options, data: { ...options.data, _status: 'draft' } } as typeof options),
  });
  const req = isolateObjectProperty(args.req, 'payload');
  req.payload = drafting;
  markCopied(req);
  return copyDataFromLocaleHandler({ ...args, req } as unknown as Parameters<typeof copyDataFromLocaleHandler>[0]);
};
