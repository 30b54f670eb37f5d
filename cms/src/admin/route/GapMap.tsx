import { disciplines, districts, keysOf, label, stages } from '@kunstwijzer/content/model';
import { beginners, breaks, reachCells, stageOrder } from '@kunstwijzer/content/route';
import type { Reach, ReachCell, ReachData } from '@kunstwijzer/content/route';
import { districtName } from '../../route/gaps-csv.ts';
import type { RouteWords } from '../../route/words.ts';

type Props = { data: ReachData; district: ReachCell['district']; language: string; words: RouteWords };

const signs: Record<Reach, string> = { yes: '✓', unknown: '?', no: '✗' };

/** How many places there are on each line and at each station of a district, and who finds none. */
export function GapMap({ data, district, language, words }: Props) {
  const locale = language === 'en' ? 'en' : 'nl';
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
      <h2 id="kw-gaps">{words.gapsTitle}</h2>
      <p>{words.gapsText}</p>
      <nav aria-label={words.whole} className="kw-districts">
        {all.map((one) => (
          <a
            key={one ?? 'unknown'}
            href={`/admin/routekaart?district=${one ?? 'unknown'}#kw-gaps`}
            aria-current={one === district ? 'true' : undefined}
          >
            {districtName(one, language)}
          </a>
        ))}
      </nav>
      <div className="kw-wide" role="region" aria-labelledby="kw-gaps" tabIndex={0}>
        <table className="kw-gaps" aria-labelledby="kw-gaps">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
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
                          , {words.aged(age)}: {words[reach[age] ?? 'no']}
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
          {words.csv}
        </a>
      </p>
      <div className="kw-columns">
        {beginners.map((age) => {
          const stuck = breaks(cells, district, age);
          return (
            <div key={age}>
              <h3>{words.stuckTitle(age)}</h3>
              {stuck.length === 0 && <p>{words.notStuck}</p>}
              <ul>
                {stuck.map(({ discipline, after, stage }) => (
                  <li key={discipline}>
                    {after === null
                      ? words.cannotBegin(nameOf(discipline))
                      : words.stuckAt(nameOf(discipline), label(stages, stage, locale))}
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
