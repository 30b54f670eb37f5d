import type { Source } from '../watch/looks.ts';
import { whyIn } from '../watch/whys.ts';
import { MoveSource } from './MoveSource.tsx';
import { wordsOf } from '../i18n/words.ts';
import type { Language } from '../i18n/words.ts';

type Props = { sources: Source[]; i18n: Language };

/** The addresses that providers are compared with: when we last looked, and what went wrong since when. */
export function Sources({ sources, i18n }: Props) {
  const t = wordsOf(i18n);
  const date = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const when = (at: string | null) =>
    at ? <time dateTime={at}>{date.format(new Date(at))}</time> : t('sources:never');
  const failing = sources.filter(({ why }) => why !== null).length;
  return (
    <section className="kw-card" aria-labelledby="kw-sources">
      <h2 id="kw-sources">
        {t('sources:title')}{' '}
        {failing > 0 && <span className="kw-count">{t('sources:failing', { count: failing })}</span>}
      </h2>
      <p>{t('sources:text')}</p>
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
                {t('sources:looked')}: {when(lookedAt)}
              </p>
            ) : (
              <>
                <p className="kw-bad">
                  {t('sources:notRead')}: {whyIn(why, t)}.
                </p>
                <p>
                  {t('sources:looked')}: {when(lookedAt)}. {t('sources:since')}: {when(since)}. {t('sources:lastRead')}:{' '}
                  {when(readAt)}.
                </p>
              </>
            )}
            {movedTo !== null && (
              <>
                <p className="kw-bad">
                  {t('sources:moved')}: <bdi dir="ltr">{movedTo}</bdi>
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
