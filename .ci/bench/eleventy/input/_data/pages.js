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
  const more = (kind, { provider, slug }) =>
    (related.get(kind === 'providers' ? slug : provider) ?? snapshot.activities).slice(0, 12);
  const pages = [];
  for (const locale of locales)
    for (const [kind, path] of Object.entries(sections))
      for (const record of snapshot[kind])
        pages.push({
          path,
          more: more(kind, record),
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
    const records = snapshot[kind].slice((i * 24) % snapshot[kind].length).slice(0, 24);
    pages.push({ locale, kind, url: `/${locale}/lijst/${i}/`, records, path: sections[kind] });
  }
  return pages;
}
