import { localeKeys, locales } from '@kunstwijzer/content/model';
import { submissionKindLabels, submissionKinds } from '@kunstwijzer/content/submission';
import type { Question } from '../../inbox/list.ts';
import type { Translate } from '../../i18n/words.ts';

/** Chooses what of the list is shown, and in which order. */
export function Filter({ question, t, language }: { question: Question; t: Translate; language: 'nl' | 'en' }) {
  return (
    <form action="/admin/inbox" className="kw-filter">
      <input type="hidden" name="tab" value={question.tab} />
      <label>
        {t('inbox:kind')}
        <select name="kind" defaultValue={question.kind ?? ''}>
          <option value="">{t('inbox:all')}</option>
          {submissionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {submissionKindLabels[kind][language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('inbox:language')}
        <select name="language" defaultValue={question.locale ?? ''}>
          <option value="">{t('inbox:all')}</option>
          {localeKeys.map((locale) => (
            <option key={locale} value={locale}>
              {locales[locale].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('inbox:order')}
        <select name="order" defaultValue={question.order}>
          <option value="oldest">{t('inbox:oldest')}</option>
          <option value="newest">{t('inbox:newest')}</option>
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        {t('inbox:show')}
      </button>
    </form>
  );
}
