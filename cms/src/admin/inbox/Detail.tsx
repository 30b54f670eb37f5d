import { locales } from '@kunstwijzer/content/model';
import { listingTitle, submissionKindLabels } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { readDetail } from '../../inbox/detail.ts';
import { daysBetween, queryOf, questionOf } from '../../inbox/list.ts';
import { logOf } from '../../inbox/submission.ts';
import { reasonLabels } from '../../submissions/spam/score.ts';
import { isWaiting, submissionStates } from '../../submissions/states.ts';
import { Conversation, Sender } from './About.tsx';
import { Compare } from './Compare.tsx';
import { Decisions } from './Decisions.tsx';
import { Doubles, WaitingDoubles, whyAlike } from './Doubles.tsx';
import { History } from './History.tsx';
import { Report } from './Report.tsx';
import { inboxWords } from './words/index.ts';

type Props = { req: PayloadRequest; number: string; query: Record<string, string | string[] | undefined> };

/** One submission: what was sent beside what stands, who sent it, and what to decide. */
export async function Detail({ req, number, query }: Props) {
  const words = inboxWords(req.i18n.language);
  const language = req.i18n.language === 'en' ? 'en' : 'nl';
  const question = questionOf(query);
  const detail = await readDetail(req, number, question, language);
  const list = `/admin/inbox${queryOf(question)}`;
  if (!detail)
    return (
      <>
        <h1>{number}</h1>
        <p>{words.notThere}</p>
        <p>
          <a href={list}>{words.back}</a>
        </p>
      </>
    );
  const { submission, listing, open, contact, rows, stands, doubles, waiting, reported, became, picture, people } =
    detail;
  const address = (to: string | null) => to && `/admin/inbox/${to}${queryOf(question)}`;
  const [previous, next] = [address(detail.previous), address(detail.next)];
  const { kind, locale, state, createdAt, spam } = submission;
  const reasons = Object.entries(reasonLabels).filter(([reason]) => (spam.reasons as string[]).includes(reason));
  return (
    <>
      <nav className="kw-steps">
        <a href={list}>{words.back}</a>
        {previous && <a href={previous}>{words.preceding}</a>}
        {next && <a href={next}>{words.following}</a>}
      </nav>
      <div>
        <h1>{listing ? <bdi>{reported?.title ?? listingTitle(listing)}</bdi> : number}</h1>
        <p className="kw-facts">
          <span>{number}</span>
          <span>{submissionKindLabels[kind][language]}</span>
          <span>{locales[locale].label}</span>
          <span>{words.days(daysBetween(createdAt, new Date().toISOString()))}</span>
          <strong>{submissionStates[state][language]}</strong>
          {submission.quarantined && <strong className="kw-bad">{words.tab.quarantine}</strong>}
        </p>
        {reported &&
          kind !== 'mistake' &&
          became?.form !== `/admin/collections/${reported.collection}/${reported.id}` && (
            <p>
              <a href={`/admin/collections/${reported.collection}/${reported.id}`}>
                {words.openRecord(reported.title)}
              </a>
            </p>
          )}
        {became && (
          <p>
            {words.became}: <a href={became.form}>{words.openRecord(became.title)}</a>
          </p>
        )}
      </div>
      <Decisions
        number={number}
        updatedAt={submission.updatedAt}
        open={open}
        previous={previous}
        next={next}
        isReport={kind === 'mistake'}
        senderLanguage={locales[contact?.locale ?? locale].label}
        candidates={[
          ...doubles
            .filter(({ mergeable }) => mergeable)
            .map(({ slug, title, why }) => ({ slug, title, why: whyAlike(why, words) })),
          ...waiting.map(({ slug: other, title, why }) => ({
            other,
            title,
            why: `${words.waitsToo} · ${whyAlike(why, words)}`,
          })),
        ]}
      />
      <Conversation submission={submission} words={words} />
      {listing?.kind === 'mistake' ? (
        <Report listing={listing} record={reported} number={number} words={words} language={language} />
      ) : listing ? (
        <Compare rows={rows} stands={stands} waits={isWaiting(submission)} words={words} />
      ) : (
        <p>{words.erased}</p>
      )}
      {picture && (
        <section className="kw-card" aria-labelledby="kw-picture">
          <h2 id="kw-picture">{words.picture}</h2>
          <img src={picture.url} alt={picture.alt} className="kw-sent-picture" />
        </section>
      )}
      <div className="kw-beside">
        {(contact !== null || logOf(submission)[0]?.by !== 'system') && <Sender contact={contact} words={words} />}
        <Doubles doubles={doubles} words={words} />
        <WaitingDoubles waiting={waiting} query={queryOf(question)} words={words} />
        {spam.score > 0 && (
          <section className="kw-card" aria-labelledby="kw-spam">
            <h2 id="kw-spam">{words.suspicious}</h2>
            <p>{words.spamScore(spam.score)}</p>
            <ul>
              {reasons.map(([reason, label]) => (
                <li key={reason}>{label[language]}</li>
              ))}
            </ul>
          </section>
        )}
        <History log={logOf(submission)} people={people} words={words} language={language} />
      </div>
    </>
  );
}
