import type { Activity, Event, Provider, Space } from '@kunstwijzer/content/model';
import { offerForBrowser, offerOf } from '../../facts/offers.ts';
import { districtsOf, findRecord, getRecord, venuePlace } from '../../records.ts';
import { today } from '../../snapshot.ts';
import type { Around, OfferAround } from './shared.ts';

/** What the card of an organisation or a room needs of the snapshot. */
export const around = (record: Provider | Space): Around => ({ today, districts: districtsOf(record) });

/** What the card of an activity or event needs of the snapshot. */
export const offerAround = (record: Activity | Event): OfferAround => ({
  today,
  districts: districtsOf(record),
  provider: getRecord('providers', record.provider),
  space: findRecord('spaces', record.venue.space),
  place: venuePlace(record.venue),
  rules: offerOf(record).passRules,
  offer: offerForBrowser(record),
});
