import { parseSnapshot } from './parse-snapshot.ts';
import type { ParsedRecords } from './parse-snapshot.ts';
import { collectionNames } from './collection-names.ts';
import { collections } from './snapshot.ts';
import type { ParsedSnapshot, Redirect, Snapshot, SnapshotIssue } from './snapshot.ts';

/** A snapshot that can go live, with what is not in it as the editors have it; or why nothing can go live. */
export type StandingSnapshot =
  { ok: true; snapshot: Snapshot; leftOut: SnapshotIssue[] } | Extract<ParsedSnapshot, { ok: false }>;

type Raw = Record<string, unknown> & { slug?: unknown };
type Lists = Record<string, Raw[]>;

/** Lists of which an entry may go without the record: it says less then, and nothing that is not true. */
const spared = /^(?:terms|nextSteps|next|providers|passRules)\.(\d+)(?:\.|$)/u;
/** So much cannot be an editor's slip: something is wrong with the whole, a language that is gone for example. */
const most = 0.5;

const ofRecord = ({ collection, slug }: SnapshotIssue) =>
  collectionNames.some((name) => name === collection) && slug !== null && !slug.startsWith('#');
const keyOf = ({ collection, slug }: Pick<SnapshotIssue, 'collection' | 'slug'>) => `${collection}/${slug}`;

/** The record without the parts that name what is not there; null when it cannot do without one of them. */
function without(name: keyof typeof collections, record: Raw, issues: SnapshotIssue[], steps: Raw[]): Raw | null {
  const copy = { ...record };
  const gone = new Map<string, Set<number>>();
  for (const { field } of issues) {
    const [list = '', at] = field.split('.');
    if (spared.test(field)) gone.set(list, (gone.get(list) ?? new Set()).add(Number(at)));
    // Two steps that lead to each other: this one no longer leads there.
    else if (field === 'next')
      copy.next = (record.next as string[]).filter(
        (slug) =>
          !(steps.find((step) => step.slug === slug)?.next as string[] | undefined)?.includes(String(record.slug)),
      );
    else if (field === 'provider') copy.provider = null;
    else return null;
  }
  for (const [list, at] of gone) copy[list] = (copy[list] as unknown[]).filter((_, i) => !at.has(i));
  return collections[name].safeParse(copy).success ? copy : null;
}

/** The document without what its issues are about, and those issues, each saying what became of its record. */
function mend(document: Lists, { of, issues }: Extract<ParsedSnapshot, { ok: false }>) {
  const byRecord = new Map<string, SnapshotIssue[]>();
  for (const issue of issues) byRecord.set(keyOf(issue), [...(byRecord.get(keyOf(issue)) ?? []), issue]);
  const mended: Lists = { ...document };
  const leftOut: SnapshotIssue[] = [];
  for (const name of collectionNames)
    mended[name] = (document[name] ?? []).flatMap((record): Raw[] => {
      const own = byRecord.get(keyOf({ collection: name, slug: String(record.slug) }));
      if (!own) return [record];
      const rest = of === 'references' ? without(name, record, own, document.steps ?? []) : null;
      const became = rest ? 'is on the site without it' : 'is not on the site';
      leftOut.push(...own.map((issue) => ({ ...issue, message: `${became}: ${issue.message}` })));
      return rest ? [rest] : [];
    });
  return { mended, leftOut };
}

const count = (document: Lists) => collectionNames.reduce((sum, name) => sum + (document[name]?.length ?? 0), 0);

/**
 * Parses an unknown document as a snapshot without the records that cannot stand, and what hangs on those. One record
 * that is wrong must not keep a whole city from its news. It refuses what is wrong with the whole: a document that is cut
 * off, and more records that cannot stand than can.
 */
export function standingSnapshot(raw: unknown, known?: ParsedRecords): StandingSnapshot {
  const leftOut: SnapshotIssue[] = [];
  let document = raw as Lists;
  const first = parseSnapshot(raw, known);
  let parsed = first;
  while (!parsed.ok) {
    if (!parsed.issues.every(ofRecord)) return parsed;
    const next = mend(document, parsed);
    if (next.leftOut.length === 0 || count(next.mended) < count(raw as Lists) * most) return first.ok ? parsed : first;
    document = next.mended;
    leftOut.push(...next.leftOut);
    parsed = parseSnapshot(document, known);
  }
  if (leftOut.length === 0) return { ...parsed, leftOut };
  const { snapshot } = parsed;
  const isPage = ({ collection, to }: Redirect) => snapshot[collection].some(({ slug }) => slug === to);
  return { ok: true, snapshot: { ...snapshot, redirects: snapshot.redirects.filter(isPage) }, leftOut };
}
