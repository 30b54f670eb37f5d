import { resolve } from 'node:path';
import type { CollectionConfig } from 'payload';
import { admins } from '../../access/admins.ts';
import { handlers } from '../../access/handlers.ts';
import { nobody } from '../../access/nobody.ts';
import { missingFile } from '../../collections/missing-file.ts';
import { keepFiles } from '../../collections/media/keep.ts';

const folder = (dataDir: string) => resolve(dataDir, 'submission-images');

/** Pictures of visitors that nobody has accepted yet. What arrives here has been written again already (../picture.ts). */
export const submissionImages = (dataDir: string): CollectionConfig => ({
  slug: 'submission-images',
  labels: { singular: { nl: 'Ingezonden beeld', en: 'Picture sent in' } },
  admin: { hidden: true },
  access: {
    admin: nobody,
    read: handlers,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: admins,
  },
  lockDocuments: false,
  // A sender who has a receipt has not sent a picture that a power cut empties.
  hooks: { afterChange: [keepFiles(folder(dataDir), { sums: false })] },
  upload: {
    staticDir: folder(dataDir),
    handlers: [missingFile(folder(dataDir))],
    mimeTypes: ['image/webp'],
    pasteURL: false,
    focalPoint: false,
    crop: false,
    constructorOptions: { limitInputPixels: 40_000_000 },
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Cache-Control', 'private, no-store');
      return headers;
    },
  },
  fields: [],
});
