import { locales } from '@kunstwijzer/content/model';
import { submissionKindLabels } from '@kunstwijzer/content/submission';
import type { Candidate } from '@kunstwijzer/content/submission';
import { daysBetween, queryOf } from '../../inbox/list.ts';
import type { Question } from '../../inbox/list.ts';
import { claimOf, duplicatesOf, targetOf } from '../../inbox/submission.ts';
import { alikeWaiting } from '../../inbox/waiting.ts';
import type { Submission } from '../../payload-types.ts';
import { isWaiting, submissionStates } from '../../submissions/states.ts';
import { daysIn } from './in-words.ts';
import type { Translate } from '../../i18n/words.ts';
import { listingOf } from '../../submissions/listing-of.ts';

type Props = {
  submissions: Submission[];
  /** What waits, to see which of these are the same. */
  waiting: Candidate[];
  /** What each is called, by its number. */
  titles: Map<string, string>;
  question: Question;
  t: Translate;
  language: 'nl' | 'en';
  /** ISO timestamp. */
  now: string;
};

/** From this score on a submission is marked in the list; the quarantine has its own, higher bound. */
const striking = 40;

/** The submissions of a page of the list. Headings of columns repeat in each cell for narrow screens. */
export function Rows({ submissions, waiting, titles, question, t, language, now }: Props) {
  const cell = (heading: string, value: React.ReactNode, extra?: string) => (
    <td data-heading={heading} className={extra}>
      {value}
    </td>
  );
  return (
    <table className="kw-inbox__rows">
      <thead>
        <tr>
          <th scope="col">{t('inbox:what')}</th>
          <th scope="col">{t('inbox:kind')}</th>
          <th scope="col">{t('inbox:language')}</th>
          <th scope="col">{t('inbox:age')}</th>
          <th scope="col">{t('inbox:spam')}</th>
          <th scope="col">{t('inbox:doubles')}</th>
          <th scope="col">{t('inbox:state')}</th>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => {
          const { number, kind, locale, createdAt, spam, state } = submission;
          const listing = listingOf(submission);
          const alike = listing && isWaiting(submission) ? alikeWaiting(number, listing, waiting).length : 0;
          const doubles = duplicatesOf(submission).length + alike;
          return (
            <tr key={number}>
              <th scope="row">
                <a data-row href={`/admin/inbox/${number}${queryOf(question)}`}>
                  {listing ? (
                    <bdi lang={kind === 'mistake' ? undefined : locale}>{titles.get(number)}</bdi>
                  ) : (
                    <span className="kw-note">{t('inbox:erased')}</span>
                  )}
                </a>
                <span className="kw-note">
                  {number}
                  {targetOf(submission) && state !== 'accepted' && ` · ${t('inbox:isChange')}`}
                  {claimOf(listing) && ` · ${t('inbox:isClaim')}`}
                </span>
              </th>
              {cell(t('inbox:kind'), submissionKindLabels[kind][language])}
              {cell(t('inbox:language'), locales[locale].label)}
              {cell(t('inbox:age'), <time dateTime={createdAt}>{daysIn(daysBetween(createdAt, now), t)}</time>)}
              {cell(t('inbox:spam'), spam.score, spam.score >= striking ? 'kw-bad' : undefined)}
              {cell(t('inbox:doubles'), doubles > 0 ? t('inbox:doublesCount', { count: doubles }) : '–')}
              {cell(t('inbox:state'), submissionStates[state][language])}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
