import { price } from '@kunstwijzer/content/price';
import type { Offer } from '@kunstwijzer/content/price';
import { describe, expect, it } from 'vitest';
import { findings, localePages } from './pages.ts';

/* Prices in the built pages: what the browser counts with says the same as the words beside it. */

const entities: Record<string, string> = { '&quot;': '"', '&#34;': '"', '&amp;': '&', '&#38;': '&' };
const unescape = (text: string) => text.replace(/&(?:quot|amp|#34|#38);/gu, (entity) => entities[entity] ?? entity);

/** Every offer that a page carries, with the class of the price that is shown. */
function offersOn(html: string): { offer: Offer; shown: string }[] {
  return [
    ...html.matchAll(
      /data-offer="([^"]+)"[^>]*>\s*<bdi[^>]* class="price (\w+)|data-offer="([^"]+)"[^>]*>\s*<bdi class="price (\w+)/gu,
    ),
  ].map(([, first, firstShown, second, secondShown]) => ({
    offer: JSON.parse(unescape(first ?? second ?? '')) as Offer,
    shown: firstShown ?? secondShown ?? '',
  }));
}

const kinds = { free: 'free', amount: 'paid', unknown: 'unknown' } as const;
const priced = () => localePages().filter(({ html }) => html.includes('data-offer='));

describe('prices', () => {
  it('are, without a pass, what the page says', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { path, html } of priced())
      for (const { offer, shown } of offersOn(html)) {
        seen += 1;
        const { cost } = price(offer, { passes: [], age: null, municipality: null, on: '2026-12-01' });
        if (kinds[cost.kind] !== shown) wrong.push(`${path} shows ${shown}, counts ${cost.kind}`);
      }
    expect(seen).toBeGreaterThan(10);
    expect(findings(wrong)).toBe('');
  });

  it('come with one panel to say who you are, and words for every language', () => {
    const wrong = priced().filter(
      ({ html }) => html.split('data-my-price').length !== 2 || !html.includes('id="my-price-texts"'),
    );
    expect(findings(wrong.map(({ path }) => path))).toBe('');
  });

  it('stand in a table with each pass on the page of every activity and event', () => {
    const own = localePages().filter(({ path }) =>
      /^\/\w\w\/(?:aanbod|agenda)\/(?!kunst|wijk|week|voor-)[^/]+\/$/u.test(path),
    );
    expect(own.length).toBeGreaterThan(10);
    const wrong = own.filter(({ html }) => !/<table[^>]*>\s*<caption/u.test(html));
    expect(findings(wrong.map(({ path }) => path))).toBe('');
  });
});
