import { withDemo } from '../demo/index.ts';
import { nextOccurrence } from '../model/index.ts';
import { seed } from '../seed/index.ts';
import { describe, expect, it } from 'vitest';
import { activityFacts, aroundOf, eventFacts, roomFacts } from './index.ts';
import { accessAnswers, partOfDay, priceFact } from './parts.ts';

const today = '2026-12-01';
const { activities, events, providers, spaces } = withDemo(seed.published, today);
const [activity, event, room, provider] = [activities[0], events[0], spaces[0], providers[0]];
if (!activity || !event || !room || !provider) throw new Error('the examples have no offers');

describe('parts', () => {
  it('leave out what is unknown', () => {
    expect(accessAnswers({ stepFree: 'yes', toilet: 'no', buddy: 'unknown' })).toEqual({
      stepFree: 'yes',
      toilet: 'no',
    });
  });
  it('carry a price in cents', () => {
    expect(priceFact({ kind: 'paid', amount: 1250, currency: 'EUR', per: 'month' })).toEqual({
      kind: 'paid',
      cents: 1250,
    });
    expect(priceFact({ kind: 'unknown' })).toEqual({ kind: 'unknown' });
  });
  it.each([
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['17:00', 'evening'],
  ])('%s is in the %s', (time, part) => expect(partOfDay(time)).toBe(part));
});

describe('an offer', () => {
  const somewhere = { name: null, address: null, district: 'laak', neighbourhood: null } as const;
  const owner = { ...provider, places: [somewhere] };
  const nowhere = { ...activity, venue: { space: null, place: null } };
  it('is where its provider is when it says nothing, unless it is online only', () => {
    expect(aroundOf({ ...nowhere, attendance: null }, owner, undefined, today).districts).toEqual(['laak']);
    expect(aroundOf({ ...nowhere, attendance: 'online' }, owner, undefined, today).districts).toEqual([]);
  });
  it('has the place of its room, and what the room says of access', () => {
    const inRoom = { ...nowhere, venue: { space: room.slug, place: null }, access: {} };
    const around = aroundOf(inRoom, owner, { ...room, places: [somewhere], access: { toilet: 'yes' } }, today);
    expect(around.place).toEqual(somewhere);
    expect(activityFacts(inRoom, around).access).toEqual({ toilet: 'yes' });
  });
  it('takes a pass by the day on which it is, not by today', () => {
    const starts = `${today.slice(0, 8)}20T19:30`;
    const later = { ...event, starts, ends: `${starts.slice(0, 11)}21:30`, recurrence: null };
    const next = nextOccurrence(later, today);
    const rule = { accepted: 'yes' as const, pass: 'ooievaarspas', until: '2026-12-10' };
    const around = { ...aroundOf(later, owner, undefined, today), rules: [{ ...provider.passRules[0], ...rule }] };
    if (!next) throw new Error('it is to come');
    expect(eventFacts(later, next, around as never).passes).toEqual({});
  });
});

it('a room of which the size is unknown has no size, not none', () => {
  expect(roomFacts({ ...room, capacity: null })).not.toHaveProperty('capacity');
  expect(roomFacts({ ...room, capacity: 40 }).capacity).toBe(40);
});
