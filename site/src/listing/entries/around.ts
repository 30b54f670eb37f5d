import { aroundOf } from '@kunstwijzer/content/facts';
import type { Activity, Event, Provider, Room } from '@kunstwijzer/content/model';
import { offerForBrowser, offerOf } from '../../facts/offers.ts';
import { districtsOf, findRecord, getRecord } from '../../records.ts';
import { today } from '../../snapshot.ts';
import type { Around, OfferAround } from './shared.ts';

/** What the card of an organisation or a room needs of the snapshot. */
export const around = (record: Provider | Room): Around => ({ today, districts: districtsOf(record) });

/** What the card of an activity or event needs of the snapshot. */
export function offerAround(record: Activity | Event): OfferAround {
  const provider = getRecord('providers', record.provider);
  const around = aroundOf(record, provider, findRecord('spaces', record.venue.space), today);
  return { ...around, provider, rules: offerOf(record).passRules, offer: offerForBrowser(record) };
}
