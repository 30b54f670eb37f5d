import { localeKeys, locales } from '@kunstwijzer/content/model';
import { submissionKindLabels, submissionKinds } from '@kunstwijzer/content/submission';
import type { Question } from '../../inbox/list.ts';
import type { InboxWords } from './words/index.ts';

/** Chooses what of the list is shown, and in which order. */
export function Filter({
  question,
  words,
  language,
}: {
  question: Question;
  words: InboxWords;
  language: 'nl' | 'en';
}) {
  return (
    <form action="/admin/inbox" className="kw-filter">
      <input type="hidden" name="tab" value={question.tab} />
      <label>
        {words.kind}
        <select name="kind" defaultValue={question.kind ?? ''}>
          <option value="">{words.all}</option>
          {submissionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {submissionKindLabels[kind][language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.language}
        <select name="language" defaultValue={question.locale ?? ''}>
          <option value="">{words.all}</option>
          {localeKeys.map((locale) => (
            <option key={locale} value={locale}>
              {locales[locale].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.order}
        <select name="order" defaultValue={question.order}>
          <option value="oldest">{words.oldest}</option>
          <option value="newest">{words.newest}</option>
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        {words.show}
      </button>
    </form>
  );
}
