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
import { daysIn } from './in-words.ts';
import { History } from './History.tsx';
import { Report } from './Report.tsx';
import { languageOf, wordsOf } from '../../i18n/words.ts';

type Props = { req: PayloadRequest; number: string; query: Record<string, string | string[] | undefined> };

/** One submission: what was sent beside what stands, who sent it, and what to decide. */
export async function Detail({ req, number, query }: Props) {
  const t = wordsOf(req.i18n);
  const language = languageOf(req.i18n);
  const question = questionOf(query);
  const detail = await readDetail(req, number, question, language);
  const list = `/admin/inbox${queryOf(question)}`;
  if (!detail)
    return (
      <>
        <h1>{number}</h1>
        <p>{t('inbox:refused.notThere')}</p>
        <p>
          <a href={list}>{t('inbox:back')}</a>
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
        <a href={list}>{t('inbox:back')}</a>
        {previous && <a href={previous}>{t('inbox:preceding')}</a>}
        {next && <a href={next}>{t('inbox:following')}</a>}
      </nav>
      <div>
        <h1>{listing ? <bdi>{reported?.title ?? listingTitle(listing)}</bdi> : number}</h1>
        <p className="kw-facts">
          <span>{number}</span>
          <span>{submissionKindLabels[kind][language]}</span>
          <span>{locales[locale].label}</span>
          <span>{daysIn(daysBetween(createdAt, new Date().toISOString()), t)}</span>
          <strong>{submissionStates[state][language]}</strong>
          {submission.quarantined && <strong className="kw-bad">{t('inbox:tab.quarantine')}</strong>}
        </p>
        {reported &&
          kind !== 'mistake' &&
          became?.form !== `/admin/collections/${reported.collection}/${reported.id}` && (
            <p>
              <a href={`/admin/collections/${reported.collection}/${reported.id}`}>
                {t('inbox:openRecord', { name: reported.title })}
              </a>
            </p>
          )}
        {became && (
          <p>
            {t('inbox:became')}: <a href={became.form}>{t('inbox:openRecord', { name: became.title })}</a>
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
            .map(({ slug, title, why }) => ({ slug, title, why: whyAlike(why, t) })),
          ...waiting.map(({ slug: other, title, why }) => ({
            other,
            title,
            why: `${t('inbox:waitsToo')} · ${whyAlike(why, t)}`,
          })),
        ]}
      />
      <Conversation submission={submission} t={t} />
      {listing?.kind === 'mistake' ? (
        <Report listing={listing} record={reported} number={number} t={t} language={language} />
      ) : listing ? (
        <Compare rows={rows} stands={stands} waits={isWaiting(submission)} t={t} />
      ) : (
        <p>{t('inbox:erased')}</p>
      )}
      {picture && (
        <section className="kw-card" aria-labelledby="kw-picture">
          <h2 id="kw-picture">{t('inbox:picture')}</h2>
          <img src={picture.url} alt={picture.alt} className="kw-sent-picture" />
        </section>
      )}
      <div className="kw-beside">
        {(contact !== null || logOf(submission)[0]?.by !== 'system') && <Sender contact={contact} t={t} />}
        <Doubles doubles={doubles} t={t} />
        <WaitingDoubles waiting={waiting} query={queryOf(question)} t={t} />
        {spam.score > 0 && (
          <section className="kw-card" aria-labelledby="kw-spam">
            <h2 id="kw-spam">{t('inbox:suspicious')}</h2>
            <p>{t('inbox:spamScore', { score: spam.score })}</p>
            <ul>
              {reasons.map(([reason, label]) => (
                <li key={reason}>{label[language]}</li>
              ))}
            </ul>
          </section>
        )}
        <History log={logOf(submission)} people={people} t={t} language={language} />
      </div>
    </>
  );
}
