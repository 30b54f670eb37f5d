import { PlaceLinks } from './PlaceLinks.tsx';
import type { WayProps } from './Way.tsx';

/** The next two stations: what there is for this visitor, or that we know nothing yet. */
export const NextStations = ({ id, way, cards, words, say }: WayProps) => (
  <section className="section" aria-labelledby={`${id}-next`}>
    <h2 id={`${id}-next`} className="station">
      {say('myway.next')}
    </h2>
    <p className="intro">{say('myway.next.intro')}</p>
    <ol role="list" className="stops">
      {way.next.map(({ stage, places }) => (
        <li key={stage} className={places.length === 0 ? 'gap' : undefined}>
          <h3>{words.stages[stage]}</h3>
          {places.length > 0 ? <PlaceLinks places={places} cards={cards} say={say} /> : <p>{say('myway.gap')}</p>}
        </li>
      ))}
    </ol>
  </section>
);
