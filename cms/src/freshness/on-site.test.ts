import { collectionNames } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { withStandings } from './on-site.ts';
import type { Lists } from './on-site.ts';

const record = (slug: string, more: object = {}) => ({
  slug,
  example: false,
  confirmation: { by: 'editor' as const, on: '2026-01-10', sources: [] },
  terms: [],
  passRules: [],
  nextSteps: [],
  ...more,
});

/** An activity of a provider in a room, and an event of another provider in the same room. */
function lists(): Lists {
  const empty = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as Lists;
  const venue = { space: 'zaal' };
  return {
    ...empty,
    providers: new Map([
      ['p', record('koor')],
      ['q', record('orkest')],
    ]),
    spaces: new Map([['s', record('zaal', { provider: 'koor' })]]),
    activities: new Map([['a', record('zingen', { provider: 'koor', venue })]]),
    events: new Map([['e', record('concert', { provider: 'orkest', venue })]]),
  };
}

const asked = { askedOn: '2026-06-10', lastAskedOn: '2026-07-04', reminders: 2 };
const all = new Map(['a', 's', 'p', 'q'].map((id) => [id, asked]));
const on = (today: string, questions = all, from = lists()) => withStandings(from, questions, { today, hideAfter: 6 });
const slugs = ({ activities, spaces, providers }: Lists) =>
  [activities, spaces, providers].flatMap((list) => [...list.values()].map(({ slug }) => slug));
const lapsed = (now: Lists) =>
  Object.values(now).flatMap((list) =>
    [...list.values()].flatMap(({ slug, confirmation }) => (confirmation.lapsed ? [slug] : [])),
  );

it('changes nothing of what nobody was asked about', () => {
  expect(on('2030-01-01', new Map())).toEqual(lists());
});

it('marks, and later hides, what nobody answered', () => {
  expect(lapsed(on('2026-07-09'))).toEqual([]);
  expect(lapsed(on('2026-07-10')).sort()).toEqual(['koor', 'orkest', 'zaal', 'zingen']);
  expect(slugs(on('2027-01-09'))).toEqual(['zingen', 'zaal', 'koor', 'orkest']);
});

it('keeps, marked, what something else on the site is about', () => {
  const now = on('2027-01-10');
  expect(slugs(now)).toEqual(['zaal', 'koor', 'orkest']);
  expect(lapsed(now).sort()).toEqual(['koor', 'orkest', 'zaal']);
  const withoutEvent = { ...lists(), events: new Map() };
  expect(slugs(on('2027-01-10', all, withoutEvent))).toEqual([]);
});

it('leaves alone what was confirmed since, and what somebody looks at', () => {
  const confirmed = lists();
  const of = confirmed.activities.get('a');
  if (of) of.confirmation.on = '2026-06-20';
  expect(slugs(on('2027-01-10', all, confirmed))).toContain('zingen');
  expect(lapsed(on('2027-01-10', all, confirmed))).not.toContain('zingen');
  const kept = withStandings(lists(), all, { today: '2027-01-10', hideAfter: 6, keep: 'a' });
  expect(slugs(kept)).toContain('zingen');
});
