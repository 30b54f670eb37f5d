import { useEffect, useRef, useState } from 'react';
import { ResultCard } from '../ResultCard.tsx';
import type { CardView } from './card-view.ts';
import type { Answered, Card } from './protocol.ts';
import { portion } from './use-finder.ts';
import type { FinderSay } from './texts.ts';

type ListProps = { cards: Card[]; view: CardView; level: 2 | 3 };

// A slow phone draws so many cards without standing still.
const atOnce = 4;

/** Cards, a few at a time, so that the next letter never waits for cards that are further down. */
function Cards({ cards, view, level }: ListProps) {
  const [drawn, setDrawn] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(cards.length);
  useEffect(() => {
    // More cards were asked for: the focus goes on from where the button was.
    if (cards.length > before.current && drawn > before.current) {
      list.current?.querySelectorAll<HTMLElement>(`h${level} a`)[before.current]?.focus();
      before.current = cards.length;
    }
    if (drawn >= cards.length) return;
    const timer = setTimeout(() => setDrawn(drawn + atOnce), 30);
    return () => clearTimeout(timer);
  }, [cards, drawn, level]);
  return (
    <ul className="cards" role="list" ref={list}>
      {cards.slice(0, drawn).map((card) => (
        <li key={card.entry.url}>
          <ResultCard entry={card.entry} level={level} {...view(card)} />
        </li>
      ))}
    </ul>
  );
}

type Props = { answer: Answered; view: CardView; say: FinderSay; onMore: () => void };

/** So many of what is not quite as asked are enough beside what is. */
const nearShown = 6;

/** What was found: first what is as asked, then what we do not know enough about, then what misses a part. */
export function Results({ answer: { sure, maybe, near, totals }, view, say, onMore }: Props) {
  const found = totals.sure + totals.maybe;
  return (
    <div>
      {sure.length > 0 && (
        <div className="sure">
          <Cards cards={sure} view={view} level={2} />
          {totals.sure > sure.length && (
            <button type="button" className="button quiet more" onClick={onMore}>
              {say('finder.more')}
            </button>
          )}
        </div>
      )}
      {maybe.length > 0 && totals.sure <= sure.length && (
        <section className="section">
          <h2 className="station">{say('finder.maybe')}</h2>
          <p className="why">{say('finder.maybe.why')}</p>
          <Cards cards={maybe} view={view} level={3} />
          {totals.maybe > maybe.length && (
            <button type="button" className="button quiet more" onClick={onMore}>
              {say('finder.more')}
            </button>
          )}
        </section>
      )}
      {near.length > 0 && found < portion && (
        <section className="section">
          <h2 className="station">{say('finder.near')}</h2>
          <p className="why">{say('finder.near.why')}</p>
          <Cards cards={found === 0 ? near : near.slice(0, nearShown)} view={view} level={3} />
        </section>
      )}
    </div>
  );
}
