import type { ReactNode } from 'react';
import { Issue } from './issues/Issue.tsx';
import type { LiveView } from './live-view.ts';
import type { PublicationView } from './publication.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Language, Translate } from '../i18n/words.ts';

const shownIssues = 8;

/** `2 min. 5 sec.` of a duration in milliseconds. */
const took = (ms: number, language: string) => {
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 60
    ? unit(seconds, 'second')
    : `${unit(Math.floor(seconds / 60), 'minute')} ${unit(seconds % 60, 'second')}`;
};

const when = (iso: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    new Date(iso),
  );

/** What is wrong with the records that are not on the site, with the way to each. */
function Issues({
  issues,
  text,
  details,
  t,
}: {
  issues: PublicationView['issues'];
  text: string;
  details: ReactNode;
  t: Translate;
}) {
  return (
    <div className="kw-bad">
      <p>{text}</p>
      <ul>
        {issues.slice(0, shownIssues).map((issue, i) => (
          <Issue key={i} issue={issue} />
        ))}
      </ul>
      {issues.length > shownIssues && <p>{t('common:more', { count: issues.length - shownIssues })}</p>}
      {details}
    </div>
  );
}

type Props = { publication: PublicationView; i18n: Language };

/** What is on the site: since when, how large, what is not in it. */
function OnSite({ publication: { id, startedAt, duration, pages, link, issues }, i18n }: Props) {
  const t = wordsOf(i18n);
  const published = {
    when: startedAt ? when(startedAt, i18n.language) : '–',
    took: took(duration ?? 0, i18n.language),
  };
  return (
    <>
      <p>
        {pages ? t('site:livePages', { ...published, count: pages }) : t('site:live', published)}{' '}
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {t('site:open')}
          </a>
        )}
      </p>
      {issues.length > 0 && (
        <Issues issues={issues} text={t('site:leftOut')} details={<Details id={id} t={t} />} t={t} />
      )}
    </>
  );
}

const Details = ({ id, t }: { id: string; t: Translate }) => (
  <a href={`/admin/collections/publications/${id}`}>{t('site:details')}</a>
);

/** Why the last publication did not change the site. */
function NotDone({ publication: { id, state, issues }, i18n }: Props) {
  const t = wordsOf(i18n);
  const details = <Details id={id} t={t} />;
  return state === 'refused' ? (
    <Issues issues={issues} text={t('site:refused')} details={details} t={t} />
  ) : (
    <p className="kw-bad">
      {state === 'held' ? t('site:held') : t('site:failed')} {details}
    </p>
  );
}

/** What is on the site and who put it back, and how the last publication ended when it did not change that. */
export function PublicationReport({
  publication,
  live,
  i18n,
}: {
  publication: PublicationView | null;
  live: LiveView | null;
  i18n: Language;
}) {
  const t = wordsOf(i18n);
  if (!publication) return <p>{t('site:never')}</p>;
  const { putBack = null } = live ?? {};
  // One that ended a moment ago is there before the server has said so.
  const onSite = putBack || publication.state !== 'published' ? live?.publication : publication;
  const back = putBack && {
    version: when(live?.publication.startedAt ?? putBack.at, i18n.language),
    since: when(putBack.at, i18n.language),
  };
  return (
    <>
      {putBack && back && (
        <p className="kw-bad">
          {putBack.by ? t('site:putBackBy', { ...back, by: putBack.by }) : t('site:putBack', back)}
        </p>
      )}
      {publication.state !== 'published' && <NotDone publication={publication} i18n={i18n} />}
      {onSite && <OnSite publication={onSite} i18n={i18n} />}
    </>
  );
}
