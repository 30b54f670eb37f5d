import { lineOrder } from '@kunstwijzer/content/route';
import type { RouteData } from '@kunstwijzer/content/route';

/** Three times the records, with longer names, and every third step also on another line, far and near. */
export function tripled({ steps, activities, providers }: RouteData): RouteData {
  const copies = [0, 1, 2];
  const named = <T extends { slug: string }>(record: T, copy: number): T =>
    copy === 0 ? record : { ...record, slug: `${record.slug}-${copy}` };
  return {
    steps: copies.flatMap((copy) =>
      steps.map((step, i) => {
        const other = lineOrder[(i * 5 + copy) % lineOrder.length] ?? 'multi';
        return {
          ...named(step, copy),
          title: Object.fromEntries(
            Object.entries(step.title).map(([locale, title]) => [locale, copy === 1 ? `${title} ${title}` : title]),
          ),
          disciplines: i % 3 === copy ? [...new Set([...step.disciplines, other])] : step.disciplines,
          next: copy === 0 ? step.next : step.next.map((slug) => `${slug}-${copy}`),
        };
      }),
    ),
    activities: copies.flatMap((copy) => activities.map((activity) => named(activity, copy))),
    providers: copies.flatMap((copy) => providers.map((provider) => named(provider, copy))),
  };
}
