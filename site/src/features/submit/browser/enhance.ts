import type { Listing, Problem } from '@kunstwijzer/content/submission';
import type { Outcome } from '../../../outbox/parcel.ts';
import type { Checked, Finding } from './check.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { growDates } from './dates.ts';
import { draw } from './draw.ts';
import { askedValues, imageOf, partOf, stepsOf } from './form.ts';
import { startKeeping } from './keep.ts';
import { isTooLarge } from './picture.ts';
import { prefill } from './prefill.ts';
import { showFindings } from './problems.ts';
import { showReview } from './review.ts';
import { sendForm } from './send-form.ts';
import { startSteps } from './steps.ts';
import type { Steps } from './steps.ts';
import { parcelToCorrect, whyRefused } from './to-correct.ts';

const checker = () => import('./check.ts');

/** Fetches what the later steps need while the first one is filled in: the network may be gone by then. */
const fetchAhead = () => {
  void Promise.all([checker(), import('./preview.ts'), import('./waiting.ts')]).catch(() => undefined);
};

/** What is filled in, read as the server will. */
async function checkForm(context: Context): Promise<Checked> {
  const image = imageOf(context.form);
  const { check } = await checker();
  const checked = check(context, { ...askedValues(context.form), ...(image && { image: [image.name] }) });
  if (!image || !(await isTooLarge(image))) return checked;
  // Said before it is sent: a phone may need minutes for what the server then refuses.
  const finding = { field: 'image', text: context.say('submit.failed.large') };
  return { listing: null, findings: [...checked.findings, finding] };
}

const isIn = (step: HTMLElement, form: HTMLFormElement, { field }: Finding) =>
  partOf(form, field)?.closest('[data-step]') === step;

/** Makes a form easier: one step at a time, checked, kept on the device, and shown before it is sent. */
export async function enhance(root: HTMLElement): Promise<void> {
  const context = contextOf(root);
  if (!context) return;
  const { form, say } = context;
  const opened = Date.now();
  const place = draw('section', { class: 'review', hidden: true });
  stepsOf(form).at(-1)?.after(place);
  for (const button of form.querySelectorAll<HTMLElement>('[type="submit"]')) button.hidden = true;

  const parcel = await parcelToCorrect(context.kind);
  const keeping = await startKeeping(context, {
    parcel,
    cleared: () => {
      // From the first step on.
      history.replaceState(null, '');
      location.reload();
    },
  });
  form.addEventListener('input', fetchAhead, { once: true });
  prefill(context);
  growDates(form);

  /** Goes to the first step where something is wrong, and says what. */
  const lead = (steps: Steps, findings: Finding[]) => {
    const step = stepsOf(form).find((each) => findings.some((finding) => isIn(each, form, finding)));
    steps.go(step?.dataset.step ?? stepsOf(form)[0]?.dataset.step ?? '');
    showFindings(form, findings, say('submit.problems'));
  };

  const send = async (listing: Listing, seen: boolean): Promise<Outcome> => {
    const { inWords, titleOf } = await checker();
    const outcome = await sendForm(context, { title: titleOf(listing), key: keeping.key, opened, seen });
    if (outcome.is === 'received' || outcome.is === 'unreachable') keeping.end();
    if (outcome.is === 'problems') lead(steps, inWords(context, (outcome.problems ?? []) as Problem[]));
    return outcome;
  };

  const steps = startSteps(context, {
    mayLeave: async (step) => {
      const { findings } = await checkForm(context);
      const here = findings.filter((finding) => isIn(step, form, finding));
      showFindings(form, here, say('submit.problems'));
      return here.length === 0;
    },
    onReview: async (shown) => {
      place.hidden = !shown;
      if (!shown) return;
      const { listing, findings } = await checkForm(context);
      if (!listing) lead(steps, findings);
      else await showReview(context, place, listing, { change: steps.go, send: (seen) => send(listing, seen) });
    },
  });
  root.dataset.ready = '';
  if (!parcel) return;
  const { inWords } = await checker();
  const findings = whyRefused(parcel, context, (problems) => inWords(context, problems));
  if (findings.length > 0) lead(steps, findings);
}
