import { defaultLocale, PlainText, RichText } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import { afterTreatment, marksOf, textOfUnits, untagged } from '@kunstwijzer/content/translation';
import type { From, Text, Treated, Way } from '@kunstwijzer/content/translation';
import { isolateObjectProperty } from 'payload';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { markTreated } from '../collections/content/provenance.ts';
import { richTextToLexical } from '../fields/rich-text/lexical.ts';
import { deskRefusal } from './errors.ts';
import { withTexts } from './fields.ts';
import type { DeskField, DeskSegment } from './fields.ts';
import { deskRecord } from './record.ts';
import type { DeskRecord } from './record.ts';

const longest = 20_000;

/**
 * What a translator sends: the version that they saw, and of each field they touched all its segments, with tags for marks;
 * null takes a segment out, `done` says that it is right for the Dutch as it is.
 */
export const Treatments = z.strictObject({
  updatedAt: z.string(),
  fields: z
    .array(
      z.strictObject({
        path: z.string().max(300),
        segments: z.array(z.strictObject({ text: z.string().max(longest).nullable(), done: z.boolean() })).max(1000),
      }),
    )
    .max(300),
});
export type Treatments = z.infer<typeof Treatments>;

type Sent = Treatments['fields'][number];

/** The numbered marks of a segment: those of the Dutch, then what only its translation has. */
export const marksOfSegment = ({ dutch, from, text }: DeskSegment) =>
  marksOf(dutch?.spans ?? [], text?.spans ?? [], from?.spans ?? []);

/** What was sent of a field, read; refused with the field and the segment when a tag is wrong or nothing fits. */
function treatedOf({ path, segments, isLine }: DeskField, sent: Sent): Treated[] {
  if (sent.segments.length !== segments.length) throw deskRefusal('changed');
  return segments.map((segment, i) => {
    const { text, done } = sent.segments[i] ?? { text: null, done: false };
    const line = (isLine ? text?.replace(/\s*\n\s*/gu, ' ') : text)?.trim() ?? '';
    if (line === '') return { text: null, done };
    const read = untagged(line, marksOfSegment(segment));
    if ('fault' in read) throw deskRefusal('tag', { path, segment: i, tag: read.tag, fault: read.fault });
    return { text: { kind: segment.text?.kind ?? 'line', spans: read.spans }, done };
  });
}

/** A field after it was treated: its text, the Dutch it is translated from, and whether a part of it is not translated. */
type After = {
  path: string;
  text: Text | null;
  from: Text | null;
  dutch: Text | null;
  isChanged: boolean;
  partly: boolean;
};

function afterOf(field: DeskField, treated: Treated[]): After {
  const all = field.segments.map((segment) => ({
    ...segment,
    state: segment.state === 'copied' ? ('same' as const) : segment.state,
  }));
  const { text, from } = afterTreatment(all, treated);
  const dutch = textOfUnits(field.segments.flatMap(({ dutch: unit }) => unit ?? []));
  const before = textOfUnits(field.segments.flatMap(({ text: unit }) => unit ?? []));
  const partly = field.segments.some(({ state, dutch: unit }, i) => {
    const { text: now, done } = treated[i] ?? { text: null, done: false };
    return unit !== null && (now === null || (state === 'copied' && !done));
  });
  const whole = field.isRich ? RichText : PlainText;
  if (text !== null && !whole.safeParse(text).success) throw deskRefusal('text', { path: field.path });
  const isChanged = JSON.stringify(text) !== JSON.stringify(before);
  return { path: field.path, text, from, dutch, isChanged, partly };
}

const asIs = ({ segments }: DeskField): Treated[] => segments.map(({ text }) => ({ text, done: false }));

/** All of it is right as it is; what the Dutch has no more goes. */
const allRight = ({ segments }: DeskField): Treated[] => segments.map(({ text }) => ({ text, done: true }));

type Order = { collection: CollectionName; id: string; locale: Locale; updatedAt: string };

/** A record as who asks saw it. Refused when it is not there, or was changed since. */
async function seen(req: PayloadRequest, { collection, id, locale, updatedAt }: Order): Promise<DeskRecord> {
  const record = await deskRecord(req, collection, id, locale);
  if (!record) throw deskRefusal('notThere');
  if (record.dutch.updatedAt !== updatedAt) throw deskRefusal('changed');
  return record;
}

async function save(req: PayloadRequest, { collection, id, locale }: Order, data: object) {
  const { payload, user } = req;
  const saved = await payload.update({
    collection,
    id,
    locale,
    draft: true,
    data: { ...data, _status: 'draft' },
    depth: 0,
    user,
    overrideAccess: false,
    overrideLock: false,
    req,
  });
  return { updatedAt: saved.updatedAt, state: saved.textState[locale] };
}

/** Saves what was done to each field as a draft, by the ordinary way. */
async function saveTreated(
  req: PayloadRequest,
  order: Order,
  record: DeskRecord,
  of: (field: DeskField) => Treated[],
  how: Way,
) {
  const after = record.fields.map((field) => afterOf(field, of(field)));
  const from: From = Object.fromEntries(
    after.flatMap(({ path, text, from: source, dutch }) =>
      text !== null && JSON.stringify(source) !== JSON.stringify(dutch) ? [[path, source]] : [],
    ),
  );
  const texts = new Map(
    after
      .filter(({ isChanged }) => isChanged)
      .map(({ path, text }) => [path, Array.isArray(text) ? richTextToLexical(text) : text]),
  );
  const own = isolateObjectProperty(req, 'context');
  own.context = {};
  markTreated(own, { how, from, partly: after.some(({ partly }) => partly) });
  return save(own, order, withTexts(record.texts, texts));
}

/**
 * Saves a translation as a draft. Resolves with its new version and how far the language is.
 * @throws APIError 400, 403, 404, 409 (changed since) or 423 (somebody has its form open); `data.reason` says why (errors.ts).
 */
export async function treat(req: PayloadRequest, order: Omit<Order, 'updatedAt'>, { updatedAt, fields }: Treatments) {
  const whole = { ...order, updatedAt };
  const record = await seen(req, whole);
  const sent = new Map(fields.map((field) => [field.path, field]));
  if (fields.some(({ path }) => !record.fields.some((field) => field.path === path))) throw deskRefusal('changed');
  const of = (field: DeskField) => {
    const own = sent.get(field.path);
    return own ? treatedOf(field, own) : asIs(field);
  };
  const isWritten = record.fields.some((field) =>
    of(field).some(({ text }, i) => JSON.stringify(text?.spans) !== JSON.stringify(field.segments[i]?.text?.spans)),
  );
  return saveTreated(req, whole, record, of, isWritten ? 'written' : 'stillRight');
}

/** Says that a translation is still right as it is, whatever changed in the Dutch. Throws as `treat` does. */
export async function stillRight(req: PayloadRequest, order: Order) {
  const record = await seen(req, order);
  if (record.fields.some(({ segments }) => segments.some(({ state }) => state === 'missing')))
    throw deskRefusal('missing');
  return saveTreated(req, order, record, allRight, 'stillRight');
}

/** Says that the Dutch changed so little that every translation stays valid; for editors. Throws as `treat` does. */
export async function smallChange(req: PayloadRequest, order: Order) {
  await seen(req, order);
  const own = isolateObjectProperty(req, 'context');
  own.context = {};
  markTreated(own, { how: 'smallChange', from: {}, partly: null });
  return save(own, { ...order, locale: defaultLocale }, {});
}
