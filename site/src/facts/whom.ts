import { cityOf, whoAnswers, whoAnswersAbout as whoAnswersAboutRecord } from '@kunstwijzer/content/facts';
import type { Reach } from '@kunstwijzer/content/facts';
import type { District, Snapshot } from '@kunstwijzer/content/model';
import { findRecord } from '../records.ts';
import { perSnapshot } from '../snapshot.ts';

type Askable = 'activities' | 'events' | 'providers' | 'spaces';

const cities = new WeakMap<Snapshot, ReturnType<typeof cityOf>>();
// Not derived like the rest: it is functions, of which nobody could see what a page reads.
function cityIn(snapshot: Snapshot) {
  const city = cities.get(snapshot) ?? cityOf(snapshot);
  cities.set(snapshot, city);
  return city;
}

// Derived whole, so that a page reads its own answer and not all coaches there are.
const ofRecord = perSnapshot((snapshot, collection: Askable, slug: string): { reach: Reach | null } => {
  const record = findRecord(collection, slug);
  return { reach: record ? whoAnswersAboutRecord(record, cityIn(snapshot)) : null };
});
const ofDistrict = perSnapshot((snapshot, district: District | ''): { reach: Reach | null } => {
  const districts = district === '' ? [] : [district];
  const subject = { name: '', slug: '', contact: null, providers: [], space: null, districts };
  return { reach: whoAnswers(subject, cityIn(snapshot)) };
});

/** Who answers a question about a record; null when nobody does (content/facts/reach.ts). */
export const whoAnswersAbout = (collection: Askable, slug: string): Reach | null => ofRecord(collection, slug).reach;

/** Who answers in a district (null is the whole city); null when nobody does. */
export const whoAnswersIn = (district: District | null): Reach | null => ofDistrict(district ?? '').reach;
