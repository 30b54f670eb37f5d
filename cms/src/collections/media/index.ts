import { imageWidths } from '@kunstwijzer/content/model';
import { resolve } from 'node:path';
import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { admins } from '../../access/admins.ts';
import { editors } from '../../access/editors.ts';
import { facts } from '../../access/facts.ts';
import { inOwnLanguage } from '../../access/languages.ts';
import { roleOf } from '../../access/roles.ts';
import { staff } from '../../access/staff.ts';
import { checkText } from '../../fields/check-text.ts';
import { fittingOnly } from '../../fields/shapes.ts';
import { unsavedField } from '../../fields/unsaved.ts';
import { usedInField } from '../../fields/used-in.ts';
import { formattedText, plainText } from '../../fields/texts.ts';
import { notWhileInUse } from '../content/in-use.ts';
import { trashForEditors } from '../content/trash.ts';
import { limited } from '../../limits/limit.ts';
import type { Media } from '../../payload-types.ts';
import { menuGroups } from '../../menu.ts';
import { keepFiles } from './keep.ts';
import { libraryFolder } from './library.ts';
import { nameFile } from './names.ts';
import { forgetFiles, giveBack } from './replaced.ts';
import { sizes } from './sizes.ts';

/** Nobody may say the slug, so the access of the field took away the one that the file is named after. */
const slugOfFile: CollectionBeforeChangeHook = ({ data, operation }) => {
  const { slug, filename } = data as { slug?: string; filename?: string };
  const named = filename?.replace(/-[\da-f]{12}\.[a-z]+$/u, '');
  return operation === 'create' ? { ...data, slug: slug ?? named } : (data as object);
};

/** Without a file Payload would fetch one from the address in the data: a server inside our network, for example. */
const ownFilesOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.file) throw new APIError('Send a picture with it.', 400, null, true);
  const { data } = args as { data?: { url?: unknown } };
  if (operation === 'update' && data) delete data.url;
  return args;
};

/** Pictures. The site has its own copies; these files are for people with an account. */
export const media = (dataDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: { nl: 'Beeld', en: 'Picture' }, plural: { nl: 'Beelden', en: 'Pictures' } },
  admin: {
    group: menuGroups.settings,
    useAsTitle: 'slug',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    components: { beforeListTable: ['/admin/trash/TrashNote.tsx#TrashNote'] },
  },
  trash: true,
  access: {
    admin: staff,
    read: staff,
    create: ({ req }) => editors({ req }) || roleOf(req) === 'moderator',
    update: ({ req }) => editors({ req }) || (roleOf(req) === 'translator' && inOwnLanguage({ req })),
    delete: editors,
    readVersions: staff,
    unlock: admins,
  },
  hooks: {
    beforeOperation: [
      limited({ create: { name: 'upload', times: 5, seconds: 60 } }),
      fittingOnly,
      ownFilesOnly,
      trashForEditors,
      notWhileInUse,
      nameFile(dataDir),
    ],
    // The first hook after Payload has removed the files of a picture that is replaced.
    beforeValidate: [
      async ({ data, originalDoc }) => {
        if (originalDoc) await giveBack(dataDir, originalDoc as Media);
        return data;
      },
    ],
    beforeChange: [slugOfFile],
    afterChange: [keepFiles(libraryFolder(dataDir), { sums: true })],
    afterDelete: [({ doc }) => forgetFiles(dataDir, doc as Media)],
  },
  upload: {
    staticDir: libraryFolder(resolve(dataDir)),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    focalPoint: true,
    crop: true,
    adminThumbnail: `w${imageWidths[0]}`,
    // Written again by sharp: whatever else was in the file (places, names, scripts) is gone.
    formatOptions: { format: 'webp', options: { quality: 88 } },
    resizeOptions: { width: 2400, withoutEnlargement: true },
    constructorOptions: { limitInputPixels: 40_000_000 },
    imageSizes: sizes,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('X-Content-Type-Options', 'nosniff');
      return headers;
    },
  },
  fields: [
    unsavedField(),
    usedInField(),
    {
      name: 'alt',
      type: 'text',
      localized: true,
      label: { nl: 'Wat is er te zien?', en: 'What does it show?' },
      validate: (value: unknown, context: Parameters<ReturnType<typeof checkText>>[1]) =>
        checkText()(value, { ...context, required: true, localized: true }),
      admin: {
        description: {
          nl: 'Voor wie het beeld niet ziet. Eén zin, zonder "foto van".',
          en: 'For people who do not see the picture. One sentence, without "picture of".',
        },
      },
    },
    {
      ...plainText('credit', { nl: 'Maker', en: 'Credit' }),
      access: { update: facts },
    },
    {
      ...formattedText('slug', 'slug', { nl: 'Naam van het bestand', en: 'Name of the file' }),
      unique: true,
      index: true,
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
});
