import type { Locale } from '@kunstwijzer/content/model';
import { page } from '../page/answer.ts';
import { markup } from '../page/html.ts';
import { word } from '../words/index.ts';
import type { Offered } from './provider.ts';

const dateIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));

/** Everything of a provider on one page, each with the way to change it. */
export function providerPage(
  locale: Locale,
  address: string,
  { name, offered }: { name: string; offered: Offered[] },
): Promise<Response> {
  const title = word(locale, 'provider.title', { name });
  const items = offered.map(({ of, slug, title: names, when }) => {
    const text = names[locale] ?? names.nl ?? Object.values(names)[0] ?? slug;
    const href = `${address}?record=${of}/${slug}`;
    return markup`<li><h2><a href="${href}"><bdi>${text}</bdi></a></h2>${when && markup`<p>${dateIn(locale, when)}</p>`}</li>`;
  });
  const main = markup`<div class="mine"><div class="page-head"><h1 class="station">${title}</h1><p class="lead">${word(locale, 'provider.text')}</p></div>
${items.length > 0 ? markup`<ul role="list">${items}</ul>` : markup`<p>${word(locale, 'provider.none')}</p>`}
<p><a class="button" href="/${locale}/insturen/">${word(locale, 'provider.add')}</a></p></div>`;
  return page(200, { locale, title, main });
}
