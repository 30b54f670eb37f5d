import { defaultLocale, isOver, occurrences, today } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, Where } from 'payload';
import { timesOf } from '../../collections/events/times.ts';
import { dayOf, wallOf } from '../../fields/moments.ts';
import { openQuestions } from '../../freshness/questions.ts';
import { recordsOf } from '../../freshness/records.ts';
import { periods } from '../../freshness/settings.ts';
import { isAnswered, standing } from '../../freshness/timing.ts';
import type { Confirmed } from '../../freshness/timing.ts';
import type { Event } from '../../payload-types.ts';
import { thatWait } from '../states.ts';
import { theirNotices } from './provider-notices.ts';
import { kindOf } from './provider-records.ts';
import type { Of, Provider } from './provider-records.ts';

/** How the facts of a record stand. `confirmedOn` is `YYYY-MM-DD`; `asked` says that we wait for an answer. */
type Facts = { confirmedOn: string | null; asked: 'no' | ReturnType<typeof standing> };

/** A public record of a provider, for its one page. */
export type Offered = {
  of: Of;
  slug: string;
  title: string;
  /** The day of an event, or the last day of a notice, `YYYY-MM-DD`; null for what goes on. */
  day: string | null;
  /** Only of what a provider confirms: dates go by themselves. */
  facts: Facts | null;
  status: NonNullable<Event['status']>;
  /** Whether a change waits for the editors, or they asked something about it. */
  change: 'none' | 'waits' | 'asked';
};

const published: Where = { _status: { equals: 'published' } };

async function confirmable(payload: Payload, id: string, locale: Locale): Promise<Omit<Offered, 'change'>[]> {
  const [questions, { hide }] = [await openQuestions(payload), await periods(payload)];
  const factsOf = (record: { id: string; confirmedOn: string }): Facts => {
    const question = questions.get(record.id);
    const isOpen = question && !isAnswered(record.confirmedOn, question);
    return { confirmedOn: record.confirmedOn || null, asked: isOpen ? standing(question, today(), hide) : 'no' };
  };
  return (await recordsOf(payload, [id], locale)).map((record) => ({
    of: record.of satisfies Confirmed,
    slug: record.slug,
    title: record.title,
    day: null,
    facts: factsOf(record),
    status: 'scheduled',
  }));
}

async function eventsToCome(payload: Payload, id: string, locale: Locale): Promise<Omit<Offered, 'change'>[]> {
  const where = { and: [published, { provider: { equals: id } }] };
  const { docs } = await payload.find({
    collection: 'events',
    where,
    locale,
    fallbackLocale: defaultLocale,
    depth: 0,
    sort: 'starts',
    pagination: false,
  });
  return docs
    .filter((doc) => occurrences(timesOf(doc)).some((date) => !isOver(date, today())))
    .map(({ slug, title, starts, status }) => ({
      of: 'events',
      slug,
      title: title || slug,
      day: wallOf(starts)?.slice(0, 10) ?? null,
      facts: null,
      status: status ?? 'scheduled',
    }));
}

async function noticesOf(payload: Payload, own: Provider, locale: Locale): Promise<Omit<Offered, 'change'>[]> {
  const where = { and: [published, { slug: { in: [...(await theirNotices(payload, own))] } }] };
  const { docs } = await payload.find({
    collection: 'notices',
    where,
    locale,
    fallbackLocale: defaultLocale,
    depth: 0,
    pagination: false,
  });
  return docs
    .map(({ slug, title, expires }) => ({ slug, title: title || slug, day: dayOf(expires) }))
    .filter(({ day }) => (day ?? '') >= today())
    .map((notice) => ({ of: 'notices', ...notice, facts: null, status: 'scheduled' }));
}

/** What the editors still have to look at, as `<collection>/<slug>`. */
async function changesOf(payload: Payload, provider: string): Promise<Map<string, Offered['change']>> {
  const where: Where = { and: [{ provider: { equals: provider } }, thatWait, { 'target.slug': { exists: true } }] };
  const { docs } = await payload.find({ collection: 'submissions', where, depth: 0, pagination: false });
  return new Map(
    docs.map(({ target, state }) => [`${target?.of}/${target?.slug}`, state === 'received' ? 'waits' : 'asked']),
  );
}

const order = Object.keys(kindOf) as Of[];

/** The provider with this slug, and everything of it that is public, in a language; null when it is not public. */
export async function offeredBy(
  payload: Payload,
  slug: string,
  locale: Locale,
): Promise<{ name: string; offered: Offered[] } | null> {
  const where = { and: [published, { slug: { equals: slug } }] };
  const { docs } = await payload.find({ collection: 'providers', where, locale, limit: 1, depth: 0 });
  const [provider] = docs;
  if (!provider) return null;
  const changes = await changesOf(payload, slug);
  const all = [
    ...(await confirmable(payload, provider.id, locale)),
    ...(await eventsToCome(payload, provider.id, locale)),
    ...(await noticesOf(payload, { slug, name: provider.name }, locale)),
  ];
  return {
    name: provider.name,
    offered: all
      .map((one) => ({ ...one, change: changes.get(`${one.of}/${one.slug}`) ?? ('none' as const) }))
      .sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of)),
  };
}
