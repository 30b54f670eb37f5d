import type { ReactNode } from 'react';
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

/** How the last publication ended: date, duration and link, or what has to change. */
export function PublicationReport({
  publication,
  language,
}: {
  publication: PublicationView | null;
  language: string;
}) {
  const words = adminWords(language);
  if (!publication) return <p>{words.never}</p>;
  const { state, startedAt, duration, pages, link, issues, id } = publication;
  const details = <a href={`/admin/collections/publications/${id}`}>{words.details}</a>;
  if (state === 'failed')
    return (
      <p className="kw-bad">
        {words.failed} {details}
      </p>
    );
  if (state === 'refused') return <Issues issues={issues} text={words.refused} details={details} words={words} />;
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
      {issues.length > 0 && <Issues issues={issues} text={words.leftOut} details={details} words={words} />}
    </>
  );
}
