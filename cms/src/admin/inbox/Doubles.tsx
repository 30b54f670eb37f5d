import type { Duplicate } from '@kunstwijzer/content/submission';
import type { InboxWords } from './words/index.ts';

/** A record that a submission looks like, with where its form is. */
export type Double = Duplicate & { form: string | null };

/** Why two look alike, in words. */
export const whyAlike = (why: Duplicate['why'], words: InboxWords): string =>
  why.map((reason) => words.why[reason]).join(', ');

type Props = { doubles: Double[]; words: InboxWords };

/** What a submission looks like, and why. */
export function Doubles({ doubles, words }: Props) {
  if (doubles.length === 0) return null;
  return (
    <section className="kw-card" aria-labelledby="kw-doubles">
      <h2 id="kw-doubles">{words.duplicates}</h2>
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
              {words.listed[collection]} · {slug} · {whyAlike(why, words)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaitingProps = { waiting: Duplicate[]; query: string; words: InboxWords };

/** Other submissions that wait and are probably the same, and why. */
export function WaitingDoubles({ waiting, query, words }: WaitingProps) {
  if (waiting.length === 0) return null;
  return (
    <section className="kw-card" aria-labelledby="kw-waiting-doubles">
      <h2 id="kw-waiting-doubles">{words.waitingDoubles}</h2>
      <ul className="kw-doubles">
        {waiting.map(({ slug: number, title, why }) => (
          <li key={number}>
            <a href={`/admin/inbox/${number}${query}`}>
              <bdi>{title}</bdi>
            </a>
            <span className="kw-note">
              {number} · {whyAlike(why, words)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
