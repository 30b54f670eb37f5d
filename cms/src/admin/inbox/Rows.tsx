import { locales } from '@kunstwijzer/content/model';
import { submissionKindLabels } from '@kunstwijzer/content/submission';
import type { Candidate } from '@kunstwijzer/content/submission';
import { daysBetween, queryOf } from '../../inbox/list.ts';
import type { Question } from '../../inbox/list.ts';
import { claimOf, duplicatesOf, targetOf } from '../../inbox/submission.ts';
import { alikeWaiting } from '../../inbox/waiting.ts';
import type { Submission } from '../../payload-types.ts';
import { isWaiting, submissionStates } from '../../submissions/states.ts';
import type { InboxWords } from './words/index.ts';
import { listingOf } from '../../submissions/listing-of.ts';

type Props = {
  submissions: Submission[];
  /** What waits, to see which of these are the same. */
  waiting: Candidate[];
  /** What each is called, by its number. */
  titles: Map<string, string>;
  question: Question;
  words: InboxWords;
  language: 'nl' | 'en';
  /** ISO timestamp. */
  now: string;
};

/** From this score on a submission is marked in the list; the quarantine has its own, higher bound. */
const striking = 40;

/** The submissions of a page of the list. Headings of columns repeat in each cell for narrow screens. */
export function Rows({ submissions, waiting, titles, question, words, language, now }: Props) {
  const cell = (heading: string, value: React.ReactNode, extra?: string) => (
    <td data-heading={heading} className={extra}>
      {value}
    </td>
  );
  return (
    <table className="kw-inbox__rows">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.language}</th>
          <th scope="col">{words.age}</th>
          <th scope="col">{words.spam}</th>
          <th scope="col">{words.doubles}</th>
          <th scope="col">{words.state}</th>
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
                    <span className="kw-note">{words.erased}</span>
                  )}
                </a>
                <span className="kw-note">
                  {number}
                  {targetOf(submission) && state !== 'accepted' && ` · ${words.isChange}`}
                  {claimOf(listing) && ` · ${words.isClaim}`}
                </span>
              </th>
              {cell(words.kind, submissionKindLabels[kind][language])}
              {cell(words.language, locales[locale].label)}
              {cell(words.age, <time dateTime={createdAt}>{words.days(daysBetween(createdAt, now))}</time>)}
              {cell(words.spam, spam.score, spam.score >= striking ? 'kw-bad' : undefined)}
              {cell(words.doubles, doubles > 0 ? words.doublesCount(doubles) : '–')}
              {cell(words.state, submissionStates[state][language])}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
