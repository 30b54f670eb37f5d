import { placeOfRecord } from '@kunstwijzer/content/core';
import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { formHtml, submissionKindLabels } from '@kunstwijzer/content/submission';
import type { Choices, Duplicate, Problem, SubmissionKind, Values } from '@kunstwijzer/content/submission';
import { pieces } from '@kunstwijzer/content/words';
import { page } from '../page/answer.ts';
import { markup, trusted } from '../page/html.ts';
import type { Receipt } from '../store.ts';
import { pageWords } from '../words/index.ts';
import type { WordKey } from '../words/index.ts';
import { firstOf } from './body.ts';

type Asked = { kind: SubmissionKind; locale: Locale; values: Values; choices: Choices };

/** The receipt as a page: only made of what is stored. Who left no address gets no mail, and the link only here. */
export function receiptPage({ kind, locale }: Pick<Asked, 'kind' | 'locale'>, { number, link, mail }: Receipt) {
  const title = pageWords(locale)('receipt.title');
  const say = (key: WordKey) => markup`<p>${pageWords(locale)(key)}</p>`;
  const stored = pieces(pageWords(locale)('receipt.stored'), { number }).map((piece) =>
    typeof piece === 'string' ? piece : markup`<strong class="number" dir="ltr">${piece.value}</strong>`,
  );
  const main = markup`<div class="receipt"><h1 class="station">${title}</h1>
<p>${stored}</p>
${say(kind === 'mistake' ? 'receipt.mistake' : 'receipt.next')}
${mail === 'none' ? null : say(`receipt.mail.${mail}`)}
<p><a class="button" href="${link}">${pageWords(locale)('receipt.link')}</a></p>
${say('receipt.keep')}</div>`;
  return page(201, { locale, title, main });
}

/** The form again, filled in, to be sent once more. */
function formAgain({ kind, locale, values, choices }: Asked, problems: Problem[], more: Partial<FormWords> = {}) {
  const hidden = { key: firstOf(values, 'key', 40), opened: firstOf(values, 'opened', 20), ...more.hidden };
  const form = formHtml({
    kind,
    locale,
    values,
    problems,
    choices,
    hidden,
    action: `/api/submissions/${kind}`,
    ...(more.submitWords && { submitWords: more.submitWords }),
  });
  return trusted(form);
}
type FormWords = { hidden: Record<string, string>; submitWords: string };

/** What is not right yet, with everything that was filled in; a browser does not send a file twice by itself. */
export function problemsPage(asked: Asked, problems: Problem[], status: 415 | 422 = 422): Promise<Response> {
  const { kind, locale } = asked;
  const title = pageWords(locale)('problems.title');
  const main = markup`<div class="page-head"><p class="eyebrow">${submissionKindLabels[kind][locale]}</p><h1 class="station">${title}</h1>
<p class="lead">${pageWords(locale)(status === 415 ? 'error.picture' : 'problems.text')}</p></div>
${formAgain(asked, problems)}`;
  return page(status, { locale, title, main });
}

/** Records that look like what somebody sends, each with why. */
function found(locale: Locale, duplicates: Duplicate[]) {
  return duplicates.map(({ collection, slug, title, why }) => {
    const reasons = new Intl.ListFormat(locales[locale].tag).format(why.map((one) => pageWords(locale)(`why.${one}`)));
    return markup`<li><a href="/${locale}${placeOfRecord(collection, slug)}"><bdi>${title}</bdi></a> (${reasons})</li>`;
  });
}

/** Asks whether it is really new; sending once more is enough. */
export function duplicatesPage(asked: Asked, duplicates: Duplicate[]): Promise<Response> {
  const { locale } = asked;
  const title = pageWords(locale)('duplicates.title');
  const submitWords = pageWords(locale)('duplicates.send');
  const main = markup`<div class="page-head"><h1 class="station">${title}</h1></div>
<div class="similar"><p>${pageWords(locale)('duplicates.text')}</p><ul>${found(locale, duplicates)}</ul>
<p>${pageWords(locale)('duplicates.same')} ${pageWords(locale)('duplicates.other')}</p></div>
${formAgain(asked, [], { hidden: { similar: 'seen' }, submitWords })}`;
  return page(409, { locale, title, main });
}
