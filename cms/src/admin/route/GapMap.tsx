import { disciplines, districts, keysOf, label, stages } from '@kunstwijzer/content/model';
import { beginners, breaks, reachCells, stageOrder } from '@kunstwijzer/content/route';
import type { Reach, ReachCell, ReachData } from '@kunstwijzer/content/route';
import { districtName } from '../../route/gaps-csv.ts';
import { languageOf, wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../i18n/words.ts';

type Props = { data: ReachData; district: ReachCell['district']; i18n: Language };

const signs: Record<Reach, string> = { yes: '✓', unknown: '?', no: '✗' };

/** How many places there are on each line and at each station of a district, and who finds none. */
export function GapMap({ data, district, i18n }: Props) {
  const t = wordsOf(i18n);
  const locale = languageOf(i18n);
  const all: ReachCell['district'][] = ['all', ...keysOf(districts), null];
  const cells = reachCells(data, keysOf(districts), beginners);
  const lines = [
    ...Map.groupBy(
      cells.filter((cell) => cell.district === district),
      (cell) => cell.discipline,
    ),
  ];
  const nameOf = (discipline: ReachCell['discipline']) => label(disciplines, discipline, locale);
  return (
    <section className="kw-card" aria-labelledby="kw-gaps">
      <h2 id="kw-gaps">{t('route:gapsTitle')}</h2>
      <p>{t('route:gapsText')}</p>
      <nav aria-label={t('route:whole')} className="kw-districts">
        {all.map((one) => (
          <a
            key={one ?? 'unknown'}
            href={`/admin/routekaart?district=${one ?? 'unknown'}#kw-gaps`}
            aria-current={one === district ? 'true' : undefined}
          >
            {districtName(one, i18n)}
          </a>
        ))}
      </nav>
      <div className="kw-wide" role="region" aria-labelledby="kw-gaps" tabIndex={0}>
        <table className="kw-gaps" aria-labelledby="kw-gaps">
          <thead>
            <tr>
              <th scope="col">{t('route:line')}</th>
              {stageOrder.map((stage) => (
                <th key={stage} scope="col">
                  {label(stages, stage, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([discipline, row]) => (
              <tr key={discipline}>
                <th scope="row">{nameOf(discipline)}</th>
                {row.map(({ stage, places, reach }) => (
                  <td key={stage} className={places === 0 ? 'kw-gap' : undefined}>
                    <strong>{places}</strong>
                    {beginners.map((age) => (
                      <span key={age} className={`kw-reach kw-reach--${reach[age] ?? 'no'}`}>
                        <span aria-hidden="true">
                          {age} {signs[reach[age] ?? 'no']}
                        </span>
                        <span className="kw-hidden">
                          , {t('route:aged', { age })}: {t(`route:${reach[age] ?? 'no'}`)}
                        </span>
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href="/api/route/gaps.csv" download>
          {t('route:csv')}
        </a>
      </p>
      <div className="kw-columns">
        {beginners.map((age) => {
          const stuck = breaks(cells, district, age);
          return (
            <div key={age}>
              <h3>{t('route:stuckTitle', { age })}</h3>
              {stuck.length === 0 && <p>{t('route:notStuck')}</p>}
              <ul>
                {stuck.map(({ discipline, after, stage }) => (
                  <li key={discipline}>
                    {after === null
                      ? t('route:cannotBegin', { line: nameOf(discipline) })
                      : t('route:stuckAt', { line: nameOf(discipline), stage: label(stages, stage, locale) })}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
