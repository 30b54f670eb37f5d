import { isLinkedInMenu } from '@kunstwijzer/content/core';
import { collectionNames, defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName, Locale, TextState } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { translations } from '../access/languages.ts';
import { textHeads } from './heads.ts';
import type { TextHead, TextHeads } from './heads.ts';

/** How far a language of a record is; `waiting`: brought up to date in a draft, and not published yet. */
export const cells = ['missing', 'partly', 'outdated', 'waiting', 'translated', 'own'] as const;
export type Cell = TextState | 'waiting';

/** What somebody has to work on. */
export const behindCells: Cell[] = ['outdated', 'partly', 'missing'];
export const isBehindCell = (cell: Cell): boolean => behindCells.includes(cell);

/** How much a page matters: linked from the menus of the site, or standing on a line of the routekaart. */
type Weight = 'menu' | 'route' | null;

/** A record and how far each of its languages is. `since` is how long that asks for work, an ISO timestamp. */
export type OverviewRow = Pick<TextHead, 'id' | 'slug' | 'title'> & {
  collection: CollectionName;
  onSite: boolean;
  weight: Weight;
  cells: Record<Locale, Cell>;
  since: Record<Locale, string>;
};

/** Steps are stations, and an activity stands at the station of its stage. */
const onRoute: CollectionName[] = ['steps', 'activities'];
const weightOf = (collection: CollectionName, slug: string): Weight =>
  isLinkedInMenu(collection, slug) ? 'menu' : onRoute.includes(collection) ? 'route' : null;

/** How far a language is: as it was saved last; what is ready there and not on the site waits for publication. */
function cellOf(locale: Locale, live: TextHead, newer: TextHead | undefined): Cell {
  if (!newer) return live.textState[locale];
  const state = newer.textState[locale];
  if (isBehindCell(state) || locale === defaultLocale) return state;
  const isTouched = newer.provenance[locale]?.at !== live.provenance[locale]?.at;
  return isTouched || isBehindCell(live.textState[locale]) ? 'waiting' : state;
}

const byLocale = <T>(of: (locale: Locale) => T) =>
  Object.fromEntries(localeKeys.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

/** The rows of a collection. */
export function rowsOf(collection: CollectionName, { published, drafts, newer }: TextHeads): OverviewRow[] {
  const later = new Map(newer.map((head) => [head.id, head]));
  const row = (head: TextHead, onSite: boolean): OverviewRow => {
    const draft = later.get(head.id);
    const { id, slug, title, provenance, updatedAt } = draft ?? head;
    return {
      collection,
      id,
      slug,
      title,
      onSite,
      weight: weightOf(collection, head.slug),
      cells: byLocale((locale) => cellOf(locale, head, draft)),
      since: byLocale((locale) => provenance[locale]?.since ?? updatedAt),
    };
  };
  return [...published.map((head) => row(head, true)), ...drafts.map((head) => row(head, false))];
}

/** Every record with how far its languages are: what the translation desk shows, and what the dashboard counts. */
export async function overview(payload: Payload): Promise<OverviewRow[]> {
  const all = await Promise.all(collectionNames.map(async (name) => rowsOf(name, await textHeads(payload, name))));
  return all.flat();
}

/** For each language, how many records on the site have it in which state. */
export type Counts = Record<Locale, Record<Cell, number>>;

/** Counts records on the site, by language and state. */
export function countsOf(rows: OverviewRow[]): Counts {
  const counts = byLocale(() => Object.fromEntries(cells.map((cell) => [cell, 0])) as Record<Cell, number>);
  for (const { onSite, cells: states } of rows)
    if (onSite) for (const locale of localeKeys) counts[locale][states[locale]] += 1;
  return counts;
}

/** How many records of each collection on the site ask for work in a language; collections where none does are left out. */
export function behindByCollection(
  rows: OverviewRow[],
): { collection: CollectionName; counts: { locale: Locale; count: number }[] }[] {
  return collectionNames.flatMap((collection) => {
    const counts = countsOf(rows.filter((row) => row.collection === collection));
    const behind = translations.map((locale) => ({
      locale,
      count: behindCells.reduce((sum, cell) => sum + counts[locale][cell], 0),
    }));
    return behind.some(({ count }) => count > 0) ? [{ collection, counts: behind }] : [];
  });
}
