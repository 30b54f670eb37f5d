import { canonicalJson } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';

/**
 * What the CMS publishes, as canonical JSON without what it adds to what it was given: when an event was last changed, and the
 * digest in the name of a picture.
 */
export const asLoaded = ({ events, ...rest }: Snapshot): string =>
  canonicalJson({ ...rest, events: events.map((event) => ({ ...event, modified: undefined })) }).replaceAll(
    /-[\da-f]{12}(?=")/gu,
    '',
  );
