import { useEffect, useMemo, useRef, useState } from 'react';
import { moneyIn } from '../../i18n/money.ts';
import { say as sayIn } from '@kunstwijzer/content/words';
import type { KeyedTexts } from '@kunstwijzer/content/words';
import { entryPrice } from '../../listing/entry-price.ts';
import { Icon } from '../../listing/Icon.tsx';
import { ownPrice } from '../../listing/own-price.ts';
import { ResultCard } from '../../listing/ResultCard.tsx';
import { keyOf } from '../../shortlist/items.ts';
import type { SavedCard } from '../../listing/shards.ts';
import { todayHere } from '../../visitor/page-words.ts';
import { currentVisitor, onVisitor } from '../../visitor/store.ts';
import { nobody } from '../../visitor/visitor.ts';
import { Gone } from './Gone.tsx';
import { Share } from './Share.tsx';
import type { ListKey } from './texts.ts';
import { Totals } from './Totals.tsx';
import { totalOf } from './total.ts';
import { useShortlist } from './use-shortlist.ts';

type Props = {
  /** Intl tag of the page. */
  tag: string;
  texts: KeyedTexts<ListKey>;
  /** Where the files of cards are, and the list without a language. */
  cardsUrl: string;
  sharePath: string;
  /** This page, and where to find something to put on the list. */
  ownUrl: string;
  ways: { href: string; label: 'shortlist.empty.offer' | 'shortlist.empty.agenda' | 'shortlist.empty.route' }[];
  units: Record<string, string>;
  kindNames: Record<string, string>;
};

/** The visitor's choice, for this page and every later one. */
function useVisitor() {
  const [visitor, setVisitor] = useState(nobody);
  useEffect(() => {
    setVisitor(currentVisitor());
    return onVisitor(setVisitor);
  }, []);
  return visitor;
}

/** The shortlist: its cards, what they cost this visitor, and a link to share. Everything stays on the device. */
export default function Shortlist({ tag, texts, cardsUrl, sharePath, ownUrl, ways, units, kindNames }: Props) {
  const say = useMemo(() => sayIn<ListKey>(texts, tag), [texts, tag]);
  const money = useMemo(() => moneyIn(tag), [tag]);
  const visitor = useVisitor();
  const { list, isShared, cards, failed, retry, taken, undo, clear, drop, take } = useShortlist(cardsUrl);
  const [isTaken, setIsTaken] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);

  // The button that took something away is gone: the focus goes to what says so, and can undo it.
  useEffect(() => {
    if (taken) status.current?.focus();
  }, [taken]);

  const items = list ?? [];
  const found = items.flatMap((item): { key: string; entry: SavedCard }[] => {
    const entry = cards?.get(keyOf(item));
    return entry ? [{ key: keyOf(item), entry }] : [];
  });
  const gone = cards ? items.filter((item) => !cards.has(keyOf(item))) : [];
  const prices = found.flatMap(({ entry }) => entryPrice(entry, visitor, todayHere()) ?? []);
  const isEmpty = list !== null && list.length === 0;
  const waiting = list === null || (!isEmpty && cards === null && !failed);

  return (
    <div className="shortlist">
      {isShared && (
        <div className="notice">
          <p>{say('shortlist.shared')}</p>
          <div className="cluster no-print">
            <button
              type="button"
              className="button"
              onClick={() => {
                take();
                setIsTaken(true);
              }}
            >
              <Icon name="bookmark" />
              {say('shortlist.shared.take')}
            </button>
            <a className="button quiet" href={ownUrl}>
              {say('shortlist.mine')}
            </a>
          </div>
          <p role="status">{isTaken ? say('shortlist.shared.taken') : ''}</p>
        </div>
      )}
      <p role="status" className="status" tabIndex={-1} ref={status}>
        {taken
          ? taken.names.length === 1
            ? say('shortlist.removed', { name: taken.names[0] ?? '' })
            : say('shortlist.cleared')
          : waiting
            ? say('shortlist.loading')
            : failed
              ? say('shortlist.error')
              : say('shortlist.count', { count: items.length })}
      </p>
      {taken && !isShared && (
        <button type="button" className="button quiet undo no-print" onClick={undo}>
          {say('shortlist.undo')}
        </button>
      )}
      {failed && (
        <button type="button" className="button quiet undo" onClick={retry}>
          {say('shortlist.retry')}
        </button>
      )}
      {isEmpty && (
        <div className="blank">
          <p className="lead">{say('shortlist.empty')}</p>
          <p>{say('shortlist.empty.how')}</p>
          <ul role="list" className="cluster">
            {ways.map(({ href, label }) => (
              <li key={href}>
                <a className="onward" href={href}>
                  <span>{say(label)}</span>
                  <Icon name="arrow" />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {found.length > 0 && (
        <ul className="cards" role="list">
          {found.map(({ key, entry }) => (
            <li key={key}>
              <ResultCard
                entry={entry}
                level={2}
                words={{ example: say('common.example'), kind: kindNames[entry.kind] }}
                mine={ownPrice(entry, visitor)}
              />
              {entry.reach.length > 0 && (
                <p className="paper">
                  {entry.reach.map((line) => (
                    <bdi key={line} dir="ltr">
                      {line}
                    </bdi>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {gone.length > 0 && <Gone items={gone} onDrop={isShared ? null : () => drop(gone)} say={say} />}
      {found.length > 0 && (
        <>
          <Totals total={totalOf(prices)} units={units} money={money} say={say} />
          <Share path={sharePath} list={items} visitor={visitor} say={say} />
          <div className="cluster no-print">
            <button type="button" className="button quiet" onClick={() => window.print()}>
              <Icon name="print" />
              {say('shortlist.print')}
            </button>
            {!isShared && (
              <button type="button" className="button quiet" onClick={clear}>
                <Icon name="cross" />
                {say('shortlist.clear')}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
