import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '@kunstwijzer/content/files';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { textsIn } from '../../fields/check-text.ts';
import { randomPart, slugify } from '../../fields/slug.ts';
import type { Media } from '../../payload-types.ts';
import { libraryFolder } from './library.ts';
import { keepReplaced } from './replaced.ts';

/** What an editor did to a picture in the admin: a part of it, or another middle. */
type Edits = { crop?: unknown; heightInPixels?: number; widthInPixels?: number; focalPoint?: { x: number; y: number } };

const editsOf = ({ query }: PayloadRequest): Edits => {
  const edits: unknown = query.uploadEdits;
  return typeof edits === 'object' && edits !== null ? edits : {};
};

/** Whether Payload writes the files of a picture again for these edits. */
const writesAgain = ({ crop, heightInPixels, widthInPixels, focalPoint }: Edits, { focalX, focalY }: Media): boolean =>
  Boolean(crop ?? heightInPixels ?? widthInPixels) ||
  (focalPoint !== undefined && (focalPoint.x !== focalX || focalPoint.y !== focalY));

/**
 * The name of a picture's file: its slug, and a digest of what is in it. Other bytes have another address everywhere, so
 * that nobody keeps the old one; and no name of an uploader's disk is kept.
 */
function nameOf(slug: string, file: { name: string; data: Uint8Array }, edits: Edits): string {
  const digest = digestOf(`${digestOf(file.data)} ${JSON.stringify(edits)}`).slice(0, 12);
  return `${slug}-${digest}${/\.[a-z]+$/iu.exec(file.name)?.[0].toLowerCase() ?? ''}`;
}

type Upload = { data?: { slug?: string; alt?: unknown }; overrideAccess?: boolean; id?: string };

function nameNew(req: PayloadRequest, { data, overrideAccess }: Upload): void {
  if (!req.file || !data) return;
  if (overrideAccess !== true) delete data.slug;
  const [alt = 'beeld'] = textsIn(data.alt);
  data.slug ||= `${slugify(alt).slice(0, 60) || 'beeld'}-${randomPart()}`;
  req.file.name = nameOf(data.slug, req.file, {});
}

/** A picture that is replaced, or of which another part is shown, gets files of its own; the old ones stay as they are. */
async function nameAgain(req: PayloadRequest, id: string, dataDir: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    req,
  });
  const [picture] = docs;
  const edits = editsOf(req);
  if (!picture?.filename || (!req.file && !writesAgain(edits, picture))) return;
  const name = picture.filename;
  if (!req.file) {
    const data = await readFile(join(libraryFolder(dataDir), name));
    req.file = { name, data, mimetype: 'image/webp', size: data.byteLength };
  }
  req.file.name = nameOf(picture.slug ?? name.replace(/\.[a-z]+$/u, ''), req.file, edits);
  await keepReplaced(dataDir, picture);
}

/** Names the file of every picture that comes in, whoever sends it and whatever it was called. */
export const nameFile =
  (dataDir: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const upload = args as Upload;
    if (operation === 'create') nameNew(req, upload);
    if (operation === 'update' && upload.id) await nameAgain(req, upload.id, dataDir);
    return args;
  };
