import { readFileSync } from 'node:fs';

const locales = ['nl', 'en', 'tr', 'ar'];
const sections = {
  providers: 'aanbieders',
  activities: 'aanbod',
  events: 'agenda',
  stories: 'verhalen',
  spaces: 'ruimtes',
};

/** One entry a page: every record in every language, and list pages until there are as many pages as the site has. */
export default function () {
  const snapshot = JSON.parse(readFileSync(process.env.BENCH_SNAPSHOT, 'utf8'));
  const names = new Map(snapshot.providers.map(({ slug, name }) => [slug, name]));
  const related = Map.groupBy(snapshot.activities, ({ provider }) => provider);
  const shows = Map.groupBy(snapshot.events, ({ provider }) => provider);
  const lines = Map.groupBy(snapshot.activities, ({ disciplines }) => disciplines[0]);
  const passes = snapshot.passes.map(({ slug, name }) => ({ slug, name }));
  const named = (records) => records.map((record) => ({ ...record, by: names.get(record.provider) ?? record.name }));
  const ownerOf = (kind, { provider, slug }) => (kind === 'providers' ? slug : provider);
  const more = (kind, record) => named((related.get(ownerOf(kind, record)) ?? snapshot.activities).slice(0, 6));
  const events = (kind, record) => named((shows.get(ownerOf(kind, record)) ?? snapshot.events).slice(0, 3));
  const next = ({ disciplines = ['music'] }) => named((lines.get(disciplines[0]) ?? snapshot.activities).slice(0, 3));
  const pages = [];
  for (const locale of locales)
    for (const [kind, path] of Object.entries(sections))
      for (const record of snapshot[kind])
        pages.push({
          path,
          more: more(kind, record),
          events: events(kind, record),
          next: next(record),
          passes,
          locale,
          kind,
          url: `/${locale}/${path}/${record.slug}/`,
          record,
          provider: names.get(record.provider) ?? record.name,
        });
  const lists = Math.max(0, Number(process.env.BENCH_PAGES) - pages.length);
  for (let i = 0; i < lists; i += 1) {
    const locale = locales[i % 4];
    const kind = ['activities', 'providers', 'events'][i % 3];
    const records = named(snapshot[kind].slice((i * 16) % snapshot[kind].length).slice(0, 16));
    pages.push({ locale, kind, url: `/${locale}/lijst/${i}/`, records, passes, path: sections[kind] });
  }
  return pages;
}
