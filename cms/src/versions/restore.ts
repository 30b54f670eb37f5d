import { defaultLocale } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import { afterDutchChange } from '@kunstwijzer/content/translation';
import { isolateObjectProperty } from 'payload';
import type { Field, PayloadRequest } from 'payload';
import { markTreated } from '../collections/content/provenance.ts';
import type { Provenances, Treatment } from '../collections/content/provenance.ts';
import { translatedTexts } from '../collections/content/text-state.ts';
import { holdsTexts } from '../collections/content/walk.ts';

type Data = Record<string, unknown>;
const dataOf = (value: unknown): Data => (value !== null && typeof value === 'object' ? (value as Data) : {});
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.map(dataOf) : []);

/**
 * The texts of a document as they were (`then`), in the shape of the document as it is (`now`); both were read in one
 * language. Rows are known by their ids: one that is new keeps its text, one that is gone stays so.
 */
function textsFrom(fields: Field[], then: Data, now: Data): Data {
  const texts: Data = {};
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) Object.assign(texts, textsFrom(tab.fields, then, now));
    else if (!('name' in field && field.name)) {
      if ('fields' in field) Object.assign(texts, textsFrom(field.fields, then, now));
    } else if ('localized' in field && field.localized) texts[field.name] = then[field.name] ?? null;
    else if (field.type === 'group' && holdsTexts(field)) {
      const [before, after] = [dataOf(then[field.name]), dataOf(now[field.name])];
      texts[field.name] = { ...after, ...textsFrom(field.fields, before, after) };
    } else if (field.type === 'array' && holdsTexts(field)) {
      const before = new Map(rowsOf(then[field.name]).map((row) => [row.id, row]));
      texts[field.name] = rowsOf(now[field.name]).map((row) => {
        const old = before.get(row.id);
        return old ? { ...row, ...textsFrom(field.fields, old, row) } : row;
      });
    }
  }
  return texts;
}

/** From which Dutch the translation of a version is, seen from the Dutch as it is now. */
async function treatmentOfThen(
  req: PayloadRequest,
  of: CollectionName,
  versionId: string,
  id: string,
  locale: Locale,
): Promise<Treatment> {
  const { payload } = req;
  const inDutch = {
    collection: of,
    locale: defaultLocale,
    depth: 0,
    req: isolateObjectProperty(req, 'locale'),
  } as const;
  const { version } = await payload.findVersionByID({ ...inDutch, id: versionId });
  const now = await payload.findByID({ ...inDutch, id, draft: true });
  const { fields } = payload.collections[of].config;
  const then = version as unknown as Data & { provenance?: Provenances | null };
  const dutch = translatedTexts(fields, now as unknown as Data);
  const provenance = then.provenance?.[locale] ?? {};
  const { from = {} } = afterDutchChange(provenance, translatedTexts(fields, then), dutch, new Date().toISOString());
  return { how: 'written', from, partly: null };
}

/**
 * Makes a draft with the texts of one language as a version had them; the other languages and all facts stay as they are
 * now. Resolves with the id of the document.
 * @throws APIError 404 when the version is not there, 403 for who may not change it.
 */
export async function restoreLanguage(
  req: PayloadRequest,
  of: CollectionName,
  versionId: string,
  locale: Locale,
): Promise<string> {
  const { payload, user } = req;
  const asking = { collection: of, locale, depth: 0, overrideAccess: false, user, req } as const;
  const { version, parent } = await payload.findVersionByID({ ...asking, id: versionId });
  const id = String(parent);
  const now = await payload.findByID({ ...asking, id, draft: true });
  const { fields } = payload.collections[of].config;
  const then = version as unknown as Data & { textState?: Partial<Record<Locale, unknown>> };
  const texts = textsFrom(fields, then, now as unknown as Data);
  const state = then.textState?.[locale] ?? 'missing';
  const isTranslated = locale !== defaultLocale && state !== 'own' && state !== 'missing';
  // How far a translation of then is for the Dutch of now follows from both.
  if (isTranslated) markTreated(req, await treatmentOfThen(req, of, versionId, id, locale));
  const textState = isTranslated ? now.textState : { ...now.textState, [locale]: state };
  await payload.update({ ...asking, id, draft: true, data: { ...texts, textState, _status: 'draft' } });
  return id;
}
