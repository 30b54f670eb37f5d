import { localeKeys, occurrences } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { mappings } from '../collections/index.ts';
import { saveSubmission } from '../submissions/store.ts';
import { compareApart } from './compare-apart.ts';
import type { Known } from './differences.ts';
import { fetchPublic } from './fetch-public.ts';
import type { Fetched } from './fetch-public.ts';
import { forgetLooks, noteLook, watchedProviders } from './looks.ts';
import type { Watched } from './looks.ts';

/** What we have of a provider, drafts too: what an editor is working on needs no report. */
async function knownEvents(payload: Payload, provider: string): Promise<Known[]> {
  const { docs } = await payload.find({
    collection: 'events',
    where: { provider: { equals: provider } },
    draft: true,
    locale: 'all',
    depth: 0,
    pagination: false,
  });
  return docs.flatMap((doc) => {
    const event = mappings.events.toRecord(doc, { slug: () => null, image: () => null });
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

const opening = 'Automatisch vergeleken met';

/** The lines that editors got already about a provider. */
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
  const messages = docs.map(({ listing }) => (listing as { message?: string } | null)?.message ?? '');
  return new Set(messages.filter((text) => text.startsWith(opening)).flatMap((text) => text.split('\n')));
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
      message: [`${opening} ${watch}`, ...news].join('\n'),
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

type Options = { today: string; get?: (address: string) => Promise<Fetched> };

/**
 * Compares the events of every provider that has an address to watch with what is told there, and puts differences in
 * the inbox; each is told once. Resolves with how many reports there are. What cannot be read is kept with the look at it,
 * for editors, and in the log.
 */
export async function watchSources(payload: Payload, { today, get = fetchPublic }: Options): Promise<number> {
  let reports = 0;
  const watched = await watchedProviders(payload);
  await forgetLooks(payload, watched);
  for (const provider of watched) {
    const fetched = await get(provider.watch);
    const compared = fetched.ok
      ? await compareApart({ text: fetched.text, known: await knownEvents(payload, provider.id), today })
      : fetched;
    await noteLook(payload, provider, 'why' in compared ? compared.why : null, new Date().toISOString());
    if ('why' in compared) {
      payload.logger.warn(`The address to watch of ${provider.slug} was not compared: ${compared.why}`);
      continue;
    }
    if (await report(payload, provider, compared.lines, today)) reports += 1;
  }
  return reports;
}
