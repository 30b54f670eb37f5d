import { placeOfRecord } from '@kunstwijzer/content/core';
import type { Locale } from '@kunstwijzer/content/model';
import { formHtml, valuesOf } from '@kunstwijzer/content/submission';
import type { Choices, Problem, Values } from '@kunstwijzer/content/submission';
import { page } from '../page/answer.ts';
import { markup, trusted } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import { pageWords } from '../words/index.ts';
import type { PageSay as Say, WordKey } from '../words/index.ts';
import { factsPart } from './facts-part.ts';
import { action, button, day, field, quietButton, section, tick } from './parts.ts';
import { publicRecord } from './subject.ts';
import type { Mine } from './subject.ts';

/** What the page says about what was just done; `bad` when it was not done. */
export type Told = { text: WordKey; bad?: boolean } | null;

function statePart(mine: Mine, say: Say): Html {
  const { submission, locale } = mine;
  const { kind, state, reason } = submission;
  const isChanged = state === 'received' && submission.before !== null && submission.before !== undefined;
  const isReport = kind === 'mistake' && (state === 'accepted' || state === 'rejected' || state === 'withdrawn');
  const there = publicRecord(mine);
  const path = there && `/${locale}${placeOfRecord(there.collection, there.slug)}`;
  return section(
    say('mine.state'),
    markup`<p><strong>${say(isReport ? `report.${state}` : isChanged ? 'state.changed' : `state.${state}`)}</strong></p>`,
    state === 'rejected' && reason ? markup`<p>${say('state.reason', { reason })}</p>` : null,
    path ? markup`<p><a href="${path}">${say('mine.page')}</a></p>` : null,
    mine.list === null ? markup`<p>${say('mine.sent', { date: day(locale, submission.createdAt) })}</p>` : null,
  );
}

/** Asks whoever reads the mailbox whether the address is theirs. */
const addressPart = (mine: Mine, say: Say): Html | null =>
  mine.unconfirmed &&
  section(
    say('address.title'),
    markup`<p>${say('address.text')}</p>`,
    action(mine, 'address', quietButton(say('address.send'))),
  );

function questionPart(mine: Mine, say: Say): Html | null {
  const { state, question } = mine.submission;
  if (state !== 'needs-answer' || !question) return null;
  const box = markup`<textarea class="input" id="answer" name="answer" rows="5" maxlength="2000" required></textarea>`;
  const form = action(mine, 'answer', field('answer', say('question.answer'), box), button(say('question.send')));
  return section(say('question.title'), markup`<blockquote><p><bdi>${question}</bdi></p></blockquote>`, form);
}

const canHavePicture = ({ listing }: Mine): boolean => listing !== null && 'picture' in listing;

function photoPart(mine: Mine, say: Say): Html | null {
  if (!canHavePicture(mine) || mine.list !== null) return null;
  const { submission, token, listing } = mine;
  const alt = (listing && 'picture' in listing && listing.picture?.alt) || '';
  return section(
    say('photo.title'),
    submission.image
      ? markup`<p><img src="/api/mine/${token}/picture" alt="${alt}" width="320"></p><p>${say('photo.there')}</p>`
      : null,
    markup`<form class="submission-form" method="post" enctype="multipart/form-data" action="${mine.address}">
<input type="hidden" name="do" value="photo"><input type="hidden" name="version" value="${submission.updatedAt}">
${field('image', say('photo.file'), markup`<input class="input" id="image" name="image" type="file" accept="image/jpeg,image/png,image/webp" required>`)}
${field('image-alt', say('photo.alt'), markup`<input class="input" id="image-alt" name="image-alt" maxlength="200" required>`)}
${tick('image-rights', say('photo.rights'), markup` required`)}
${quietButton(say('photo.send'))}</form>`,
  );
}

const isClosed = ({ submission, listing }: Mine): boolean => listing === null || submission.state === 'withdrawn';
const isOver = (mine: Mine): boolean => isClosed(mine) || mine.submission.state === 'rejected';
/** Whether there is something to withdraw: of a report that was dealt with there is nothing left. */
const canWithdraw = (mine: Mine): boolean =>
  !isOver(mine) && !(mine.submission.kind === 'mistake' && mine.submission.state === 'accepted');

function changePart(mine: Mine, say: Say): Html | null {
  if (isClosed(mine)) return null;
  const change = `${mine.address}${mine.address.includes('?') ? '&' : '?'}change=1`;
  const open = markup`<p><a class="button" href="${change}">${say(mine.list ? 'theirs.change' : 'change.open')}</a></p>`;
  const text = say(mine.submission.kind === 'mistake' ? 'report.change' : 'change.text');
  return section(say('change.title'), markup`<p>${text}</p>`, open);
}

/** What withdrawing does: to a report, to what is on the site, to what is not there yet. */
function withdrawText(mine: Mine): WordKey {
  if (mine.submission.kind === 'mistake') return 'report.withdraw';
  if (mine.list !== null) return 'theirs.withdrawText';
  return publicRecord(mine) ? 'withdraw.text' : 'withdraw.textNew';
}

