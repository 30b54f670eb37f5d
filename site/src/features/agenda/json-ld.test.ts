import type { Event, Provider } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { agendaJsonLd, eventJsonLd, withOffset } from './json-ld.ts';
import { datesToCome } from './query.ts';

const provider = { slug: 'koor', name: 'Koor', contact: { website: null, email: null, phone: null } } as Provider;
const base: Event = {
  slug: 'concert',
  textState: { nl: 'own', en: 'missing', tr: 'missing', ar: 'missing' },
  example: false,
  confirmation: { by: 'editor', on: '2026-11-01', sources: [] },
  title: { nl: 'Concert' },
  provider: 'koor',
  disciplines: ['singing'],
  terms: [],
  summary: { nl: 'Een avond zang.' },
  description: null,
  starts: '2027-03-20T19:30',
  ends: '2027-03-20T22:00',
  recurrence: null,
  status: 'scheduled',
  audience: 'everyone',
  ages: { min: null, max: null, groups: [], note: null },
  venue: { space: null, place: null },
  price: { kind: 'paid', amount: 1250, currency: 'EUR', per: 'once' },
  passRules: [],
  languages: ['nl'],
  access: {},
  places: null,
  booking: { website: 'https://example.org/kaarten', email: null, phone: null },
  image: null,
};
const data = (event: Event) =>
  eventJsonLd({
    event,
    provider,
    place: null,
    dates: datesToCome(event, '2027-03-01'),
    url: 'https://example.org/nl/agenda/concert/',
    image: null,
    locale: 'nl',
  });

describe('withOffset', () => {
  it.each([
    ['2026-12-05T19:30', '2026-12-05T19:30:00+01:00'],
    ['2027-07-05T19:30', '2027-07-05T19:30:00+02:00'],
    ['2027-03-28T03:30', '2027-03-28T03:30:00+02:00'],
    ['2027-10-31T03:30', '2027-10-31T03:30:00+01:00'],
  ])('%s is %s', (wall, expected) => {
    expect(withOffset(wall)).toBe(expected);
  });
});

describe('eventJsonLd', () => {
  it('says when, where, what it costs and whether it goes ahead', () => {
    expect(data(base)).toMatchObject({
      '@type': 'Event',
      startDate: '2027-03-20T19:30:00+01:00',
      endDate: '2027-03-20T22:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { name: 'Koor', address: { addressLocality: 'Den Haag' } },
      offers: { price: 12.5, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
    });
    expect(data(base)).not.toHaveProperty('eventSchedule');
  });
  it.each([
    ['cancelled', 'EventCancelled', undefined],
    ['postponed', 'EventPostponed', undefined],
    ['soldOut', 'EventScheduled', 'SoldOut'],
  ] as const)('%s', (status, eventStatus, availability) => {
    const made = data({ ...base, status }) as { offers: { price: number; availability?: string } };
    expect(made).toMatchObject({ eventStatus: `https://schema.org/${eventStatus}`, offers: { price: 12.5 } });
    expect(made.offers.availability).toBe(availability && `https://schema.org/${availability}`);
  });
  it('is free at no price, and says nothing of a price that we do not know', () => {
    expect(data({ ...base, price: { kind: 'free' } })).toMatchObject({
      isAccessibleForFree: true,
      offers: { price: 0 },
    });
    expect(data({ ...base, price: { kind: 'unknown' } })).not.toHaveProperty('offers');
  });
  it('has the rule of a series and its dates, the cancelled ones marked', () => {
    const recurrence: Event['recurrence'] = {
      frequency: 'weekly',
      interval: 1,
      days: ['saturday'],
      until: '2027-04-03',
      except: [],
      own: [],
      cancelled: [{ date: '2027-03-20', reason: null }],
    };
    expect(data({ ...base, recurrence })).toMatchObject({
      startDate: '2027-03-27T19:30:00+01:00',
      eventSchedule: { repeatFrequency: 'P1W', byDay: ['https://schema.org/Saturday'], exceptDate: ['2027-03-20'] },
      subEvent: [
        { startDate: '2027-03-20T19:30:00+01:00', eventStatus: 'https://schema.org/EventCancelled' },
        { startDate: '2027-03-27T19:30:00+01:00', eventStatus: 'https://schema.org/EventScheduled' },
        { startDate: '2027-04-03T19:30:00+02:00' },
      ],
    });
  });
  it('has the dates of a series that have times of their own, and why one is off', () => {
    const recurrence: Event['recurrence'] = {
      frequency: 'weekly',
      interval: 1,
      days: [],
      until: '2027-03-27',
      except: [],
      own: [{ starts: '2027-03-27T14:00', ends: '2027-03-27T16:00' }],
      cancelled: [{ date: '2027-03-20', reason: { nl: 'De zaal is dicht.' } }],
    };
    expect(data({ ...base, recurrence })).toMatchObject({
      startDate: '2027-03-27T14:00:00+01:00',
      eventSchedule: { exceptDate: ['2027-03-27', '2027-03-20'] },
      subEvent: [
        { eventStatus: 'https://schema.org/EventCancelled', description: 'De zaal is dicht.' },
        { startDate: '2027-03-27T14:00:00+01:00', endDate: '2027-03-27T16:00:00+01:00' },
      ],
    });
  });
  it('is not there for an invented example', () => {
    expect(data({ ...base, example: true })).toBeNull();
  });
});

describe('agendaJsonLd', () => {
  it('lists real events only', () => {
    const dates = [base, { ...base, example: true }].flatMap((event) =>
      datesToCome(event, '2027-03-01').map((date) => ({ event, date })),
    );
    expect(agendaJsonLd('Agenda', dates, 'nl', (slug) => `https://example.org/${slug}/`)).toMatchObject({
      numberOfItems: 1,
      itemListElement: [{ position: 1, name: 'Concert', url: 'https://example.org/concert/' }],
    });
  });
});
