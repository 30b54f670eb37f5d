import type { ReactNode } from 'react';
import type { LiveView } from './live-view.ts';
import type { PublicationView } from './publication.ts';
import { adminWords } from './words.ts';
import type { AdminWords } from './words.ts';

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
  words,
}: {
  issues: PublicationView['issues'];
  text: string;
  details: ReactNode;
  words: AdminWords;
}) {
  return (
    <div className="kw-bad">
      <p>{text}</p>
      <ul>
        {issues.slice(0, shownIssues).map(({ of, slug, locale, field, message }, i) => (
          <li key={i}>
            <a href={`/admin/collections/${of}?search=${encodeURIComponent(slug ?? '')}`}>
              {of}/{slug}
            </a>{' '}
            {field}
            {locale ? ` (${locale})` : ''}: {message}
          </li>
        ))}
      </ul>
      {issues.length > shownIssues && <p>{words.more(issues.length - shownIssues)}</p>}
      {details}
    </div>
  );
}

type Props = { publication: PublicationView; language: string };

/** What is on the site: since when, how large, what is not in it. */
function OnSite({ publication: { id, startedAt, duration, pages, link, issues }, language }: Props) {
  const words = adminWords(language);
  return (
    <>
      <p>
        {words.live(
          startedAt ? when(startedAt, language) : '–',
          took(duration ?? 0, language),
          pages ? words.pages(new Intl.NumberFormat(language).format(pages)) : '',
        )}{' '}
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        )}
      </p>
      {issues.length > 0 && (
        <Issues issues={issues} text={words.leftOut} details={<Details id={id} words={words} />} words={words} />
      )}
    </>
  );
}

const Details = ({ id, words }: { id: string; words: AdminWords }) => (
  <a href={`/admin/collections/publications/${id}`}>{words.details}</a>
);

/** Why the last publication did not change the site. */
function NotDone({ publication: { id, state, issues }, language }: Props) {
  const words = adminWords(language);
  const details = <Details id={id} words={words} />;
  return state === 'refused' ? (
    <Issues issues={issues} text={words.refused} details={details} words={words} />
  ) : (
    <p className="kw-bad">
      {state === 'held' ? words.held : words.failed} {details}
    </p>
  );
}

/** What is on the site and who put it back, and how the last publication ended when it did not change that. */
export function PublicationReport({
  publication,
  live,
  language,
}: {
  publication: PublicationView | null;
  live: LiveView | null;
  language: string;
}) {
  const words = adminWords(language);
  if (!publication) return <p>{words.never}</p>;
  const { putBack = null } = live ?? {};
  // One that ended a moment ago is there before the server has said so.
  const onSite = putBack || publication.state !== 'published' ? live?.publication : publication;
  return (
    <>
      {putBack && (
        <p className="kw-bad">
          {words.putBack(
            when(live?.publication.startedAt ?? putBack.at, language),
            when(putBack.at, language),
            putBack.by,
          )}
        </p>
      )}
      {publication.state !== 'published' && <NotDone publication={publication} language={language} />}
      {onSite && <OnSite publication={onSite} language={language} />}
    </>
  );
}
