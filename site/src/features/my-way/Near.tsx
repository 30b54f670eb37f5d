import type { Fit, WayVisitor } from '@kunstwijzer/content/route';
import { Icon } from '../../listing/Icon.tsx';
import { ResultCard } from '../../listing/ResultCard.tsx';
import { cardOf } from './card-of.ts';
import type { WaySay, WayWords } from './texts.ts';
import type { WayProps } from './Way.tsx';

type WhereProps = { fit: Fit; visitor: WayVisitor; words: WayWords; say: WaySay };

/** How far it is, where the visitor told from where; and whether we know that it is for them. */
function Where({ fit: { km, sameDistrict, sure }, visitor, words, say }: WhereProps) {
  const far = new Intl.NumberFormat(words.tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
  const where = !visitor.from
    ? null
    : km === null
      ? say('myway.at.unknown')
      : sameDistrict
        ? say('myway.at.district', { district: words.districts[visitor.from.district] })
        : say('myway.at.km', { km: far.format(Math.max(1, Math.round(km))) });
  const notes = [where, sure ? null : say('myway.tag.ages')].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <p className="far">
      <Icon name="pin" size={18} />
      <span>{notes.join(' · ')}</span>
    </p>
  );
}

/** What the visitor can join now, nearest first. */
export const Near = ({ id, way, visitor, cards, words, say, priceOf }: WayProps) => {
  const shown = way.near.flatMap((fit) => {
    const entry = cardOf(cards, fit.place);
    return entry ? [{ fit, entry }] : [];
  });
  return (
    <section className="section" aria-labelledby={`${id}-near`}>
      <h2 id={`${id}-near`} className="station">
        {say('myway.near')}
      </h2>
      {shown.length === 0 && (
        <div className="none">
          <p>
            <strong>{say('myway.near.none')}</strong>
          </p>
          <p>{say('myway.near.none.more')}</p>
        </div>
      )}
      <ul className="cards" role="list">
        {shown.map(({ fit, entry }) => (
          <li key={entry.url}>
            <Where fit={fit} visitor={visitor} words={words} say={say} />
            <ResultCard entry={entry} words={{ example: say('common.example') }} mine={priceOf(entry)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
