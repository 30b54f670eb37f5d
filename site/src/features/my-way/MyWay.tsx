import type { Discipline, District } from '@kunstwijzer/content/model';
import { myWay } from '@kunstwijzer/content/route';
import type { AgeRange } from '@kunstwijzer/content/core';
import type { MyWay as Way } from '@kunstwijzer/content/route';
import { useEffect, useMemo } from 'react';
import { say as sayIn } from '@kunstwijzer/content/words';
import type { KeyedTexts } from '@kunstwijzer/content/words';
import { ownPrice } from '../../listing/own-price.ts';
import { Form } from './Form.tsx';
import type { PassOption } from './Form.tsx';
import { lightUp } from './lit.ts';
import { visitorOf } from './state.ts';
import type { WayKey, WayWords } from './texts.ts';
import { searchOf, useMyWay } from './use-my-way.ts';
import { Way as WayOf } from './Way.tsx';

type Props = {
  line: Discipline;
  /** The ages of the page's age group. */
  group: AgeRange | null;
  texts: KeyedTexts<WayKey>;
  words: WayWords;
  passes: PassOption[];
  dataUrl: string;
  /** The files of cards, by line. */
  cardUrls: Record<Discipline, string>;
  /** Where the route of the page itself leads. */
  pageWay: Pick<Way, 'here' | 'next'>;
  /** The route of the page itself, to put away while there is one for the visitor. */
  pageWayId: string;
};

/** "My way": questions, and the route that follows the answers. Nothing is sent anywhere: the route is planned here. */
export default function MyWay({ line, group, texts, words, passes, dataUrl, cardUrls, pageWay, pageWayId }: Props) {
  const say = useMemo(() => sayIn<WayKey>(texts, words.tag), [texts, words]);
  const districts = useMemo(() => Object.keys(words.districts), [words]);
  const { state, visitor, loaded, failed, isAsked, tell, retry } = useMyWay({
    line,
    districts,
    dataUrl,
    cardsUrl: (each) => cardUrls[each],
  });
  const plan = useMemo(() => {
    if (!loaded || !isAsked) return null;
    const who = visitorOf(state, { line, group, data: loaded.data });
    return { who, way: myWay(loaded.data, who) };
  }, [loaded, isAsked, state, line, group]);

  useEffect(() => {
    const page = document.getElementById(pageWayId);
    if (!page) return;
    page.hidden = plan !== null;
    // While loading it keeps its room, so that nothing jumps twice.
    page.classList.toggle('way-waits', isAsked && plan === null && !failed);
  }, [plan, isAsked, failed, pageWayId]);

  const lit = plan?.way ?? pageWay;
  useEffect(() => lightUp(lit), [lit]);

  const isOutside = loaded !== null && state.postcode !== null && !loaded.data.postcodes[state.postcode];
  const status = failed
    ? say('myway.error')
    : plan
      ? say('myway.found', { count: plan.way.near.length })
      : isAsked
        ? say('myway.loading')
        : '';

  return (
    <div className="my-way">
      <Form
        line={line}
        state={state}
        visitor={visitor}
        isOutside={isOutside}
        passes={passes}
        words={words}
        say={say}
        tell={tell}
      />
      <p role="status" className="status">
        {status}
      </p>
      {failed && (
        <button type="button" className="button quiet" onClick={retry}>
          {say('myway.retry')}
        </button>
      )}
      {plan && loaded && (
        <WayOf
          id="my-way"
          way={plan.way}
          visitor={plan.who}
          cards={loaded.cards}
          words={words}
          say={say}
          along={({ district }) =>
            searchOf(
              { ...state, ...(district ? { district: district as District, postcode: null } : {}) },
              { ...visitor, age: state.age },
            )
          }
          priceOf={(entry) => ownPrice(entry, visitor)}
        />
      )}
    </div>
  );
}
