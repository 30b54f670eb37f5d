import { isSavedKind } from '../shortlist/items.ts';
import { Icon } from './Icon.tsx';
import { canChange } from '../visitor/card-price.ts';
import type { CardPrice } from '../visitor/card-price.ts';
import { titleDir } from './entry.ts';
import type { Entry, Text } from './entry.ts';

const language = ({ lang, dir }: Text) => (lang ? { lang, dir } : {});

function Title({ entry, level }: { entry: Entry; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { title } = entry;
  return (
    <Heading>
      <a href={entry.url} {...language(title)} dir={titleDir(entry)}>
        {title.text}
      </a>
    </Heading>
  );
}

function Where({ where }: { where: string[] }) {
  return (
    <span className="tag">
      <Icon name="pin" size={18} />
      <span>
        {where.map((name, i) => (
          <bdi key={name}>
            {i > 0 ? ' · ' : ''}
            {name}
          </bdi>
        ))}
      </span>
    </span>
  );
}

const Tag = ({ icon, text }: { icon: Parameters<typeof Icon>[0]['name']; text: string }) => (
  <span className="tag">
    <Icon name={icon} size={18} />
    <span>{text}</span>
  </span>
);

/** The offer of a record whose price depends on who asks; the page's own script finds it by this (visitor/show.ts). */
const changingOffer = ({ offer }: Entry) => (offer && canChange(offer) ? JSON.stringify(offer) : undefined);

type PriceProps = { shown: CardPrice; offer: string | undefined; on: string | undefined };

const Price = ({ shown: { kind, text, note }, offer, on }: PriceProps) => (
  <div className="offer-price" data-offer={offer} data-on={offer && on}>
    <bdi className={`price ${kind}`}>{text}</bdi>
    {(offer ?? note) && <span className="price-note">{note}</span>}
  </div>
);

/** What the words on a card need from the page. */
export type CardWords = {
  example: string;
  kind?: string | undefined;
  /** How far it is from the visitor. */
  distance?: string | undefined;
  /** On which of the days that were asked it takes place, when that is not its first. */
  on?: string | undefined;
  /** Which part of the question it does not meet. */
  misses?: string | undefined;
};

type CardProps = {
  entry: Entry;
  words: CardWords;
  level?: 2 | 3;
  /** The price of the visitor, where the list counts it itself; else the page's script puts it in its place. */
  mine?: CardPrice | undefined;
};

/**
 * One record in a list. The same component prints the lists of the pages (at build) and the results of the finder
 * (in the browser), so that both look and read the same.
 */
export function ResultCard({ entry, words, level = 3, mine }: CardProps) {
  const { when, where, by, summary, ages, price, warning, tags = [] } = entry;
  const plain = price && { kind: entry.facets.price?.kind ?? 'unknown', text: price, note: entry.priceNote ?? '' };
  const shown = mine ?? plain;
  return (
    <article className="card" data-line={entry.line}>
      <div className="body">
        <div className="top">
          <span className="badge">
            <Icon name={entry.icon} />
          </span>
          {words.kind && <span className="kind">{words.kind}</span>}
          {entry.example && <span className="example-badge">{words.example}</span>}
        </div>
        <Title entry={entry} level={level} />
        {when && (
          <p className="when">
            {when.text}
            {when.time && (
              <>
                {' '}
                <bdi dir="ltr">{when.time}</bdi>
              </>
            )}
          </p>
        )}
        {by && (
          <p className="by">
            <bdi>{by}</bdi>
          </p>
        )}
        {summary && (
          <p className="summary" {...language(summary)}>
            {summary.text}
          </p>
        )}
        <div className="foot">
          {words.on && <Tag icon="calendar" text={words.on} />}
          {words.misses && <Tag icon="info" text={words.misses} />}
          {warning && <Tag icon="warning" text={warning} />}
          {ages && <Tag icon="people" text={ages} />}
          {where && <Where where={where} />}
          {words.distance && <Tag icon="pin" text={words.distance} />}
          {tags.map(({ icon, text }) => (
            <Tag key={text} icon={icon} text={text} />
          ))}
          {shown && (
            <Price shown={shown} offer={mine ? undefined : changingOffer(entry)} on={entry.next?.slice(0, 10)} />
          )}
        </div>
      </div>
      {isSavedKind(entry.kind) && <save-item kind={entry.kind} slug={entry.slug} name={entry.title.text} />}
    </article>
  );
}
