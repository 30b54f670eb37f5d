import type { SubmissionKind } from '@kunstwijzer/content/submission';
import type { Locale } from '@kunstwijzer/content/model';
import { wordsOf } from '../words-of.ts';
import type { SubmitSay } from '../texts.ts';

/** What the page says about its form, in the `data-` attributes of the element around it. */
export type Context = {
  root: HTMLElement;
  form: HTMLFormElement;
  kind: SubmissionKind;
  locale: Locale;
  tag: string;
  say: SubmitSay;
};

/** The context of a form on the page; null when there is none. */
export function contextOf(root: HTMLElement): Context | null {
  const form = root.querySelector('form');
  const { kind, locale, tag = 'nl' } = root.dataset;
  if (!form || !kind) return null;
  return {
    root,
    form,
    kind: kind as SubmissionKind,
    locale: locale as Locale,
    tag,
    say: wordsOf(root),
  };
}
