import type { Source } from '../watch/looks.ts';
import { whyIn } from '../watch/whys.ts';
import { MoveSource } from './MoveSource.tsx';
import { adminWords } from './words.ts';

type Props = { sources: Source[]; language: string };

/** The addresses that providers are compared with: when we last looked, and what went wrong since when. */
export function Sources({ sources, language }: Props) {
  const words = adminWords(language).sources;
  const date = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const when = (at: string | null) => (at ? <time dateTime={at}>{date.format(new Date(at))}</time> : words.never);
  const failing = sources.filter(({ why }) => why !== null).length;
  return (
    <section className="kw-card" aria-labelledby="kw-sources">
      <h2 id="kw-sources">
        {words.title} {failing > 0 && <span className="kw-count">{words.failing(failing)}</span>}
      </h2>
      <p>{words.text}</p>
      <ul className="kw-sources">
        {sources.map(({ id, name, slug, watch, lookedAt, readAt, why, since, movedTo }) => (
          <li key={id}>
            <h3>
              <a href={`/admin/collections/providers/${id}`}>{name || slug}</a>
            </h3>
            <p className="kw-note" dir="ltr">
              {watch}
            </p>
            {why === null ? (
              <p>
                {words.looked}: {when(lookedAt)}
              </p>
            ) : (
              <>
                <p className="kw-bad">
                  {words.notRead}: {whyIn(why, language)}.
                </p>
                <p>
                  {words.looked}: {when(lookedAt)}. {words.since}: {when(since)}. {words.lastRead}: {when(readAt)}.
                </p>
              </>
            )}
            {movedTo !== null && (
              <>
                <p className="kw-bad">
                  {words.moved}: <bdi dir="ltr">{movedTo}</bdi>
                </p>
                <MoveSource id={id} to={movedTo} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
