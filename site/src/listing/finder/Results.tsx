import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../entry.ts';
import { ResultCard } from '../ResultCard.tsx';
import type { FinderSay } from './texts.ts';
import type { Found } from './search.ts';

const pageSize = 24;

type ListProps = { entries: Entry[]; say: FinderSay; kindNames: Record<string, string> | null; level: 2 | 3 };

/** Cards in portions; the next portion takes the focus to its first card. */
function Cards({ entries, say, kindNames, level }: ListProps) {
  const [shown, setShown] = useState(pageSize);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (shown > pageSize) list.current?.querySelectorAll('a')[shown - pageSize]?.focus();
  }, [shown]);
  return (
    <>
      <ul className="cards" role="list" ref={list}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.url}>
            <ResultCard
              entry={entry}
              level={level}
              words={{ example: say('common.example'), kind: kindNames?.[entry.kind] }}
            />
          </li>
        ))}
      </ul>
      {shown < entries.length && (
        <button type="button" className="button quiet" onClick={() => setShown(shown + pageSize)}>
          {say('listing.finder.more')}
        </button>
      )}
    </>
  );
}

type Props = { found: Found; say: FinderSay; kindNames: Record<string, string> | null };

/** What was found: first what is as asked, then what we do not know enough about. */
export const Results = ({ found: { sure, maybe }, say, kindNames }: Props) => (
  <>
    {sure.length > 0 && <Cards entries={sure} say={say} kindNames={kindNames} level={2} />}
    {maybe.length > 0 && (
      <section className="section">
        <h2 className="station">{say('listing.finder.maybe')}</h2>
        <p className="why">{say('listing.finder.maybe.why')}</p>
        <Cards entries={maybe} say={say} kindNames={kindNames} level={3} />
      </section>
    )}
  </>
);
