import { isLocale } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { submissionKinds } from '@kunstwijzer/content/submission';
import type { SubmissionKind } from '@kunstwijzer/content/submission';
import type { Payload, TypedUser, Where } from 'payload';
import type { Submission } from '../payload-types.ts';
import { thatWait } from '../submissions/states.ts';

export const tabs = ['waiting', 'quarantine', 'flagged', 'done'] as const;
export type Tab = (typeof tabs)[number];

/** What somebody wants to see of the inbox; null is everything. */
export type Question = {
  tab: Tab;
  kind: SubmissionKind | null;
  locale: Locale | null;
  order: 'oldest' | 'newest';
  page: number;
};

type Query = Record<string, string | string[] | undefined>;

/** The question in the address of the page; what makes no sense is left out. */
export function questionOf(query: Query): Question {
  const { tab, kind, language, order, page } = query;
  return {
    tab: tabs.find((one) => one === tab) ?? 'waiting',
    kind: submissionKinds.find((one) => one === kind) ?? null,
    locale: isLocale(language) ? language : null,
    // Who waits longest comes first; of what was handled, the last.
    order: order === 'newest' || order === 'oldest' ? order : tab === 'done' ? 'newest' : 'oldest',
    page: typeof page === 'string' && /^[1-9]\d{0,3}$/u.test(page) ? Number(page) : 1,
  };
}

/** The same question as part of an address, with the question mark; empty for what is shown by itself. */
export function queryOf({ tab, kind, locale, order, page }: Question): string {
  const usual = tab === 'done' ? 'newest' : 'oldest';
  const query = new URLSearchParams([
    ...(tab === 'waiting' ? [] : [['tab', tab]]),
    ...(kind ? [['kind', kind]] : []),
    ...(locale ? [['language', locale]] : []),
    ...(order === usual ? [] : [['order', order]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]).toString();
  return query && `?${query}`;
}

const conditions: Record<Tab, Where> = {
  waiting: { and: [thatWait, { quarantined: { equals: false } }] },
  quarantine: { and: [thatWait, { quarantined: { equals: true } }] },
  flagged: { flagged: { exists: true } },
  done: { state: { in: ['accepted', 'rejected', 'withdrawn'] } },
};

const whereOf = ({ tab, kind, locale }: Question): Where => ({
  and: [
    conditions[tab],
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(locale ? [{ locale: { equals: locale } }] : []),
  ],
});

const sortOf = ({ order }: Question) => (order === 'oldest' ? ['createdAt', 'number'] : ['-createdAt', '-number']);

type Ask = { payload: Payload; user: TypedUser | null };
const pageSize = 50;

/** One page of the list, as this person may see it. */
export const listed = ({ payload, user }: Ask, question: Question) =>
  payload.find({
    collection: 'submissions',
    where: whereOf(question),
    sort: sortOf(question),
    page: question.page,
    limit: pageSize,
    depth: 0,
    user,
    overrideAccess: false,
  });

/** The numbers before and after one in the list, also when it has left the list because it was handled. */
export async function neighbours(
  { payload, user }: Ask,
  question: Question,
  { number, createdAt }: Pick<Submission, 'number' | 'createdAt'>,
): Promise<{ previous: string | null; next: string | null }> {
  const find = async (direction: 'less_than' | 'greater_than') => {
    const sign = direction === 'less_than' ? '-' : '';
    const beyond: Where = {
      or: [
        { createdAt: { [direction]: createdAt } },
        { and: [{ createdAt: { equals: createdAt } }, { number: { [direction]: number } }] },
      ],
    };
    const { docs } = await payload.find({
      collection: 'submissions',
      where: { and: [whereOf(question), beyond] },
      sort: [`${sign}createdAt`, `${sign}number`],
      select: { number: true },
      limit: 1,
      depth: 0,
      pagination: false,
      user,
      overrideAccess: false,
    });
    return docs[0]?.number ?? null;
  };
  const [earlier, later] = await Promise.all([find('less_than'), find('greater_than')]);
  return question.order === 'oldest' ? { previous: earlier, next: later } : { previous: later, next: earlier };
}

const dayLength = 24 * 60 * 60 * 1000;

/** Whole days between two moments. */
export const daysBetween = (from: string, until: string): number =>
  Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / dayLength));

/** How much waits, for how many days the longest, how much is suspicious, and how much senders changed on the site. */
export async function inboxState({ payload, user }: Ask, now: string) {
  const count = async (tab: Tab) => {
    const ask = { collection: 'submissions', where: conditions[tab], user, overrideAccess: false } as const;
    return (await payload.count(ask)).totalDocs;
  };
  const oldest = await payload.find({
    collection: 'submissions',
    where: conditions.waiting,
    sort: 'createdAt',
    select: { createdAt: true },
    limit: 1,
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  });
  return {
    waiting: await count('waiting'),
    oldestDays: oldest.docs[0] ? daysBetween(oldest.docs[0].createdAt, now) : 0,
    quarantine: await count('quarantine'),
    flagged: await count('flagged'),
  };
}
