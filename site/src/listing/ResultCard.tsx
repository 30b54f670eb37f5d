import { isSavedKind } from '../shortlist/items.ts';
import { Icon } from './Icon.tsx';
import type { Entry, Text } from './entry.ts';

const language = ({ lang, dir }: Text) => (lang ? { lang, dir } : {});

function Title({ entry, level }: { entry: Entry; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { title } = entry;
  return (
    <Heading>
      <a href={entry.url} {...language(title)} dir={title.dir ?? 'auto'}>
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

/** What the words on a card need from the page. */
export type CardWords = { example: string; kind?: string | undefined };

/**
 * One record in a list. The same component prints the lists of the pages (at build) and the results of the finder
 * (in the browser), so that both look and read the same.
 */
export function ResultCard({ entry, words, level = 3 }: { entry: Entry; words: CardWords; level?: 2 | 3 }) {
  const { when, where, by, summary, ages, price, warning, tags = [] } = entry;
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
          {warning && <Tag icon="warning" text={warning} />}
          {ages && <Tag icon="people" text={ages} />}
          {where && <Where where={where} />}
          {tags.map(({ icon, text }) => (
            <Tag key={text} icon={icon} text={text} />
          ))}
          {price && <bdi className={`price ${entry.facets.price?.kind ?? ''}`}>{price}</bdi>}
        </div>
      </div>
      {isSavedKind(entry.kind) && <save-item kind={entry.kind} slug={entry.slug} name={entry.title.text} />}
    </article>
  );
}
