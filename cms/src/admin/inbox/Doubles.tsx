import type { Duplicate } from '@kunstwijzer/content/submission';
import type { Translate } from '../../i18n/words.ts';

/** A record that a submission looks like, with where its form is. */
export type Double = Duplicate & { form: string | null };

/** Why two look alike, in words. */
export const whyAlike = (why: Duplicate['why'], t: Translate): string =>
  why.map((reason) => t(`inbox:why.${reason}`)).join(', ');

type Props = { doubles: Double[]; t: Translate };

/** What a submission looks like, and why. */
export function Doubles({ doubles, t }: Props) {
  if (doubles.length === 0) return null;
  return (
    <section className="kw-card" aria-labelledby="kw-doubles">
      <h2 id="kw-doubles">{t('inbox:duplicates')}</h2>
      <ul className="kw-doubles">
        {doubles.map(({ collection, slug, title, why, form }) => (
          <li key={`${collection}/${slug}`}>
            {form ? (
              <a href={form}>
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi>{title}</bdi>
            )}
            <span className="kw-note">
              {t(`inbox:listed.${collection}`)} · {slug} · {whyAlike(why, t)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaitingProps = { waiting: Duplicate[]; query: string; t: Translate };

/** Other submissions that wait and are probably the same, and why. */
export function WaitingDoubles({ waiting, query, t }: WaitingProps) {
  if (waiting.length === 0) return null;
  return (
    <section className="kw-card" aria-labelledby="kw-waiting-doubles">
      <h2 id="kw-waiting-doubles">{t('inbox:waitingDoubles')}</h2>
      <ul className="kw-doubles">
        {waiting.map(({ slug: number, title, why }) => (
          <li key={number}>
            <a href={`/admin/inbox/${number}${query}`}>
              <bdi>{title}</bdi>
            </a>
            <span className="kw-note">
              {number} · {whyAlike(why, t)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
