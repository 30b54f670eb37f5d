import type { Fit } from '@kunstwijzer/content/route';
import { Icon } from '../../listing/Icon.tsx';
import { titleDir } from '../../listing/entry.ts';
import { cardOf } from './card-of.ts';
import type { WayCards } from './cards.ts';
import type { WaySay } from './texts.ts';

type Props = { places: readonly Fit[]; cards: WayCards; say: WaySay };

/** Places as links, with what must be known before one goes there. */
export const PlaceLinks = ({ places, cards, say }: Props) => (
  <ul role="list" className="links">
    {places.map(({ place, sure }) => {
      const entry = cardOf(cards, place);
      if (!entry) return null;
      const notes = [
        entry.ages ?? (sure ? null : say('myway.tag.ages')),
        place.wayIn === 'chosen' ? say('myway.tag.chosen') : null,
        place.wayIn === 'school' ? say('myway.tag.school') : null,
      ].filter((note) => note !== null);
      return (
        <li key={entry.url}>
          <a href={entry.url} lang={entry.title.lang} dir={titleDir(entry)}>
            {entry.title.text}
          </a>
          {notes.length > 0 && (
            <span className="notes">
              {place.wayIn === 'chosen' && <Icon name="ticket" size={18} />}
              <span>{notes.join(' · ')}</span>
            </span>
          )}
        </li>
      );
    })}
  </ul>
);
