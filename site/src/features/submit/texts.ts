import type { Key } from '../../i18n/index.ts';
import { say } from '../../i18n/say.ts';
import type { IslandTexts } from '../../i18n/say.ts';

const receiptKeys = [
  'submit.received.number',
  'submit.received.next',
  'submit.received.next.mistake',
  'submit.received.link',
  'submit.received.keep',
  'submit.received.mail.sent',
  'submit.received.mail.later',
  'submit.received.mail.full',
] as const satisfies readonly Key[];

/** What waits on the device, and what became of it. */
export const waitingKeys = [
  ...receiptKeys,
  'submit.waiting',
  'submit.waiting.text',
  'submit.waiting.now',
  'submit.waiting.correct',
  'submit.waiting.drop',
  'submit.waiting.refused',
  'submit.waiting.seen',
  'submit.received',
] as const satisfies readonly Key[];

/** A form, one step at a time. */
export const formKeys = [
  ...waitingKeys,
  'submit.problems',
  'submit.steps',
  'submit.next',
  'submit.back',
  'submit.check',
  'submit.check.title',
  'submit.preview',
  'submit.preview.note',
  'submit.answers',
  'submit.change',
  'submit.empty',
  'submit.yes',
  'submit.send',
  'submit.sending',
  'submit.kept',
  'submit.kept.back',
  'submit.kept.clear',
  'submit.cleared',
  'submit.similar',
  'submit.similar.text',
  'submit.similar.why',
  'submit.similar.provider',
  'submit.similar.day',
  'submit.similar.place',
  'submit.similar.title',
  'submit.similar.report',
  'submit.similar.send',
  'submit.received.again',
  'submit.failed',
  'submit.failed.busy',
  'submit.failed.large',
  'submit.failed.picture',
  'submit.failed.other',
  'submit.mistake.about',
] as const satisfies readonly Key[];

/** What the card of the preview says (listing/entries). */
export const cardKeys = [
  'common.example',
  'common.price.free',
  'common.price.unknown',
  'common.ages.all',
  'common.ages.between',
  'common.ages.exactly',
  'common.ages.from',
  'common.ages.until',
  'common.ages.unknown',
  'listing.tag.stepFree',
  'listing.tag.noDutch',
  'myprice.note.could',
  'notices.placed',
  'notices.expires',
] as const satisfies readonly Key[];

export const importKeys = [
  'submit.received.mail.sent',
  'submit.received.mail.later',
  'submit.received.mail.full',
  'submit.received.next',
  'submit.sending',
  'submit.received',
  'submit.failed.busy',
  'submit.failed.other',
  'submit.problems',
  'submit.back',
  'submit.import.common',
  'submit.import.rows',
  'submit.import.row',
  'submit.import.good',
  'submit.import.bad',
  'submit.import.correct',
  'submit.import.save',
  'submit.import.leave',
  'submit.import.left',
  'submit.import.restore',
  'submit.import.sender',
  'submit.import.send',
  'submit.import.wait',
  'submit.import.offline',
  'submit.import.counts',
  'submit.import.nothing',
] as const satisfies readonly Key[];

type Keys = readonly Key[];
type SubmitKey = (typeof formKeys | typeof importKeys)[number];

/** Says a text of these pages. */
export type SubmitSay = (key: SubmitKey, values?: Record<string, string | number>) => string;

/** The texts that an element carries in its `data-words`; `data-tag` is the language tag. Runs in the browser. */
export function wordsOf({ dataset }: HTMLElement): SubmitSay {
  const texts = JSON.parse(dataset.words ?? '{}') as IslandTexts<Keys[number]>;
  return say(texts, dataset.tag ?? 'nl');
}
