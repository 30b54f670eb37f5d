import type { Otherwise as Way } from '@kunstwijzer/content/route';
import { Icon } from '../../listing/Icon.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';
import type { WayProps } from './Way.tsx';

const Onward = ({ href, text }: { href: string; text: string }) => (
  <a className="onward" href={href}>
    <span>{text}</span>
    <Icon name="arrow" />
  </a>
);

function Item({ item, props }: { item: Way; props: Omit<WayProps, 'id'> }) {
  const { visitor, cards, words, say, along } = props;
  switch (item.kind) {
    case 'refused':
      return (
        <>
          <p>{say(item.places.length > 0 ? 'myway.otherwise.refused' : 'myway.otherwise.refused.none')}</p>
          <PlaceLinks places={item.places} cards={cards} say={say} />
        </>
      );
    case 'district': {
      const district = words.districts[item.district];
      const far = new Intl.NumberFormat(words.tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
      return (
        <>
          <p>
            {say('myway.otherwise.district', {
              count: item.count,
              district,
              km: far.format(Math.max(1, Math.round(item.km))),
            })}
          </p>
          <Onward href={along({ district: item.district })} text={say('myway.otherwise.district.link', { district })} />
        </>
      );
    }
    case 'line':
      return (
        <Onward
          href={`${words.ways[item.discipline]}${along({})}`}
          text={say('myway.otherwise.line', { line: words.disciplines[item.discipline], count: item.count })}
        />
      );
    case 'online':
      return (
        <>
          <p>{say(item.places.length > 0 ? 'myway.otherwise.online' : 'myway.otherwise.online.none')}</p>
          <PlaceLinks places={item.places} cards={cards} say={say} />
          <Onward href={words.online} text={say('myway.otherwise.online.link')} />
        </>
      );
    case 'tell':
      return (
        <>
          <p>{say('myway.otherwise.tell')}</p>
          <Onward href={words.tell} text={say('myway.otherwise.tell.link')} />
        </>
      );
    case 'ask': {
      const isYoung = visitor.ages !== null && visitor.ages[1] < 18;
      return (
        <>
          <p>{say('myway.otherwise.ask')}</p>
          <Onward href={isYoung ? words.contact.young : words.contact.adult} text={say('myway.otherwise.ask.link')} />
        </>
      );
    }
  }
}

/** What to do when it does not work out: there is always something. */
export const Otherwise = ({ id, ...props }: WayProps) => (
  <section className="section" aria-labelledby={`${id}-otherwise`}>
    <h2 id={`${id}-otherwise`} className="station">
      {props.say('myway.otherwise')}
    </h2>
    <ul role="list" className="otherwise">
      {props.way.otherwise.map((item, i) => (
        <li key={i}>
          <Item item={item} props={props} />
        </li>
      ))}
    </ul>
  </section>
);
