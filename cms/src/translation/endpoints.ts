import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import { APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { editors } from '../access/editors.ts';
import { languagesOf, translations } from '../access/languages.ts';
import { roleOf } from '../access/roles.ts';
import { deskRefusal } from './errors.ts';
import { smallChange, stillRight, treat, Treatments } from './treat.ts';
import { publishWaiting } from './waiting.ts';

/** Who works at the translation desk: editors, administrators and translators. */
export const atDesk = (req: Pick<PayloadRequest, 'user'>): boolean =>
  editors({ req: req as PayloadRequest }) || roleOf(req) === 'translator';

const Version = z.strictObject({ updatedAt: z.string() });

async function bodyOf<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const body: unknown = await req.json?.().catch(() => null);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw deskRefusal('wrong');
  return parsed.data;
}

type Place = { collection: CollectionName; id: string };

/** The record that a request is about. Throws for who may not work at the desk. */
function placeOf(req: PayloadRequest): Place {
  if (!req.user) throw new APIError('Log in first.', 401, null, true);
  if (!atDesk(req)) throw deskRefusal('role');
  const { collection, id } = req.routeParams ?? {};
  const of = collectionNames.find((name) => name === collection);
  if (!of || typeof id !== 'string') throw deskRefusal('notThere');
  return { collection: of, id };
}

/** The language that a request is about: one of who asks. */
function localeOf(req: PayloadRequest): Locale {
  const locale = translations.find((one) => one === req.routeParams?.locale);
  if (!locale) throw deskRefusal('notThere');
  if (!languagesOf(roleOf(req) === 'translator' ? req.user : null).includes(locale)) throw deskRefusal('language');
  return locale;
}

/** An endpoint that answers in JSON; that somebody has the form of the record open is a refusal of the desk. */
const desk = (path: string, handle: (req: PayloadRequest) => Promise<object>): Endpoint => ({
  path: `/translation${path}`,
  method: 'post',
  handler: async (req) => {
    try {
      return Response.json(await handle(req));
    } catch (error) {
      if (error instanceof APIError && error.status === 423) throw deskRefusal('locked');
      throw error;
    }
  },
});

/**
 * POST /api/translation/:collection/:id/… Each takes `updatedAt`, the version that its sender saw, and saves a draft; refusals
 * say why in `errors[0].data.reason` (errors.ts).
 */
export const translationEndpoints: Endpoint[] = [
  /** …/:locale `{ updatedAt, fields }`: saves a translation (treat.ts); 200 with `updatedAt` and `state`. */
  desk('/:collection/:id/texts/:locale', async (req) =>
    treat(req, { ...placeOf(req), locale: localeOf(req) }, await bodyOf(req, Treatments)),
  ),
  /** …/:locale `{ updatedAt }`: the translation is still right as it is. */
  desk('/:collection/:id/still-right/:locale', async (req) =>
    stillRight(req, { ...placeOf(req), locale: localeOf(req), ...(await bodyOf(req, Version)) }),
  ),
  /** `{ updatedAt }`: the Dutch changed so little that all translations stay valid; for editors. */
  desk('/:collection/:id/small-change', async (req) => {
    const at = placeOf(req);
    if (!editors({ req })) throw deskRefusal('role');
    return smallChange(req, { ...at, locale: translations[0] ?? 'en', ...(await bodyOf(req, Version)) });
  }),
  /** `{ updatedAt }`: publishes the draft; for editors. */
  desk('/:collection/:id/publish', async (req) => {
    const at = placeOf(req);
    if (!editors({ req })) throw deskRefusal('role');
    await publishWaiting(req, { ...at, ...(await bodyOf(req, Version)) });
    return {};
  }),
];