/** It cannot be taken back by who does it, so it asks twice. */
function withdrawPart(mine: Mine, say: Say): Html {
  const isTheirs = mine.list !== null;
  return section(
    say(isTheirs ? 'theirs.withdraw' : 'withdraw.title'),
    markup`<p>${say(withdrawText(mine))}</p>`,
    action(
      mine,
      'withdraw',
      tick('sure', say(isTheirs ? 'theirs.withdrawSure' : 'withdraw.sure'), markup` required`),
      quietButton(say(isTheirs ? 'theirs.withdrawSend' : 'withdraw.send')),
    ),
  );
}

function endPart(mine: Mine, say: Say): Html[] {
  const sure = tick('sure', say('erase.sure'), markup` required`);
  const off = tick('listing', say('erase.listing'), markup` checked`);
  return [
    ...(canWithdraw(mine) ? [withdrawPart(mine, say)] : []),
    // Who looks after the records of a provider did not send them in: there is nothing of theirs in them.
    ...(mine.list === null
      ? [
          section(
            say('erase.title'),
            markup`<p>${say('mine.privacy')}</p><p>${say('erase.text')}</p>`,
            action(mine, 'erase', publicRecord(mine) ? off : null, sure, quietButton(say('erase.send'))),
          ),
        ]
      : []),
  ];
}

const toldPart = (told: Told, say: Say): Html | null =>
  told &&
  markup`<p class="${told.bad ? 'problems' : 'told'}" role="${told.bad ? 'alert' : 'status'}" tabindex="-1" autofocus>${say(told.text)}</p>`;

/** The page of a submission for its sender. Everything on it works without JavaScript; looking at it changes nothing. */
export function minePage(mine: Mine, told: Told, status = 200): Promise<Response> {
  const { locale, submission } = mine;
  const say = pageWords(locale);
  const title = submission.number ? say('mine.title', { number: submission.number }) : say('change.title');
  const lead = mine.list
    ? markup`<p><a href="${mine.list}">${say('provider.back')}</a></p>`
    : markup`<p class="lead">${title}</p>`;
  const main = markup`<div class="mine"><div class="page-head"><h1 class="station">${mine.title === null ? title : markup`<bdi>${mine.title}</bdi>`}</h1>
${lead}</div>${toldPart(told, say)}
${addressPart(mine, say)}${statePart(mine, say)}${questionPart(mine, say)}
${isOver(mine) ? null : factsPart(mine, say)}${changePart(mine, say)}${isOver(mine) ? null : photoPart(mine, say)}
${endPart(mine, say)}</div>`;
  return page(status, { locale, title, main });
}

/** The form of a listing again, filled with what was sent; `values` and `problems` when it was not right yet. */
export function changePage(
  mine: Mine,
  choices: Choices,
  wrong: { values: Values; problems: Problem[] } | null = null,
): Promise<Response> {
  const { locale, listing, address, submission } = mine;
  const say = pageWords(locale);
  if (listing === null) return minePage(mine, null);
  const title = say(wrong ? 'problems.title' : 'change.title');
  const form = formHtml({
    kind: listing.kind,
    locale,
    values: wrong?.values ?? valuesOf(listing),
    problems: wrong?.problems ?? [],
    choices,
    hidden: { do: 'change', version: submission.updatedAt },
    action: address,
    submitWords: say('change.send'),
    withoutSender: true,
  });
  const main = markup`<div class="page-head"><h1 class="station">${title}</h1>
<p class="lead">${say(wrong ? 'problems.text' : 'change.text')}</p><p><a href="${address}">${say('change.back')}</a></p></div>${trusted(form)}`;
  return page(wrong ? 422 : 200, { locale, title, main });
}

/** The one page for every link that does not work: too old, made up, erased. It offers a new one. */
export function noLinkPage(locale: Locale): Promise<Response> {
  const say = pageWords(locale);
  const title = say('link.over');
  const main = markup`<div class="page-head"><h1 class="station">${title}</h1><p class="lead">${say('link.overText')}</p></div>
<form class="submission-form" method="post" action="/api/mine/renew" data-proof><input type="hidden" name="locale" value="${locale}">
${field('email', say('link.email'), markup`<input class="input" id="email" name="email" type="email" dir="ltr" autocomplete="email" maxlength="254" required>`)}
${button(say('link.send'))}</form>`;
  return page(404, { locale, title, main });
}

/** A page with only a message. */
export function messagePage(locale: Locale, titleKey: WordKey, textKey: WordKey): Promise<Response> {
  const title = pageWords(locale)(titleKey);
  const main = markup`<div class="page-head"><h1 class="station">${title}</h1><p class="lead">${pageWords(locale)(textKey)}</p></div>`;
  return page(200, { locale, title, main });
}
