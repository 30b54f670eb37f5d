import type { Context } from './context.ts';
import { button, draw, moveTo } from './draw.ts';
import { askedIn, mayCome, refreshAsked, stepsOf, valuesOf } from './form.ts';

/** One step at a time. `review` is the place after the last step. */
export type Steps = {
  /** Shows a step by its name, or the review; the browser's "back" comes back to what was shown. */
  go: (to: string) => void;
  /** Hides what is not asked with these answers, and shows what is. */
  refresh: () => void;
};

const review = 'review';

type Options = {
  /** Whether a step may be left; says at its fields what is wrong when it may not. */
  mayLeave: (step: HTMLFieldSetElement) => Promise<boolean>;
  /** Called when the review is to be shown, and when it is left. */
  onReview: (shown: boolean) => Promise<void>;
};

/** The step that an entry in the history of the browser is for; null for the first one. */
const stepIn = (state: unknown): string | null => (state as { submit?: string } | null)?.submit ?? null;

/** Turns the steps of a form into pages of their own, with a place to go on and back. */
export function startSteps({ form, say }: Context, { mayLeave, onReview }: Options): Steps {
  const all = stepsOf(form);
  let current = stepIn(history.state) ?? all[0]?.dataset.step ?? review;
  // Who changes one answer from the review comes back to it.
  let returning = false;

  const open = () => {
    const values = valuesOf(form);
    return all.filter((step) => askedIn(step, values).length > 0);
  };
  const at = () => open().findIndex(({ dataset }) => dataset.step === current);
  const toCome = () => {
    const values = valuesOf(form);
    return all.filter((step) => mayCome(step, values)).length;
  };

  const counted = draw('span');
  const bar = draw('progress', { 'aria-hidden': 'true', value: '0', max: '1' });
  const progress = draw('p', { class: 'progress' }, counted, bar);
  const back = button(say('submit.back'), () => {
    history.back();
  });
  const next = button(say('submit.next'), () => void forward(), false);
  const buttons = draw('p', { class: 'cluster step-buttons' }, back, next);

  function refresh(): void {
    refreshAsked(form);
    const total = toCome();
    counted.textContent = say('submit.steps', { step: at() + 1, total });
    bar.value = at() + 1;
    bar.max = total;
    progress.hidden = current === review || total === 1;
    next.textContent = returning || at() === open().length - 1 ? say('submit.check') : say('submit.next');
  }

  function show(to: string, focus: boolean): void {
    current = to;
    const reviewing = to === review;
    for (const step of all) step.hidden = step.dataset.step !== to;
    buttons.hidden = reviewing;
    refresh();
    back.hidden = at() === 0;
    void onReview(reviewing);
    const shown = all.find(({ hidden }) => !hidden);
    if (focus && shown) moveTo(shown.querySelector('legend') ?? shown);
  }

  function go(to: string): void {
    returning = current === review;
    history.pushState({ submit: to }, '');
    show(to, true);
  }

  async function forward(): Promise<void> {
    const step = all.find(({ dataset }) => dataset.step === current);
    if (!step || !(await mayLeave(step))) return;
    go((!returning && open()[at() + 1]?.dataset.step) || review);
  }

  addEventListener('popstate', ({ state }: PopStateEvent) => {
    show(stepIn(state) ?? all[0]?.dataset.step ?? review, true);
  });
  form.addEventListener('submit', (event) => {
    // Enter in a field of a step goes on; sending is a button of the review.
    event.preventDefault();
    if (current !== review) void forward();
  });
  form.addEventListener('change', refresh);
  all[0]?.before(progress);
  all.at(-1)?.after(buttons);
  // A page that is loaded again comes back to its step, unless that is not asked any more.
  const isThere = current === review || open().some(({ dataset }) => dataset.step === current);
  show(isThere ? current : (all[0]?.dataset.step ?? review), false);
  return { go, refresh };
}
