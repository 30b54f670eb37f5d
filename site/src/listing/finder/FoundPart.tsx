import { useMemo } from 'react';
import { cardView } from './card-view.ts';
import { DistrictMap } from './DistrictMap.tsx';
import type { FinderProps } from './Finder.tsx';
import { NoResults } from './NoResults.tsx';
import { Results } from './Results.tsx';
import type { Answered } from './protocol.ts';
import { choose } from './state.ts';
import type { FinderSay } from './texts.ts';
import type { Change, useFinder } from './use-finder.ts';

type Props = FinderProps & {
  finder: ReturnType<typeof useFinder>;
  answer: Answered;
  numbers: Intl.NumberFormat;
  say: FinderSay;
  onTake: (change: Change) => void;
};

/** What was found, on the map too when it is asked for; or that there is nothing, with what to ask instead. */
export function FoundPart({
  finder,
  answer,
  numbers,
  say,
  onTake,
  tag,
  kindNames,
  filters,
  districts,
  searchUrl,
  onward,
}: Props) {
  const { state, status, ways, visitor, ask, more } = finder;
  const view = useMemo(() => cardView({ tag, say, kindNames, visitor }), [tag, say, kindNames, visitor]);
  const { didYouMean } = answer.suggestions;
  const picked = state.choices.district ?? [];
  const canChoose = filters.some(({ key }) => key === 'district');
  return (
    <>
      {didYouMean !== null && didYouMean !== state.q && (
        <p className="did-you-mean">
          {say('finder.didYouMean')}{' '}
          <button type="button" onClick={() => onTake((now) => ({ ...now, q: didYouMean }))}>
            <bdi>{didYouMean}</bdi>
          </button>
        </p>
      )}
      {state.map && (
        <DistrictMap
          label={say('finder.map')}
          hint={say('finder.map.hint')}
          numbers={numbers}
          items={Object.entries(districts).map(([key, label]) => ({
            key,
            label,
            count: answer.facets.district?.[key] ?? 0,
            href: null,
            active: picked.includes(key),
          }))}
          {...(canChoose && {
            onChoose: (key: string) => ask((now) => choose(now, 'district', picked.includes(key) ? [] : [key])),
          })}
        />
      )}
      {status === 'none' && (
        <NoResults
          state={state}
          ways={ways}
          counts={answer.ways}
          onChange={(next) => onTake(() => next)}
          elsewhere={answer.elsewhere}
          onward={onward}
          everywhere={location.pathname === searchUrl ? null : searchUrl}
          language={document.documentElement.lang}
          say={say}
        />
      )}
      <Results asked={finder.asked} answer={answer} view={view} say={say} tag={tag} onMore={more} />
    </>
  );
}
