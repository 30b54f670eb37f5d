import { cityOf, isAnswered, whoAnswersAbout } from '@kunstwijzer/content/facts';
import { defaultLocale, localeKeys, pick, standingSnapshot } from '@kunstwijzer/content/model';
import type { CollectionName, Snapshot } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { readVerdict } from '../backup/verdict.ts';
import type { Env } from '../env.ts';
import { buildSnapshot } from '../snapshot/build.ts';

/** What has to be right before a city shows the site to everybody; each turns green by itself. */
const lines = [
  'responsible',
  'desk',
  'privacy',
  'accessibility',
  'complaints',
  'licence',
  'languages',
  'providers',
  'passes',
  'coaches',
  'nobody',
  'mail',
  'backup',
] as const;
export type Line = { name: (typeof lines)[number]; ok: boolean; count: number };

/** A record that asks for work, by the name that editors know it by. */
type Ending = { collection: CollectionName; slug: string; title: string };
export type Ready = { lines: Line[]; endings: Ending[] };

const askable = ['activities', 'events', 'providers', 'spaces'] as const;

/** The pages that end in nobody: no mail and no telephone of anyone there is to ask (content/facts/reach.ts). */
function endsInNobody(snapshot: Snapshot): Ending[] {
  const city = cityOf(snapshot);
  return askable.flatMap((collection) =>
    snapshot[collection]
      .filter((record) => !record.example && whoAnswersAbout(record, city) === null)
      .map((record) => ({
        collection,
        slug: record.slug,
        title: 'title' in record ? pick(record.title, defaultLocale).value : record.name,
      })),
  );
}

/** What was tried of the server itself: mail that went out, and a backup that came back. */
export type Tried = { mail: boolean; backup: boolean };

/** How ready the content of a site is. `year` is the present one, of which passes need their amounts. */
export function readiness(snapshot: Snapshot, tried: Tried, year: number): Ready {
  const { site, providers, passes, coaches } = snapshot;
  const { about } = site;
  const endings = endsInNobody(snapshot);
  const lacking: Record<Line['name'], number> = {
    responsible: Number(!about?.responsible || !about.address),
    desk: Number(site.email === null),
    privacy: Number(!about?.privacyEmail),
    accessibility: Number(!about?.accessibility || !about.accessibilityOn),
    complaints: Number(!about?.complaints),
    licence: Number(!about?.licence),
    languages: localeKeys.filter((locale) => locale !== defaultLocale && !about?.checked.includes(locale)).length,
    providers: providers.filter(({ example, contact }) => !example && !isAnswered(contact)).length,
    passes: passes.filter(
      ({ entitlement }) =>
        entitlement.incomeTested === 'yes' && !entitlement.limits.some((limit) => limit.year === year),
    ).length,
    coaches: coaches.filter(({ contact }) => !isAnswered(contact)).length,
    nobody: endings.length,
    mail: Number(!tried.mail),
    backup: Number(!tried.backup),
  };
  return { lines: lines.map((name) => ({ name, ok: lacking[name] === 0, count: lacking[name] })), endings };
}

/** How ready this site is; null while what is published cannot stand at all. */
export async function readReady(payload: Payload, { dataDir, mail }: Env, year: number): Promise<Ready | null> {
  const parsed = standingSnapshot(await buildSnapshot(payload));
  if (!parsed.ok) return null;
  const { totalDocs } = await payload.count({ collection: 'mails', where: { state: { equals: 'sent' } } });
  const drill = await readVerdict(dataDir, 'drill');
  const tried = { mail: mail !== null && totalDocs > 0, backup: drill !== null && drill.why === null };
  return readiness(parsed.snapshot, tried, year);
}
