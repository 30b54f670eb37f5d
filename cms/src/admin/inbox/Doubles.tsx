import type { Duplicate } from '@kunstwijzer/content/submission';
import type { InboxWords } from './words/index.ts';

/** A record that a submission looks like, with where its form is. */
export type Double = Duplicate & { form: string | null };

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
              {words.listed[collection]} · {why.map((reason) => words.why[reason]).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
