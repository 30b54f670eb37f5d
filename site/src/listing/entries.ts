import { hanging, locales } from '@kunstwijzer/content/model';
import type { Activity, Event, Locale } from '@kunstwijzer/content/model';
import { pageContext } from '../page-context.ts';
import { findRecord, getRecord, upcomingEvents } from '../records.ts';
import { perRecord, perSnapshot, today } from '../snapshot.ts';
import { activityEntry } from './entries/activity.ts';
import { around, offerAround } from './entries/around.ts';
import { eventEntry } from './entries/event.ts';
import { providerEntry, spaceEntry } from './entries/places.ts';
import { coachEntry, guideEntry, noticeEntry, passEntry, stepEntry, storyEntry } from './entries/reading.ts';
import { keepEntries } from './kept-entries.ts';
import type { Entry, Kind } from './entry.ts';

type Entries = Record<Kind, Entry[]>;

const kept = perRecord();

const entries = perSnapshot((snapshot, locale: Locale): Entries => {
  const words = pageContext(locale);
  const keep = kept(locale);
  const { compare } = new Intl.Collator(locales[locale].tag, { numeric: true });
  const byTitle = (list: Entry[]) =>
    list.sort((a, b) => Number(a.lapsed ?? false) - Number(b.lapsed ?? false) || compare(a.title.text, b.title.text));
  // What the entry of an offer is made of.
  const parts = (record: Activity | Event): [object, ...unknown[]] => [
    record,
    getRecord('providers', record.provider),
    findRecord('spaces', record.venue.space),
    snapshot.passes,
  ];
  return keepEntries(locale, {
    activity: byTitle(
      snapshot.activities.map((record) => keep(parts(record), () => activityEntry(record, offerAround(record), words))),
    ),
    // In the order of their dates.
    event: upcomingEvents().map((record) =>
      keep(parts(record.event), () => eventEntry(record, offerAround(record.event), words)),
    ),
    provider: byTitle(
      snapshot.providers.map((record) => keep([record], () => providerEntry(record, around(record), words))),
    ),
    space: byTitle(
      snapshot.spaces.map((record) => {
        const owner = findRecord('providers', record.provider)?.name;
        return spaceEntry(record, { ...around(record), owner }, words);
      }),
    ),
    step: snapshot.steps.map((record) => stepEntry(record, words)),
    pass: byTitle(snapshot.passes.map((record) => passEntry(record, words))),
    story: snapshot.stories.map((record) => storyEntry(record, words)),
    guide: byTitle(snapshot.guides.map((record) => guideEntry(record, words))),
    notice: hanging(snapshot.notices, today).map((record) => noticeEntry(record, words)),
    coach: snapshot.coaches.map((record) => coachEntry(record, words)),
  });
});

/** Every record of a kind for lists and cards, in a language: by title (what nobody confirms any more last), events by date. Made once per snapshot. */
export const entriesOf = (kind: Kind, locale: Locale): Entry[] => entries(locale)[kind];

const bySlug = perSnapshot(
  (_, kind: Kind, locale: Locale) => new Map(entriesOf(kind, locale).map((entry) => [entry.slug, entry])),
);

/** The entries of some records, in the order of `slugs`; slugs that no list has (an event that is over) are left out. */
export function entriesBySlug(kind: Kind, locale: Locale, slugs: string[]): Entry[] {
  const known = bySlug(kind, locale);
  return slugs.flatMap((slug) => known.get(slug) ?? []);
}
