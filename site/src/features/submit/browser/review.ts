import type { Duplicate, Listing } from '@kunstwijzer/content/submission';
import type { Outcome } from '../../../outbox/parcel.ts';
import { answersPart } from './answers.ts';
import type { Context } from './context.ts';
import { button, draw, moveTo } from './draw.ts';
import { findSimilar, similarPart } from './similar.ts';

type Options = {
  change: (step: string) => void;
  /** Sends it; `seen`: the visitor saw what resembles it. Resolves when there is an answer. */
  send: (seen: boolean) => Promise<Outcome>;
};

const failures = {
  tooLarge: 'submit.failed.large',
  noPicture: 'submit.failed.picture',
  failed: 'submit.failed.other',
} as const;

/** Shows what will be sent: the card, what resembles it, the answers, and the button to send. */
export async function showReview(
  context: Context,
  place: HTMLElement,
  listing: Listing,
  options: Options,
): Promise<void> {
  const { say } = context;
  const heading = draw('h2', {}, say('submit.check.title'));
  const preview = draw('div', { class: 'preview' });
  const similar = draw('div', { 'aria-live': 'polite' });
  const problem = draw('div', { role: 'alert' });
  let seen = false;

  const send = button(say('submit.send'), () => void sendNow(), false);
  const showSimilar = async (found: Duplicate[]) => {
    if (found.length === 0) return;
    seen = true;
    send.textContent = say('submit.similar.send');
    similar.replaceChildren(await similarPart(context, found));
  };
  const sayProblem = (text: string) => {
    problem.replaceChildren(draw('p', { class: 'failed' }, draw('strong', {}, say('submit.failed')), ' ', text));
  };

  async function sendNow(): Promise<void> {
    if (send.disabled) return;
    send.disabled = true;
    problem.replaceChildren();
    const words = send.textContent;
    send.textContent = say('submit.sending');
    const outcome = await options.send(seen);
    send.disabled = false;
    send.textContent = words;
    if (outcome.is === 'similar') {
      await showSimilar((outcome.duplicates ?? []) as Duplicate[]);
      moveTo(similar);
    } else if (outcome.is === 'busy') sayProblem(say('submit.failed.busy', { minutes: outcome.minutes }));
    else if (outcome.is in failures) sayProblem(say(failures[outcome.is as keyof typeof failures]));
  }

  const back = button(say('submit.back'), () => {
    history.back();
  });
  place.replaceChildren(
    heading,
    preview,
    similar,
    draw('h3', {}, say('submit.answers')),
    answersPart(context, options.change),
    problem,
    draw('p', { class: 'cluster step-buttons' }, back, send),
  );
  moveTo(heading);
  const [{ previewCard }, found] = await Promise.all([import('./preview.ts'), findSimilar(context)]);
  const card = previewCard(context, listing);
  if (card)
    preview.replaceChildren(
      draw('h3', {}, say('submit.preview')),
      card,
      draw('p', { class: 'hint' }, say('submit.preview.note')),
    );
  await showSimilar(found);
}
