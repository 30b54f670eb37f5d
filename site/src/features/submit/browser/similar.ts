import { placeOfRecord } from '@kunstwijzer/content/core';
import type { Duplicate } from '@kunstwijzer/content/submission';
import type { Entry } from '../../../listing/entry.ts';
import { loadCards } from '../../../listing/load-cards.ts';
import { isSavedKind } from '../../../shortlist/items.ts';
import { cardKindOf } from '../card-kinds.ts';
import type { Context } from './context.ts';
import { draw } from './draw.ts';

const reasons = {
  provider: 'submit.similar.provider',
  day: 'submit.similar.day',
  place: 'submit.similar.place',
  title: 'submit.similar.title',
} as const satisfies Record<Duplicate['why'][number], string>;

/** The cards of what was found, where lists of this site have one. */
async function cardsOf(found: Duplicate[], locale: string): Promise<Map<string, Entry>> {
  const saved = found.flatMap(({ collection, slug }) => {
    const kind = cardKindOf(collection);
    return isSavedKind(kind) ? [{ kind, slug }] : [];
  });
  return loadCards(`/${locale}/lijst/kaarten/`, saved).catch(() => new Map<string, Entry>());
}

/** What resembles this, with the listing itself to compare with, and the way to change that one instead. */
export async function similarPart({ say, locale, tag }: Context, found: Duplicate[]): Promise<HTMLElement> {
  const cards = await cardsOf(found, locale);
  const { renderCard } = await import('./card.tsx');
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const items = found.map(({ collection, slug, title, why }) => {
    const entry = cards.get(`${cardKindOf(collection)}/${slug}`);
    const shown = entry
      ? renderCard(entry, '')
      : draw('a', { href: `/${locale}${placeOfRecord(collection, slug)}` }, draw('bdi', {}, title));
    const same = list.format(why.map((reason) => say(reasons[reason])));
    const report = `/${locale}/insturen/fout/?over=${collection}/${slug}`;
    return draw(
      'li',
      {},
      shown,
      draw('p', {}, say('submit.similar.why', { why: same })),
      draw('p', {}, draw('a', { href: report }, say('submit.similar.report'))),
    );
  });
  return draw(
    'div',
    { class: 'similar' },
    draw('h3', {}, say('submit.similar')),
    draw('p', {}, say('submit.similar.text')),
    draw('ul', { role: 'list' }, ...items),
  );
}

/** Asks the server what resembles this; nothing when it cannot be asked. */
export async function findSimilar({ form, kind }: Context): Promise<Duplicate[]> {
  const body = new FormData(form);
  body.delete('image');
  try {
    const response = await fetch(`/api/submissions/${kind}/check`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    });
    const answer = response.ok ? ((await response.json()) as { duplicates?: Duplicate[] }) : {};
    return answer.duplicates ?? [];
  } catch {
    return [];
  }
}
