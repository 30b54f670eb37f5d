import { today } from '@kunstwijzer/content/model';
import { duplicatesOf, parseListing, valuesOf } from '@kunstwijzer/content/submission';
import type { Listing, Values } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { publishSoon } from '../../publish/publish-soon.ts';
import { dropPicture, erase } from '../erase.ts';
import { countRequest } from '../limits.ts';
import { seeOther } from '../page/answer.ts';
import { namedByOthers } from '../named.ts';
import { cleanPicture, storePicture } from '../picture.ts';
import { firstOf } from '../receive/body.ts';
import type { Sent } from '../receive/body.ts';
import { readDirectory } from '../receive/directory.ts';
import { weigh } from '../receive/weigh.ts';
import type { WordKey } from '../words/index.ts';
import { datesToCome, factOf, listingWithFact } from './facts.ts';
import { changeable, changeLive } from './live.ts';
import { changePage, messagePage, minePage } from './page.ts';
import { saveMine } from './save.ts';
import type { Change } from './save.ts';
import { timesOfAll } from './subject.ts';
import type { Mine } from './subject.ts';

type Action = (req: PayloadRequest, mine: Mine, sent: Sent) => Promise<Response>;

/** Back to the page, which then says what was done: sending the form again by accident does nothing. */
const done = ({ address }: Mine, text: WordKey): Response =>
  seeOther(`${address}${address.includes('?') ? '&' : '?'}done=${text}`);

const isClosed = ({ submission, listing }: Mine) => listing === null || submission.state === 'withdrawn';
const isOver = (mine: Mine) => isClosed(mine) || mine.submission.state === 'rejected';

/** A new version that an editor has to look at; what stood on the site is kept beside it. */
const toReview = ({ submission, listing }: Mine, next: Listing): Change => ({
  listing: next,
  before: submission.state === 'accepted' ? listing : (submission.before ?? null),
  state: 'received',
});

const answer: Action = async (req, mine, { values }) => {
  const text = firstOf(values, 'answer', 2000).trim();
  if (mine.submission.state !== 'needs-answer') return minePage(mine, null);
  if (text === '') return minePage(mine, { text: 'question.need', bad: true }, 422);
  await saveMine(req, mine.submission, 'answered', { answer: text, state: 'received' });
  return done(mine, 'question.done');
};

/** A picture in the place of the one that was there; false when it cannot be read. */
async function newPicture(req: PayloadRequest, { picture }: Sent): Promise<string | false | undefined> {
  if (!picture) return undefined;
  await countRequest(req, 'upload');
  const clean = await cleanPicture(picture);
  return clean !== null && storePicture(req.payload, clean);
}

async function review(req: PayloadRequest, mine: Mine, sent: Sent, values: Values, step: 'changed' | 'picture') {
  const { submission, listing, locale } = mine;
  const { payload } = req;
  const { choices, candidates } = await readDirectory(payload);
  if (listing === null) return minePage(mine, null);
  const parsed = parseListing(listing.kind, { ...values, locale: [locale] }, { today: today(), choices });
  if (!parsed.ok) return changePage(mine, choices, { values, problems: parsed.problems });
  const image = await newPicture(req, sent);
  if (image === false) return minePage(mine, { text: 'error.picture', bad: true }, 415);
  const { score, reasons, quarantined } = await weigh(payload, listing.kind, {}, [values]);
  const change: Change = {
    ...toReview(mine, parsed.listing),
    ...(image && { image }),
    spam: { score, reasons },
    quarantined: submission.quarantined || quarantined,
    duplicates: duplicatesOf(parsed.listing, candidates).filter(({ slug }) => slug !== submission.target?.slug),
  };
  await saveMine(req, submission, step, change, async (inside) => {
    if (image) await dropPicture(payload, submission.image, inside);
  });
  return done(mine, step === 'picture' ? 'photo.done' : 'change.done');
}

