import { inheritedPassRules } from '@kunstwijzer/content/model';
import type { Activity, Event, PassRule, Price } from '@kunstwijzer/content/model';
import { slimOffer, withTiers } from '@kunstwijzer/content/price';
import type { Offer } from '@kunstwijzer/content/price';
import { getRecord } from '../records.ts';
import { getSnapshot, today } from '../snapshot.ts';

/** What an offer costs and every pass rule that holds for it: its own, its provider's, and those of tiers. */
export type PricedOffer = { price: Price; passRules: PassRule[] };

export const offerOf = (record: Activity | Event): PricedOffer => ({
  price: record.price,
  passRules: withTiers(inheritedPassRules(record, getRecord('providers', record.provider)), getSnapshot().passes),
});

/** The same as pages and the index carry it, for `price` in the browser. */
export const offerForBrowser = (record: Activity | Event): Offer => slimOffer(offerOf(record), today);
