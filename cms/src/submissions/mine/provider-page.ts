import { locales, today } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { page } from '../page/answer.ts';
import { markup } from '../page/html.ts';
import type { Html, Part } from '../page/html.ts';
import { pageWords } from '../words/index.ts';
import type { WordKey } from '../words/index.ts';
import type { Offered } from './offered.ts';
import { kindOf } from './provider-records.ts';
import type { Of } from './provider-records.ts';

type Place = { locale: Locale; address: string };

const dateIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));

/** How a record stands, in a few short sentences. */
function statesOf({ of, day, facts, status, change }: Offered, locale: Locale): string[] {
  const say = pageWords(locale);
  const date = day && dateIn(locale, day);
  return [
    ...(date ? [of === 'notices' ? say('provider.until', { date }) : date] : []),
    ...(status === 'scheduled' ? [] : [say(`fact.${status}`)]),
    ...(facts
      ? [
          facts.confirmedOn
            ? say('provider.confirmed', { date: dateIn(locale, facts.confirmedOn) })
            : say('provider.never'),
        ]
      : []),
    ...(facts && facts.asked !== 'no' ? [say(`provider.${facts.asked}`)] : []),
    ...(change === 'none' ? [] : [say(change === 'waits' ? 'provider.changed' : 'provider.asked')]),
  ];
}

const stillButton = (value: string, text: string, about: Part = null): Html =>
  markup`<button class="${about === null ? 'button' : 'button quiet'}" type="submit" name="still" value="${value}">${text}${about}</button>`;

function item(one: Offered, { locale, address }: Place): Html {
  const { of, slug, title, facts } = one;
  const name = markup`<bdi>${title}</bdi>`;
  const hidden = markup`<span class="visually-hidden"> ${name}</span>`;
  const isNew = facts?.confirmedOn === today() && facts.asked === 'no';
  return markup`<li><h3><a href="${address}?record=${of}/${slug}">${name}</a></h3>
${statesOf(one, locale).map((state) => markup`<p>${state}</p>`)}
${facts && !isNew ? markup`<p>${stillButton(`${of}/${slug}`, pageWords(locale)('provider.still'), hidden)}</p>` : null}</li>`;
}

function group(of: Of, offered: Offered[], place: Place): Html | null {
  const own = offered.filter((one) => one.of === of);
  if (own.length === 0) return null;
  const title = pageWords(place.locale)(`provider.${of}`);
  return markup`<section><h2>${title}</h2><ul role="list">${own.map((one) => item(one, place))}</ul></section>`;
}

/** Everything of a provider on one page: how each record stands, and the ways to confirm and to change it. */
export function providerPage(
  place: Place,
  { name, offered }: { name: string; offered: Offered[] },
  told: WordKey | null,
): Promise<Response> {
  const { locale, address } = place;
  const say = pageWords(locale);
  const title = say('provider.title', { name });
  const groups = (Object.keys(kindOf) as Of[]).map((of) => group(of, offered, place));
  const main = markup`<div class="mine"><div class="page-head"><h1 class="station">${title}</h1><p class="lead">${say('provider.text')}</p></div>
${told && markup`<p class="told" role="status" tabindex="-1" autofocus>${say(told)}</p>`}
<form class="mine" method="post" action="${address}"><input type="hidden" name="do" value="still">
<section><h2>${say('provider.rightTitle')}</h2><p>${say('provider.rightText')}</p><p>${stillButton('all', say('provider.allStill'))}</p></section>
${groups}</form>
<p><a class="button" href="/${locale}/insturen/">${say('provider.add')}</a></p>
<section><h2>${say('erase.title')}</h2><p>${say('provider.erase')} <a href="/${locale}/insturen/mijn/">${say('provider.eraseOpen')}</a></p></section></div>`;
  return page(200, { locale, title, main });
}
