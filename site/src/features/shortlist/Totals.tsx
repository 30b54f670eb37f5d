import type { ListSay } from './texts.ts';
import type { Total } from './total.ts';

type Props = {
  total: Total;
  /** A unit of price in words: per lesson. */
  units: Record<string, string>;
  money: (cents: number) => string;
  say: ListSay;
};

/** What the list costs this visitor: one line for each unit, then what is free, then what we do not know. */
export function Totals({ total: { amounts, free, firstFree, unknown, ask }, units, money, say }: Props) {
  const notes = [
    free > 0 && say('shortlist.total.free', { count: free }),
    firstFree > 0 && say('shortlist.total.firstFree', { count: firstFree }),
    unknown > 0 && say('shortlist.total.unknown', { count: unknown }),
    ask > 0 && say('shortlist.total.ask', { count: ask }),
  ].filter((note) => note !== false);
  if (amounts.length + notes.length === 0) return null;
  return (
    <section className="total" aria-labelledby="total">
      <h2 id="total">{say('shortlist.total')}</h2>
      {amounts.length > 0 && (
        <ul role="list">
          {amounts.map(({ per, amount, count }) => (
            <li key={per}>
              <strong>
                <bdi>{money(amount)}</bdi> {units[per]}
              </strong>
              <span>{say('shortlist.total.count', { count })}</span>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className="hint">{say('shortlist.total.note')}</p>
    </section>
  );
}
