import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { ResultCard } from '../ResultCard.tsx';
import type { CardView } from './card-view.ts';
import type { Answered, Card } from './protocol.ts';
import { portion } from './use-finder.ts';
import type { FinderSay } from './texts.ts';

/** A card in one of the lists. */
type Placed = { card: Card; list: 'sure' | 'maybe' | 'near' };
type ItemProps = { card: Card; view: CardView; level: 2 | 3 };

/** The same for a card that looks the same: a record is the same as long as the page is open. */
const stamp = ({ entry, km, misses }: Card) => `${entry.url} ${km} ${misses.join()}`;

// A card that stays where it was is not drawn again.
const Item = memo(
  ({ card, view, level }: ItemProps) => (
    <li>
      <ResultCard entry={card.entry} level={level} {...view(card)} />
    </li>
  ),
  (a, b) => stamp(a.card) === stamp(b.card) && a.view === b.view && a.level === b.level,
);

// A slow phone draws so many cards without standing still.
const atOnce = 2;

/**
 * How many cards of an answer are drawn by now: a few at a time, so that the next letter never waits for cards further
 * down. What the answer before began with stands there already.
 */
function useDrawn(asked: string, all: Placed[], view: CardView): number {
  const [progress, setProgress] = useState({ asked, drawn: atOnce });
  const standing = useRef({ view, stamps: new Set<string>() });
  const stamps = useMemo(() => all.map(({ card, list }) => `${list} ${stamp(card)}`), [all]);
  const kept = () => {
    const firstNew = stamps.findIndex((each) => !standing.current.stamps.has(each));
    return standing.current.view !== view ? 0 : firstNew === -1 ? stamps.length : firstNew;
  };
  const drawn = progress.asked === asked ? progress.drawn : Math.max(atOnce, kept());
  useEffect(() => {
    standing.current = { view, stamps: new Set(stamps.slice(0, drawn)) };
    if (drawn >= stamps.length) return;
    const timer = setTimeout(() => setProgress({ asked, drawn: drawn + atOnce }), 20);
    return () => clearTimeout(timer);
  }, [asked, stamps, drawn, view]);
  return drawn;
}

type ListProps = { asked: string; cards: Card[]; drawn: number; view: CardView; level: 2 | 3 };

function Cards({ asked, cards, drawn, view, level }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef({ asked, count: cards.length });
  useEffect(() => {
    const { count } = before.current;
    if (before.current.asked !== asked) before.current = { asked, count: cards.length };
    // More cards were asked for: the focus goes on from where the button was.
    else if (cards.length > count && drawn > count) {
      list.current?.querySelectorAll<HTMLElement>(`h${level} a`)[count]?.focus();
      before.current = { asked, count: cards.length };
    }
  }, [asked, cards, drawn, level]);
  return (
    <ul className="cards" role="list" ref={list}>
      {cards.slice(0, drawn).map((card) => (
        <Item key={card.entry.url} card={card} view={view} level={level} />
      ))}
    </ul>
  );
}

type Props = {
  /** The question, as text: the same when only more cards were asked for. */
  asked: string;
  answer: Answered;
  view: CardView;
  say: FinderSay;
  onMore: () => void;
};

/** So many of what is not quite as asked are enough beside what is. */
const nearShown = 6;

/** The lists that are shown: what misses a part only when there is little else. */
function listed(answer: Answered) {
  const { sure, totals } = answer;
  const found = totals.sure + totals.maybe;
  const maybe = totals.sure <= sure.length ? answer.maybe : [];
  const near = found >= portion ? [] : found === 0 ? answer.near : answer.near.slice(0, nearShown);
  const all: Placed[] = [
    ...sure.map((card) => ({ card, list: 'sure' }) as const),
    ...maybe.map((card) => ({ card, list: 'maybe' }) as const),
    ...near.map((card) => ({ card, list: 'near' }) as const),
  ];
  return { maybe, near, all };
}

/** What was found: first what is as asked, then what we do not know enough about, then what misses a part. */
export const Results = memo(function Results({ asked, answer, view, say, onMore }: Props) {
  const { sure, totals } = answer;
  const { maybe, near, all } = useMemo(() => listed(answer), [answer]);
  const drawn = useDrawn(asked, all, view);
  const ofMaybe = drawn - sure.length;
  const ofNear = ofMaybe - maybe.length;
  const more = (
    <button type="button" className="button quiet more" onClick={onMore}>
      {say('finder.more')}
    </button>
  );
  return (
    <div>
      {sure.length > 0 && (
        <div className="sure">
          <Cards asked={asked} cards={sure} drawn={drawn} view={view} level={2} />
          {totals.sure > sure.length && more}
        </div>
      )}
      {maybe.length > 0 && ofMaybe > 0 && (
        <section className="section">
          <h2 className="station">{say('finder.maybe')}</h2>
          <p className="why">{say('finder.maybe.why')}</p>
          <Cards asked={asked} cards={maybe} drawn={ofMaybe} view={view} level={3} />
          {totals.maybe > maybe.length && more}
        </section>
      )}
      {near.length > 0 && ofNear > 0 && (
        <section className="section">
          <h2 className="station">{say('finder.near')}</h2>
          <p className="why">{say('finder.near.why')}</p>
          <Cards asked={asked} cards={near} drawn={ofNear} view={view} level={3} />
        </section>
      )}
    </div>
  );
});
