import { memo, useEffect, useMemo, useRef } from 'react';
import { withCommas } from '../../i18n/commas.ts';
import { ResultCard } from '../ResultCard.tsx';
import type { CardView, ShownCard } from './card-view.ts';
import type { Answered, Card } from './protocol.ts';
import type { FinderSay } from './texts.ts';
import { useAfterFrame } from './after-frame.ts';
import { understoodLabel } from './understood-label.ts';
import { stamp, useDrawn } from './use-drawn.ts';

type ItemProps = { card: ShownCard; view: CardView; level: 2 | 3 };

// A card that stays where it was is not drawn again.
const Item = memo(
  ({ card, view, level }: ItemProps) => (
    <li>
      <ResultCard entry={card.entry} level={level} {...view(card)} />
    </li>
  ),
  (a, b) => stamp(a.card) === stamp(b.card) && a.view === b.view && a.level === b.level,
);

type ListProps = { asked: string; cards: ShownCard[]; drawn: number; view: CardView; level: 2 | 3 };

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
  /** Intl tag of the page. */
  tag: string;
  onMore: () => void;
};

/** The cards of an answer, with the words of what they miss. */
function cardsOf({ sure, maybe, near, understood }: Answered, say: FinderSay, tag: string) {
  const shown = ({ entry, km, on, misses }: Card): ShownCard => {
    const missed = misses.flatMap((at) => understood[at] ?? []).map((part) => understoodLabel(part, say, tag));
    return { entry, km, on, missed: withCommas(missed, tag) };
  };
  return { sure: sure.map(shown), maybe: maybe.map(shown), near: near.map(shown) };
}

/** What was found: first what is as asked, then what we do not know enough about, then what misses a part. */
export const Results = memo(function Results({ asked, answer, view, say, tag, onMore }: Props) {
  // A frame after what was understood and how much there is: both at once would hold up the next letter.
  const next = useMemo(
    () => ({ asked, totals: answer.totals, ...cardsOf(answer, say, tag) }),
    [asked, answer, say, tag],
  );
  const shown = useAfterFrame(next);
  return <div aria-busy={shown !== next}>{shown && <Lists {...shown} view={view} say={say} onMore={onMore} />}</div>;
});

type ListsProps = Pick<Props, 'asked' | 'view' | 'say' | 'onMore'> &
  Pick<Answered, 'totals'> &
  ReturnType<typeof cardsOf>;

function Lists({ asked, sure, maybe, near, totals, view, say, onMore }: ListsProps) {
  const drawn = useDrawn({ sure, maybe, near });
  const ofMaybe = drawn - sure.length;
  const ofNear = ofMaybe - maybe.length;
  const more = (
    <button type="button" className="button quiet more" onClick={onMore}>
      {say('finder.more')}
    </button>
  );
  return (
    <>
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
    </>
  );
}
