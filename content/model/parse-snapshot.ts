import { mutualPairs } from '../route/checks.ts';
import { isLocale } from './locales.ts';
import { collectionNames } from './collection-names.ts';
import type { CollectionName } from './collection-names.ts';
import { Snapshot } from './snapshot.ts';
import type { ParsedSnapshot, SnapshotIssue } from './snapshot.ts';

/** Fields that name records of another collection. */
const references = {
  passes: (r) => [ref('entitlement.requires', 'passes', r.entitlement.requires)],
  providers: (r) => [...slugs('terms', 'terms', r.terms), ...r.passRules.flatMap(passRef)],
  activities: (r) => [
    ref('provider', 'providers', r.provider),
    ref('venue.space', 'spaces', r.venue.space),
    ...slugs('terms', 'terms', r.terms),
    ...slugs('nextSteps', 'steps', r.nextSteps),
    ...r.passRules.flatMap(passRef),
  ],
  events: (r) => [
    ref('provider', 'providers', r.provider),
    ref('venue.space', 'spaces', r.venue.space),
    ...slugs('terms', 'terms', r.terms),
    ...r.passRules.flatMap(passRef),
  ],
  spaces: (r) => [ref('provider', 'providers', r.provider)],
  steps: (r) => [...slugs('providers', 'providers', r.providers), ...slugs('next', 'steps', r.next)],
  stories: (r) => [ref('provider', 'providers', r.provider)],
  coaches: (r) => [ref('provider', 'providers', r.provider)],
} satisfies { [Name in CollectionName]?: (record: Snapshot[Name][number]) => Reference[] };

/** Where a record names another one; the slug is null when it names none. */
export type Reference = { field: string; to: CollectionName; slug: string | null };
const ref = (field: string, to: CollectionName, slug: string | null): Reference => ({ field, to, slug });
const slugs = (field: string, to: CollectionName, list: string[]) =>
  list.map((slug, i) => ref(`${field}.${i}`, to, slug));
const passRef = (rule: { pass: string }, i: number) => [ref(`passRules.${i}.pass`, 'passes', rule.pass)];

/** What a record refers to. */
export function referencesOf<Name extends CollectionName>(name: Name, record: Snapshot[Name][number]): Reference[] {
  // `satisfies` above proves that each function takes the record of its own collection.
  return name in references ? (references[name as never] as (value: typeof record) => Reference[])(record) : [];
}

/** Where in the raw document an issue sits, in words that an editor knows. */
function locate(path: PropertyKey[], raw: unknown): Omit<SnapshotIssue, 'message'> {
  const [collection, index, ...rest] = path.map(String);
  const record = (raw as Record<string, { slug?: unknown }[]> | null)?.[collection ?? '']?.[Number(index)];
  const inRecord = Number.isInteger(Number(index)) && index !== undefined;
  return {
    collection: collection ?? 'snapshot',
    slug: typeof record?.slug === 'string' ? record.slug : inRecord ? `#${index}` : null,
    locale: rest.find(isLocale) ?? (isLocale(index) ? index : null),
    field: (inRecord ? rest : [index ?? '', ...rest]).filter((part) => !isLocale(part)).join('.'),
  };
}

function referenceIssues(snapshot: Snapshot): SnapshotIssue[] {
  const known = Object.fromEntries(
    collectionNames.map((name) => [name, new Set(snapshot[name].map((record) => record.slug))]),
  ) as Record<CollectionName, Set<string>>;
  const issues: SnapshotIssue[] = [];
  for (const name of collectionNames) {
    const seen = new Set<string>();
    for (const record of snapshot[name]) {
      const at = { collection: name, slug: record.slug, locale: null };
      if (seen.has(record.slug)) issues.push({ ...at, field: 'slug', message: 'is used twice' });
      seen.add(record.slug);
      for (const { field, to, slug } of referencesOf(name, record))
        if (slug !== null && !known[to].has(slug))
          issues.push({ ...at, field, message: `names ${to}/${slug}, which is not published` });
    }
  }
  return issues;
}

/** Rules that name a tier which their pass does not have: they would hold for nobody. */
function tierIssues({ passes, providers, activities, events }: Snapshot): SnapshotIssue[] {
  const known = new Set(passes.flatMap(({ slug, tiers }) => tiers.map(({ id }) => `${slug} ${id}`)));
  return Object.entries({ providers, activities, events }).flatMap(([collection, records]) =>
    records.flatMap(({ slug, passRules }) =>
      passRules.flatMap(({ pass, tier }, index) =>
        tier === null || known.has(`${pass} ${tier}`)
          ? []
          : [
              {
                collection,
                slug,
                locale: null,
                field: `passRules.${index}.tier`,
                message: `names the kind ${tier}, which ${pass} does not have`,
              },
            ],
      ),
    ),
  );
}

/** Steps that lead to each other send people round in a circle of two. */
const pairIssues = ({ steps }: Snapshot): SnapshotIssue[] =>
  mutualPairs(steps).map(([slug, other]) => ({
    collection: 'steps',
    slug,
    locale: null,
    field: 'next',
    message: `leads to steps/${other}, which leads back to this step`,
  }));

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What the records of earlier documents became, by the very record. Neither is changed after. */
export type ParsedRecords = WeakMap<object, object>;

/**
 * Parses an unknown document as a Snapshot: every field, unique slugs, no reference to what is not there, and no two
 * steps that lead to each other. A record that is `known` is taken as what it became; what is new is added there.
 */
export function parseSnapshot(raw: unknown, known: ParsedRecords = new WeakMap()): ParsedSnapshot {
  const document = raw as Record<string, unknown> | null;
  const lists = collectionNames.flatMap((name) => {
    const list = document?.[name];
    return isList(list) ? [[name, list] as const] : [];
  });
  const isKnown = (record: unknown) => isObject(record) && known.has(record);
  const fresh = lists.map(([name, list]) => [name, list.filter((record) => !isKnown(record))] as const);
  const unknown = lists.length > 0 ? { ...document, ...Object.fromEntries(fresh) } : raw;
  const result = Snapshot.safeParse(unknown);
  if (!result.success)
    return {
      ok: false,
      of: 'fields',
      issues: result.error.issues.map((issue) => ({ ...locate(issue.path, unknown), message: issue.message })),
    };
  for (const [name, records] of fresh)
    for (const [at, record] of records.entries()) {
      const parsed = result.data[name][at];
      if (isObject(record) && parsed) known.set(record, parsed).set(parsed, parsed);
    }
  const whole = lists.map(([name, list]) => [name, list.map((record) => known.get(record as object))] as const);
  const snapshot = { ...result.data, ...(Object.fromEntries(whole) as Partial<Snapshot>) };
  const issues = [...referenceIssues(snapshot), ...pairIssues(snapshot), ...tierIssues(snapshot)];
  return issues.length > 0 ? { ok: false, of: 'references', issues } : { ok: true, snapshot };
}

/** One line for people: `providers/koor-x, field summary (tr): contains hidden characters`. */
export const issueLine = ({ collection, slug, locale, field, message }: SnapshotIssue): string =>
  `${[collection, slug].filter(Boolean).join('/')}, field ${field || '(whole)'}${locale ? ` (${locale})` : ''}: ${message}`;
