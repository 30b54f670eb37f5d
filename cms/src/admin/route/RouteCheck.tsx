import { pick } from '@kunstwijzer/content/model';
import { checkRoute } from '@kunstwijzer/content/route';
import type { ReachData, RouteWarning } from '@kunstwijzer/content/route';
import type { Translate } from '../../i18n/words.ts';

type Props = { data: ReachData; t: Translate };

const kinds = ['mutual', 'cycle', 'unknownNext', 'agesApart', 'deadEnd', 'noProvider'] as const;

type Named = { collection: 'steps' | 'activities'; slug: string };

/** The records that a warning is about, in order. */
function recordsOf(warning: RouteWarning): Named[] {
  const step = (slug: string): Named => ({ collection: 'steps', slug });
  switch (warning.kind) {
    case 'deadEnd':
    case 'noProvider':
      return [step(warning.step)];
    case 'cycle':
    case 'mutual':
      return warning.steps.map(step);
    case 'agesApart':
    case 'unknownNext':
      return [{ collection: warning.collection, slug: warning.from }, step(warning.to)];
  }
}

/** What an editor should look at, by kind, each with a link to the records. */
export function RouteCheck({ data, t }: Props) {
  const warnings = checkRoute(data);
  const titles = new Map(
    [...data.steps, ...data.activities].map(({ slug, title }) => [slug, pick(title, 'nl').value] as const),
  );
  const link = ({ collection, slug }: Named) => (
    <a key={slug} href={`/admin/collections/${collection}?search=${encodeURIComponent(slug)}`}>
      {titles.get(slug) ?? slug}
    </a>
  );
  return (
    <section className="kw-card" aria-labelledby="kw-route-check">
      <h2 id="kw-route-check">{t('route:checkTitle')}</h2>
      <p>{warnings.length > 0 ? t('route:checkText') : t('route:allWell')}</p>
      {kinds.map((kind) => {
        const found = warnings.filter((warning) => warning.kind === kind);
        if (found.length === 0) return null;
        return (
          <details key={kind} open={found.length <= 8}>
            <summary>
              {t(`route:${kind}`)} <span className="kw-count">{found.length}</span>
            </summary>
            <ul>
              {found.map((warning, i) => (
                <li key={i}>
                  {recordsOf(warning).map((record, at) => (
                    <span key={record.slug}>
                      {at > 0 && ' → '}
                      {link(record)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
