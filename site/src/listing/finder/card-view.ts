import type { Understood } from '@kunstwijzer/content/search';
import type { CardPrice } from '../../visitor/card-price.ts';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import { ownPrice } from '../own-price.ts';
import type { CardWords } from '../ResultCard.tsx';
import { understoodLabel } from './Chips.tsx';
import type { Card } from './protocol.ts';
import type { FinderSay } from './texts.ts';

/** How a card is shown in this list: its words, with what only this visitor sees. */
export type CardView = (card: Card) => { words: CardWords; mine: CardPrice | undefined };

type Options = {
  tag: string;
  say: FinderSay;
  kindNames: Record<string, string> | null;
  understood: Understood[];
  visitor: VisitorChoice | null;
};

/** Makes the view of a list of cards. */
export function cardView({ tag, say, kindNames, understood, visitor }: Options): CardView {
  const kilometres = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 });
  const missed = (misses: number[]) =>
    misses.flatMap((at) => understood[at] ?? []).map((part) => understoodLabel(part, say));
  return ({ entry, km, misses }) => ({
    words: {
      example: say('common.example'),
      kind: kindNames?.[entry.kind],
      distance: km === null ? undefined : kilometres.format(km),
      misses: misses.length === 0 ? undefined : say('finder.misses', { what: missed(misses).join(', ') }),
    },
    mine: ownPrice(entry, visitor),
  });
}
