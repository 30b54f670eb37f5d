import { price } from '@kunstwijzer/content/price';
import type { Offer } from '@kunstwijzer/content/price';
import type { PageContext } from '../page-context.ts';
import { nobody } from '../visitor/visitor.ts';

/** What a pass does about a price, for who has told of none; null when there is nothing to say. */
export function passNote(offer: Offer, on: string, t: PageContext['t']): string | null {
  const { others } = price(offer, { ...nobody, on });
  const [best] = others;
  if (!best) return null;
  if (offer.price.kind !== 'unknown') return t('myprice.note.could');
  return best.cost.kind === 'free' ? t('myprice.note.free') : null;
}