// Also of what was rejected: the mail says why, so that it can be put right.
const change: Action = async (req, mine, sent) => {
  if (isClosed(mine) || mine.listing === null) return minePage(mine, null);
  const { listing } = mine;
  // A picture that is there stays, with what is said about it, when the form sends no other.
  const kept: Values =
    'picture' in listing && listing.picture && !sent.picture ? { 'image-rights': ['yes'], image: ['kept'] } : {};
  return review(req, mine, sent, { ...sent.values, ...kept }, 'changed');
};

const photo: Action = async (req, mine, sent) => {
  if (isOver(mine) || mine.listing === null) return minePage(mine, null);
  if (!sent.picture) return minePage(mine, { text: 'error.picture', bad: true }, 422);
  if (firstOf(sent.values, 'image-rights') === '') return minePage(mine, { text: 'error.rights', bad: true }, 422);
  const words = { 'image-alt': sent.values['image-alt'] ?? [], 'image-rights': ['yes'], image: ['picture'] };
  return review(req, mine, sent, { ...valuesOf(mine.listing), ...words }, 'picture');
};

const fact: Action = async (req, mine, { values }) => {
  const { submission, listing, records, isConfirmed } = mine;
  const told = factOf(values, datesToCome(timesOfAll(mine), today()));
  if (isOver(mine) || listing === null) return minePage(mine, null);
  if (told === null) return minePage(mine, { text: 'facts.need', bad: true }, 422);
  const next = listingWithFact(listing, told);
  const live = isConfirmed ? await changeable(req.payload, records) : null;
  if (live === null) {
    await saveMine(req, submission, 'changed', toReview(mine, next));
    return done(mine, 'facts.doneReview');
  }
  const flagged = { listing: next, flagged: new Date().toISOString() };
  await saveMine(req, submission, `live ${told.is}`, flagged, (inside) => changeLive(inside, live, told));
  await publishSoon(req.payload, null);
  return done(mine, 'facts.doneLive');
};

const withdraw: Action = async (req, mine, { values }) => {
  if (isOver(mine)) return minePage(mine, null);
  if (firstOf(values, 'sure') !== 'yes') return minePage(mine, { text: 'withdraw.need', bad: true }, 422);
  if ((await namedByOthers(req.payload, mine.records)).length > 0) {
    await saveMine(req, mine.submission, 'take-off', { flagged: new Date().toISOString() });
    return done(mine, 'withdraw.doneReview');
  }
  const shown = mine.records.filter(({ isPublic }) => isPublic);
  await saveMine(req, mine.submission, 'withdrawn', { state: 'withdrawn' }, async (inside) => {
    for (const { collection, id } of shown)
      await req.payload.update({ collection, id, data: { _status: 'draft' } as never, depth: 0, req: inside });
  });
  if (shown.length > 0) await publishSoon(req.payload, null);
  // What is not on the site any more is not among what a provider manages: its own page would not be there.
  return mine.list ? seeOther(`${mine.list}?done=theirs.done`) : done(mine, 'withdraw.done');
};

const eraseMine: Action = async (req, mine, { values }) => {
  if (mine.list !== null) return minePage(mine, null);
  if (firstOf(values, 'sure') !== 'yes') return minePage(mine, { text: 'erase.need', bad: true }, 422);
  const withRecords = firstOf(values, 'listing') === 'yes';
  await erase(req.payload, { number: mine.submission.number }, { by: 'sender', withRecords });
  if (withRecords && mine.records.some(({ isPublic }) => isPublic)) await publishSoon(req.payload, null);
  return messagePage(mine.locale, 'erase.done', 'erase.doneText');
};

// That the link was used is stored already (endpoints.ts).
const address: Action = (_req, mine) => Promise.resolve(done(mine, 'address.done'));

/** What the forms of the page can ask, by the value of their field `do`. */
export const actions = new Map<string, Action>([
  ['address', address],
  ['answer', answer],
  ['change', change],
  ['photo', photo],
  ['fact', fact],
  ['withdraw', withdraw],
  ['erase', eraseMine],
]);
