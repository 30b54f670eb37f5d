import { defaultLocale } from '@kunstwijzer/content/model';
import transliterate from '@sindresorhus/transliterate';
import { randomBytes } from 'node:crypto';
import type { CollectionSlug, FieldHook, PayloadRequest, TextField, ValidateOptions } from 'payload';
import { textsIn } from './check-text.ts';
import { checkFormat, formattedText } from './texts.ts';
import { say } from './words.ts';

const longest = 80;

/**
 * Words as a slug: `Koor de Kwinkslag!` → `koor-de-kwinkslag`, `Halı ve Işık` → `hali-ve-isik`; empty when no letter or
 * figure can be written in Latin. Accents go first: the o of coöperatie is no German oe.
 */
export const slugify = (text: string): string =>
  transliterate(text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');

/** A short text that nobody can guess. */
export const randomPart = () => randomBytes(4).toString('hex');

/** The slug that an earlier one leads to; null when nothing public ever had that slug and lost it. */
async function leadsTo(slug: string, collection: CollectionSlug, req: PayloadRequest): Promise<string | null> {
  const where = { of: { equals: collection }, from: { equals: slug } };
  const { docs } = await req.payload.find({ collection: 'redirects', where, limit: 1, depth: 0, req });
  return docs[0]?.to ?? null;
}

async function isTaken(slug: string, collection: CollectionSlug, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection, where: { slug: { equals: slug } }, trash: true, req });
  return totalDocs > 0 || (await leadsTo(slug, collection, req)) !== null;
}

/** A page is found under every slug that it ever had, so none of them is for another one. */
const ownSlug = async (
  value: unknown,
  context: ValidateOptions<unknown, unknown, TextField, unknown>,
): Promise<string | true> => {
  const { id, req } = context;
  const collection = context.collectionSlug as CollectionSlug | undefined;
  const form = checkFormat('slug')(value, context);
  if (form !== true || !collection) return form;
  const now = await leadsTo(String(value), collection, req);
  if (now === null) return true;
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: now } },
    select: {},
    limit: 1,
    depth: 0,
    trash: true,
    req,
  });
  // Our own loader makes again what it made before.
  const isOwn = docs[0] ? docs[0].id === id : !req.user;
  return (
    isOwn ||
    say(req, {
      nl: 'Dit adres was van een andere pagina, en verwijst daarheen door.',
      en: 'This address was of another page, and leads there.',
    })
  );
};

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
  validate: ownSlug,
  unique: true,
  index: true,
  // A copy is another page: without this hook Payload calls it "<slug> - Copy".
  hooks: { beforeValidate: [makeOnce(title)], beforeDuplicate: [() => null] },
});
