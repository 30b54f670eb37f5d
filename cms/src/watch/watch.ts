import { localeKeys, occurrences } from '@kunstwijzer/content/model';
import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import type { Look } from '../payload-types.ts';
import { toRecord } from '../collections/mapping.ts';
import type { LogLine } from '../submissions/log.ts';
import { saveSubmission } from '../submissions/store.ts';
import { compareApart } from './compare-apart.ts';
import type { OwnEvent } from './differences.ts';
import { fetchPublic } from './fetch-public.ts';
import type { Version } from './fetch-public.ts';
import { forgetLooks, looksOf, noteLook, watchedProviders } from './looks.ts';
import type { Watched } from './looks.ts';
import { movedLine } from './report.ts';

/** What we have of a provider, drafts too: what an editor is working on needs no report. */
async function knownEvents(payload: Payload, provider: string): Promise<OwnEvent[]> {
  const { docs } = await payload.find({
    collection: 'events',
    where: { provider: { equals: provider } },
    draft: true,
    locale: 'all',
    depth: 0,
    pagination: false,
  });
  return docs.flatMap((doc) => {
    const event = toRecord('events', doc, { slug: () => null, image: () => null });
    if (!event.starts || !event.ends) return [];
    const all = occurrences(event);
    // What we call postponed is known to be uncertain: its date goes ahead nowhere.
    const goesAhead = all.filter(({ cancelled }) => !cancelled && event.status !== 'postponed');
    const dates = goesAhead.map(({ starts, ends }) => ({
      day: starts.slice(0, 10),
      time: starts.slice(11),
      end: ends.slice(11),
    }));
    const off = all.map(({ starts }) => starts.slice(0, 10)).filter((day) => !dates.some((date) => date.day === day));
    return [{ titles: localeKeys.flatMap((locale) => event.title[locale] ?? []), dates, off }];
  });
}

/** The lines that editors got already about a provider: of what we reported, which is told by its log and not by its words. */
async function toldBefore(payload: Payload, slug: string): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'submissions',
    where: {
      and: [
        { kind: { equals: 'mistake' } },
        { 'about.of': { equals: 'providers' } },
        { 'about.slug': { equals: slug } },
      ],
    },
    depth: 0,
    pagination: false,
  });
  const ours = docs.filter(({ log }) => (log as LogLine[])[0]?.by === 'system');
  return new Set(ours.flatMap(({ listing }) => (listing as { message?: string } | null)?.message?.split('\n') ?? []));
}

/** Puts what is new in the inbox, as a report about the provider. */
async function report(payload: Payload, { slug, watch }: Watched, lines: string[], today: string): Promise<boolean> {
  const before = await toldBefore(payload, slug);
  const news = lines.filter((line) => !before.has(line));
  if (news.length === 0) return false;
  await saveSubmission(payload, {
    listing: {
      kind: 'mistake',
      about: { collection: 'providers', slug, field: 'when' },
      message: [`Automatisch vergeleken met ${watch}`, ...news].join('\n'),
    },
    sender: { email: null, name: null, phone: null, locale: 'nl' },
    key: `watch ${slug} ${today}`,
    proven: false,
    by: 'system',
    spam: { score: 0, reasons: [], quarantined: false },
    duplicates: [],
    image: null,
  });
  return true;
}

/**
 * What we have of a provider, as a text that changes when it does. And every month: what we understand of a source grows,
 * so now and then each is read in full.
 */
const digestOf = (known: OwnEvent[], today: string): string =>
  createHash('sha256')
    .update(JSON.stringify([known, today.slice(0, 7)]))
    .digest('base64url');

const never: Version = { etag: null, modified: null };

type Watching = { watched: Watched; look: Look | undefined; today: string; get: typeof fetchPublic };

/** Looks at one source; resolves with what came of it, and a line for each difference. */
async function lookAt(payload: Payload, { watched, look, today, get }: Watching) {
  const known = await knownEvents(payload, watched.id);
  const compared = digestOf(known, today);
  const { etag = null, modified = null } = look ?? {};
  // The answer that was compared then need not be sent again, as long as we have the same to compare with.
  const version = look?.compared === compared ? { etag, modified } : never;
  const fetched = await get(watched.watch, version);
  if (!fetched.ok) return { result: { why: fetched.why }, lines: [] };
  const { text, moved: movedTo } = fetched;
  const lines = movedTo === null ? [] : [movedLine(movedTo)];
  if (text === null) return { result: { why: null, ...version, compared, movedTo }, lines };
  const found = await compareApart({ text, known, today });
  if ('why' in found) return { result: found, lines: [] };
  const result = { why: null, etag: fetched.etag, modified: fetched.modified, compared, movedTo };
  return { result, lines: [...lines, ...found.lines] };
}

type Options = { today: string; get?: typeof fetchPublic };

/**
 * Compares the events of every provider that has an address to watch with what is told there, and puts differences in
 * the inbox; each is told once. Resolves with how many reports there are. What cannot be read is kept with the look at it,
 * for editors, and in the log.
 */
export async function watchSources(payload: Payload, { today, get = fetchPublic }: Options): Promise<number> {
  let reports = 0;
  const all = await watchedProviders(payload);
  await forgetLooks(payload, all);
  const looks = await looksOf(payload, all);
  for (const watched of all) {
    const { result, lines } = await lookAt(payload, { watched, look: looks.get(watched.id), today, get });
    await noteLook(payload, watched, result, new Date().toISOString());
    if (result.why !== null)
      payload.logger.warn(`The address to watch of ${watched.slug} was not compared: ${result.why}`);
    else if (await report(payload, watched, lines, today)) reports += 1;
  }
  return reports;
}
