import { isLocale, today } from '@kunstwijzer/content/model';
import { duplicatesOf, parseSubmission, problemText, submissionKinds } from '@kunstwijzer/content/submission';
import type { Values } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { inSlices } from '../../in-slices.ts';
import { countRequest } from '../limits.ts';
import { json } from '../page/answer.ts';
import { fault, guarded } from '../page/faults.ts';
import { saveSubmissions } from '../store.ts';
import type { NewSubmission } from '../store.ts';
import { readDirectory } from './directory.ts';
import { keyOf } from './key.ts';
import { weigh } from './weigh.ts';
import { localeOf } from './who.ts';

const mostRows = 200;

const text = z.string().max(20_000);
const Row = z.record(z.string().max(100), z.union([text, z.array(text).max(400)]));
const Body = z.object({
  kind: z.enum(submissionKinds),
  locale: z.string(),
  key: z.uuid(),
  sender: Row,
  rows: z.array(Row).min(1).max(mostRows),
  proof: text.optional(),
  opened: z.union([text, z.number()]).optional(),
  website2: text.optional(),
});
type Body = z.infer<typeof Body>;

const valuesOf = (row: z.infer<typeof Row>): Values =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]));

/** The fields about the sender, with or without the `sender-` that they have in a form. */
const senderOf = (body: Body): Values =>
  Object.fromEntries(
    Object.entries(valuesOf(body.sender)).map(([name, value]) => [
      name.startsWith('sender-') ? name : `sender-${name}`,
      value,
    ]),
  );

async function readBody(req: PayloadRequest): Promise<Body | null> {
  const raw = (await req.text?.()) ?? '';
  try {
    return Body.safeParse(JSON.parse(raw)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A problem of a row; `row` counts from 0, as they were sent. */
type RowProblem = { row: number; field: string; code: string; message: string };

async function readRows(body: Body, rows: Values[], directory: Awaited<ReturnType<typeof readDirectory>>) {
  const problems: RowProblem[] = [];
  const read: Pick<NewSubmission, 'listing' | 'sender' | 'duplicates'>[] = [];
  const locale = isLocale(body.locale) ? body.locale : 'nl';
  await inSlices(rows, (values, row) => {
    const parsed = parseSubmission(body.kind, values, { today: today(), choices: directory.choices });
    if (parsed.ok) read.push({ ...parsed, duplicates: duplicatesOf(parsed.listing, directory.candidates) });
    else
      for (const problem of parsed.problems)
        problems.push({
          row,
          field: problem.field,
          code: problem.code,
          message: problemText(problem, body.kind, locale),
        });
  });
  return { read, problems };
}

/** The key of each row, by what is in it: of a batch that is sent again with other rows, only those are new. */
function keysOf(req: PayloadRequest, { kind, key }: Body, rows: Values[]): string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const one = keyOf(req, `import ${kind}`, { values: { ...row, key: [key] }, picture: null });
    const time = (times.get(one) ?? 0) + 1;
    times.set(one, time);
    return `${one} ${time}`;
  });
}

async function handle(req: PayloadRequest): Promise<Response> {
  const locale = localeOf(req, '');
  await countRequest(req, 'import');
  if (!/^application\/json\b/iu.test(req.headers.get('content-type') ?? '')) return fault(req, locale, 415);
  const body = await readBody(req);
  if (!body) return fault(req, locale, 400);
  const sender = senderOf(body);
  const rows = body.rows.map((row) => ({ ...valuesOf(row), ...sender, locale: [localeOf(req, body.locale)] }));
  const { read, problems } = await readRows(body, rows, await readDirectory(req.payload));
  if (problems.length > 0) return json(422, { batch: null, receipts: [], problems });
  const common = { ...valuesOf({ proof: body.proof ?? '', website2: body.website2 ?? '' }) };
  const opened = { ...common, opened: [String(body.opened ?? '')] };
  const { proven, ...spam } = await weigh(req.payload, body.kind, opened, rows);
  const keys = keysOf(req, body, rows);
  const receipts = await saveSubmissions(
    req.payload,
    read.map((one, i) => ({ ...one, key: keys[i] ?? '', spam, proven, image: null })),
  );
  return json(201, { batch: receipts[0]?.number ?? null, receipts, problems: [] });
}

/**
 * POST /api/submissions/import: many listings of one sender, all or none. JSON `{ kind, locale, key, sender, rows }`;
 * 201 `{ batch, receipts }`, or 422 with the problems of every row.
 */
export const importMany = (req: PayloadRequest): Promise<Response> =>
  guarded(req, localeOf(req, ''), () => handle(req));
