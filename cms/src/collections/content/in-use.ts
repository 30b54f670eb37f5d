import type { CollectionName } from '@kunstwijzer/content/model';
import { APIError } from 'payload';
import { isolateObjectProperty } from 'payload';
import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';
import { editors } from '../../access/editors.ts';
import { say } from '../../fields/words.ts';
import { targetOf, unlink } from './mentions.ts';
import { hangingOn, usesOf } from './uses.ts';
import type { Use, Used } from './uses.ts';

type Going = { id?: string; where?: Where; draft?: boolean; data?: { _status?: unknown; deletedAt?: unknown } };

const shown = 10;

/** The documents that a request takes off the site or deletes; null when it does neither. */
async function goingIds(
  { id, where, draft, data }: Going,
  operation: string,
  req: PayloadRequest,
  of: Used,
): Promise<string[] | null> {
  const isDeleted = operation === 'delete' || (operation === 'update' && Boolean(data?.deletedAt));
  if (!isDeleted && !(operation === 'update' && data?._status === 'draft' && draft !== true)) return null;
  const asked: Where = id ? { id: { equals: id } } : (where ?? {});
  // What is not on the site cannot leave it.
  const there: Where = isDeleted ? asked : { and: [asked, { _status: { equals: 'published' } }] };
  const { docs } = await req.payload.find({
    collection: of as CollectionName,
    where: there,
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map((doc) => doc.id);
}

const nameOf = (req: PayloadRequest, { collection, title }: Use) => {
  const { singular } = req.payload.collections[collection].config.labels;
  const label =
    typeof singular === 'object' ? (singular as Record<string, string>)[req.i18n.language] : String(singular);
  return `${label ?? collection} “${title}”`;
};

/**
 * The refusal, in the editor's language, with the names of what is in the way; `data` has them with their addresses, and
 * what they use: the screens ask what to do (admin/used-in).
 */
function refusal(req: PayloadRequest, uses: Use[], used: { of: Used; id: string }): APIError {
  const names = uses.slice(0, shown).map((use) => nameOf(req, use));
  const more = uses.length - names.length;
  const message = say(req, {
    nl: `Dit is in gebruik bij ${names.join(', ')}${more > 0 ? ` en ${more} andere` : ''}. Wijs daar eerst iets anders aan, of haal ze eerst van de site.`,
    en: `This is in use by ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Point those elsewhere first, or take them off the site first.`,
  });
  const usedBy = uses.map((use) => ({ ...use, href: `/admin/collections/${use.collection}/${use.id}` }));
  return new APIError(message, 409, { usedBy, ...used }, true);
}

/**
 * What published records name, or link to in a text, does not leave the site or the CMS unseen: it is refused with their names, unless the
 * request says `takeAlong=true`. Then what cannot be on the site without it becomes a draft with it; the rest loses the
 * mention, and of links in texts the words stay. Our own code (which overrides access) knows what it does.
 */
export const notWhileInUse: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  overrideAccess,
  collection,
}) => {
  if (overrideAccess || !editors({ req })) return args;
  const of = collection.slug as Used;
  const ids = await goingIds(args as Going, operation, req, of);
  if (ids === null) return args;
  const takesAlong = String(req.query.takeAlong) === 'true';
  const going = new Set(ids.map((id) => `${of}/${id}`));
  for (const id of ids) {
    const isStaying = (use: Use) => use.published && !going.has(`${use.collection}/${use.id}`);
    if (!takesAlong) {
      const uses = (await usesOf(req, of, id)).filter(isStaying);
      if (uses.length > 0) throw refusal(req, uses, { of, id });
      continue;
    }
    const along = (await hangingOn(req, of, id)).filter(isStaying);
    for (const use of along)
      await req.payload.update({
        collection: use.collection,
        id: use.id,
        data: { _status: 'draft' },
        depth: 0,
        req,
      });
    // The language of the request is that of the editor's form.
    const inAll = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
    for (const gone of [{ collection: of, id }, ...along]) {
      const target = await targetOf(inAll, gone.collection, gone.id);
      if (target) await unlink(inAll, gone.collection, target);
    }
  }
  return args;
};
