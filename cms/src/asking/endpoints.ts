import { placeOfRecord } from '@kunstwijzer/content/core';
import { locales, today } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { countRequest } from '../submissions/limits.ts';
import { page } from '../submissions/page/answer.ts';
import { guarded } from '../submissions/page/faults.ts';
import { markup } from '../submissions/page/html.ts';
import { localeOf } from '../submissions/receive/who.ts';
import { pageWords } from '../submissions/words/index.ts';
import { confirm, toConfirmNow } from '../freshness/confirm.ts';
import { readConfirmLink } from './links.ts';

const tokenOf = (req: PayloadRequest) => String(req.routeParams?.token);

/** A page that says one thing. */
const said = (title: string, text: string) =>
  markup`<div class="page-head"><h1 class="station">${title}</h1><p class="lead">${text}</p></div>`;

const over = (locale: Locale) => {
  const say = pageWords(locale);
  const title = say('confirm.over');
  const main = markup`${said(title, say('confirm.overText'))}<p><a href="/${locale}/insturen/mijn/">${say('provider.eraseOpen')}</a></p>`;
  return page(404, { locale, title, main });
};

/** GET /api/confirm/:token: what it is about, and a button. Changes nothing: programs that read mail open links too. */
const ask: Endpoint['handler'] = (req) =>
  guarded(req, localeOf(req, ''), async () => {
    await countRequest(req, 'mine');
    const target = await readConfirmLink(req.payload, tokenOf(req));
    const record = target && (await toConfirmNow(req.payload, target));
    if (!record) return over(target?.locale ?? localeOf(req, ''));
    const { locale, of, slug } = target;
    const say = pageWords(locale);
    const date = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' });
    const since = record.confirmedOn
      ? say('confirm.confirmed', { date: date.format(new Date(record.confirmedOn)) })
      : say('confirm.never');
    const main = markup`<div class="page-head"><h1 class="station">${say('confirm.title')}</h1>
<p class="lead">${say('confirm.text')} <bdi><strong>${record.title}</strong></bdi></p>
<p>${since} <a href="/${locale}${placeOfRecord(of, slug)}">${say('confirm.look')}</a></p>
<form method="post"><p><button class="button" type="submit">${say('confirm.still')}</button></p></form>
<p>${say('confirm.change')}</p></div>`;
    return page(200, { locale, title: say('confirm.title'), main });
  });

/** POST /api/confirm/:token: it is still right. */
const answer: Endpoint['handler'] = (req) =>
  guarded(req, localeOf(req, ''), async () => {
    await countRequest(req, 'change');
    const target = await readConfirmLink(req.payload, tokenOf(req));
    if (!target || !(await confirm(req.payload, target, today()))) return over(target?.locale ?? localeOf(req, ''));
    const { locale } = target;
    const say = pageWords(locale);
    const title = say('confirm.thanks');
    return page(200, { locale, title, main: said(title, say('confirm.done')) });
  });

export const confirmEndpoints: Endpoint[] = [
  { path: '/confirm/:token', method: 'get', handler: ask },
  { path: '/confirm/:token', method: 'post', handler: answer },
];
