import { issueLine, referencesOf, standingSnapshot } from '@kunstwijzer/content/model';
import type { SnapshotIssue } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { buildSnapshot } from '../snapshot/build.ts';
import { latestDoc } from '../snapshot/read.ts';
import type { DraftOf, PreviewContent } from './bridge.ts';

/** What keeps a draft off the site: what is wrong in it, and in what it names. */
async function faultsOf(payload: Payload, { collection, id }: DraftOf, raw: unknown, leftOut: SnapshotIssue[]) {
  const { slug } = await latestDoc(payload, collection, id);
  const own = leftOut.filter((issue) => issue.collection === collection && issue.slug === slug);
  if (own.length === 0) return [];
  const record = (raw as Record<string, { slug: string }[]>)[collection]?.find((one) => one.slug === slug);
  const named = record ? referencesOf(collection, record as never) : [];
  const ofNamed = leftOut.filter((issue) =>
    named.some(({ to, slug }) => to === issue.collection && slug === issue.slug),
  );
  return [...ofNamed, ...own];
}

/**
 * The published content with one draft in it, checked as strictly as a publication: what the preview shows can go live.
 * Other records that cannot are left out here as there, and are no reason not to show this one.
 */
export async function previewContent(payload: Payload, draft: DraftOf | null): Promise<PreviewContent> {
  const raw = await buildSnapshot(payload, draft ? { draft } : {});
  const parsed = standingSnapshot(raw);
  if (!parsed.ok) return { ok: false, lines: parsed.issues.map(issueLine) };
  const faults = draft ? await faultsOf(payload, draft, raw, parsed.leftOut) : [];
  return faults.length > 0 ? { ok: false, lines: faults.map(issueLine) } : { ok: true, snapshot: parsed.snapshot };
}
