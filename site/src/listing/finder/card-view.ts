import type { CardPrice } from '../../visitor/card-price.ts';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import { ownPrice } from '../own-price.ts';
import type { Entry } from '../entry.ts';
import type { CardWords } from '../ResultCard.tsx';
import type { FinderSay } from './texts.ts';
import { daysLabel } from './understood-label.ts';

/** A card with the words of what it misses of the question, and on which day that was asked it takes place. */
export type ShownCard = { entry: Entry; km: number | null; on: string | null; missed: string };

/** How a card is shown in this list: its words, with what only this visitor sees. */
export type CardView = (card: ShownCard) => { words: CardWords; mine: CardPrice | undefined };

type Options = {
  tag: string;
  say: FinderSay;
  kindNames: Record<string, string> | null;
  visitor: VisitorChoice | null;
};

/** Makes the view of a list of cards. */
export function cardView({ tag, say, kindNames, visitor }: Options): CardView {
  const kilometres = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 });
  return ({ entry, km, on, missed }) => ({
    words: {
      example: say('common.example'),
      kind: kindNames?.[entry.kind],
      distance: km === null ? undefined : kilometres.format(km),
      // The card itself says when it is on first.
      on: on === null || entry.next?.startsWith(on) ? undefined : say('finder.on', { date: daysLabel(on, on, tag) }),
      misses: missed === '' ? undefined : say('finder.misses', { what: missed }),
    },
    mine: ownPrice(entry, visitor),
  });
}
