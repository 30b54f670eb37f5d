import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { markup } from '../page/html.ts';
import type { Html, Part } from '../page/html.ts';
import type { Mine } from './subject.ts';

/* What the parts of the page behind a link are made of. */

/** A day in words, from an ISO timestamp or `YYYY-MM-DD`. */
export const day = (locale: Locale, iso: string) =>
  new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'full', timeZone: 'Europe/Amsterdam' }).format(
    new Date(iso),
  );

/** A part of the page with its heading. */
export const section = (title: string, ...parts: Part[]): Html => markup`<section><h2>${title}</h2>${parts}</section>`;

/** A form that does one thing. */
export const action = ({ address, submission }: Mine, name: string, ...parts: Part[]): Html =>
  markup`<form class="submission-form" method="post" action="${address}"><input type="hidden" name="do" value="${name}">
<input type="hidden" name="version" value="${submission.updatedAt}">${parts}</form>`;

// What one comes for is filled in; what one does seldom, or regrets, is quiet.
export const button = (text: string, attributes: Html = markup``): Html =>
  markup`<p><button class="button" type="submit"${attributes}>${text}</button></p>`;
export const quietButton = (text: string, attributes: Html = markup``): Html =>
  markup`<p><button class="button quiet" type="submit"${attributes}>${text}</button></p>`;

/** A box to tick. */
export const tick = (name: string, text: string, attributes: Html): Html =>
  markup`<p><label class="box"><input type="checkbox" name="${name}" value="yes"${attributes}> <span>${text}</span></label></p>`;

/** A question with its label. */
export const field = (id: string, label: string, control: Html): Html =>
  markup`<div class="field"><label for="${id}">${label}</label>${control}</div>`;
