import { defaultLocale } from '@kunstwijzer/content/model';
import { randomBytes } from 'node:crypto';
import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload';
import { textsIn } from './check-text.ts';
import { formattedText } from './texts.ts';

const longest = 80;

/** Words as a slug: `Koor de Kwinkslag!` → `koor-de-kwinkslag`; empty when no Latin letter or figure is left. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');

/** A short text that nobody can guess. */
export const randomPart = () => randomBytes(4).toString('hex');

async function isTaken(slug: string, collection: CollectionSlug, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection, where: { slug: { equals: slug } }, req });
  return totalDocs > 0;
}

/** The first free slug of `base`, `base-2`, `base-3` …; a random one when the title gives none. */
export async function freeSlug(base: string, collection: CollectionSlug, req: PayloadRequest): Promise<string> {
  if (base === '') return randomPart();
  for (let count = 1; count < 20; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!(await isTaken(slug, collection, req))) return slug;
  }
  return `${base}-${randomPart()}`;
}

const makeOnce =
  (title: string): FieldHook =>
  async ({ value, previousValue, data, collection, req }) => {
    if (value) return value as string;
    if (previousValue) return previousValue as string;
    const given: unknown = data?.[title];
    const dutch = given && typeof given === 'object' ? (given as Record<string, unknown>)[defaultLocale] : given;
    const [text = ''] = textsIn(dutch ?? given);
    return collection ? freeSlug(slugify(text), collection.slug, req) : slugify(text);
  };

/** The public identity: made once from the (Dutch) `title` field, then stable until an editor changes it. */
export const slugField = (title: string): TextField => ({
  ...formattedText(
    'slug',
    'slug',
    { nl: 'Adres van de pagina', en: 'Address of the page' },
    {
      required: true,
      sidebar: true,
      description: {
        nl: 'Wordt één keer gemaakt. Verander je het, dan verwijst het oude adres door.',
        en: 'Made once. If you change it, the old address leads to the new one.',
      },
    },
  ),
  unique: true,
  index: true,
  // A copy is another page: without this hook Payload calls it "<slug> - Copy".
  hooks: { beforeValidate: [makeOnce(title)], beforeDuplicate: [() => null] },
});
