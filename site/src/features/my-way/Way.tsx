import type { MyWay, WayVisitor } from '@kunstwijzer/content/route';
import type { CardPrice } from '../../visitor/card-price.ts';
import type { Entry } from '../../listing/entry.ts';
import type { WayCards } from './cards.ts';
import { Near } from './Near.tsx';
import { NextStations } from './NextStations.tsx';
import { Otherwise } from './Otherwise.tsx';
import type { WaySay, WayWords } from './texts.ts';
import { Track } from './Track.tsx';

export type WayProps = {
  /** What the ids in it begin with: the page's own route and the visitor's may both be in the page. */
  id: string;
  way: MyWay;
  visitor: WayVisitor;
  cards: WayCards;
  words: WayWords;
  say: WaySay;
  /** What the address of another page of "my way" takes along, with its `?`; empty for nothing. */
  along: (change: { district?: string }) => string;
  /** The price of the visitor for a card; undefined where the page's script puts it in its place. */
  priceOf: (entry: Entry) => CardPrice | undefined;
};

/** A route: where one begins, what to join, what comes next, and what else. Printed at build, and in the browser. */
export const Way = (props: WayProps) => {
  const { id, way, words, say } = props;
  return (
    <div className="way" data-line={way.here.discipline}>
      <section aria-labelledby={`${id}-here`}>
        <h2 id={`${id}-here`} className="station">
          {say('myway.here', {
            line: words.disciplines[way.here.discipline],
            stage: words.stages[way.here.stage],
          })}
        </h2>
        <Track way={way} words={words} say={say} />
      </section>
      <Near {...props} />
      <NextStations {...props} />
      <Otherwise {...props} />
    </div>
  );
};
