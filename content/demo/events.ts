import { addDays } from '../model/index.ts';
import type { Discipline, Event, Labels, Price } from '../model/index.ts';
import { inventedAccess } from './access.ts';
import { agesOf } from './ages.ts';
import { clockNights } from './sketches/clock-nights.ts';
import { eventKinds, themes } from './sketches/event-kinds.ts';
import type { EventKind } from './sketches/event-kinds.ts';
import { lessons } from './sketches/lessons.ts';
import { sketchOf } from './sketches/providers.ts';
import type { ProviderId } from './sketches/providers.ts';
import { nextClockChange, onceOn, seriesFrom } from './dates.ts';
import { passRules } from './passes.ts';
import { disciplineImage } from './pictures.ts';
import { providerSlug } from './providers.ts';
import { dice } from './random.ts';
import type { Dice } from './random.ts';
import { base, contactAt, inAll, slugOf, withGaps } from './record.ts';
import { richInAll } from './rich.ts';
import { addMinutes } from './times.ts';
import { inventedVenue } from './venue.ts';

function status(roll: Dice): Event['status'] {
  const drawn = roll.int(1, 100);
  if (drawn <= 6) return 'cancelled';
  if (drawn <= 11) return 'postponed';
  return drawn <= 20 ? 'soldOut' : 'scheduled';
}

function ticket(kind: EventKind, roll: Dice): Price {
  if (kind.free) return { kind: 'free' };
  if (roll.chance(8)) return { kind: 'unknown' };
  if (kind.audience !== 'everyone' ? roll.chance(60) : roll.chance(38)) return { kind: 'free' };
  return { kind: 'paid', amount: roll.pick([300, 500, 750, 1000, 1250]), currency: 'EUR', per: 'once' };
}

const titleOf = (kind: EventKind, theme: Labels | null): Labels =>
  inAll((locale) => (theme ? `${kind.title[locale]}: ${theme[locale]}` : kind.title[locale]));

type When = Pick<Event, 'starts' | 'ends' | 'recurrence'>;

function when(kind: EventKind, roll: Dice, today: string): When {
  const end = addMinutes(kind.start, kind.minutes);
  const on = (date: string, recurrence: Event['recurrence']): When => ({
    starts: `${date}T${kind.start}`,
    ends: `${date}T${end}`,
    recurrence,
  });
  if (kind.rhythm === 'once') return on(onceOn(kind, roll, today), null);
  const { first, recurrence } = seriesFrom(kind, roll, today);
  return on(first, recurrence);
}

function event(name: string, kind: EventKind, id: ProviderId, edition: number, today: string): Event {
  const slug = slugOf(name, id, ...(edition > 1 ? [String(edition)] : []));
  const roll = dice(slug);
  const provider = sketchOf(id);
  // A trial lesson at a dance school is about dance, whatever the kind says.
  const disciplines: Discipline[] =
    kind.themed && kind.disciplines[0] === 'multi' ? [provider.disciplines[0]] : [...kind.disciplines];
  const [discipline = kind.disciplines[0]] = disciplines;
  return withGaps<Event>({
    ...base(slug, today),
    title: titleOf(kind, kind.themed ? roll.pick(themes) : null),
    provider: providerSlug(id),
    // A trial lesson or meal of a dance school is about dance.
    disciplines: kind.themed && kind.disciplines[0] === 'multi' ? [provider.disciplines[0]] : [...kind.disciplines],
    terms: [...(provider.terms ?? [])],
    summary: { ...kind.summary },
    description: kind.rhythm !== 'once' ? richInAll(lessons[discipline]) : null,
    ...when(kind, roll, today),
    status: kind.rhythm === 'once' ? status(roll) : 'scheduled',
    audience: kind.audience,
    ages: agesOf(kind.ages),
    venue: inventedVenue(id, slug, roll),
    price: ticket(kind, roll),
    passRules: kind.audience === 'everyone' ? passRules(provider.passes, today) : [],
    languages: [...provider.languages],
    access: inventedAccess(providerSlug(id)),
    places: roll.chance(55) ? roll.pick([12, 20, 30, 45, 60, 80, 150]) : null,
    booking: contactAt(id, roll.chance(70)),
    image: roll.chance(50) ? disciplineImage(discipline) : null,
  });
}

/** Two nights in which the clock changes while people dance: the hardest dates for a calendar. */
function clockNight(name: keyof typeof clockNights, today: string): Event {
  const { by, month, title, summary } = clockNights[name];
  const sunday = nextClockChange(today, month);
  const slug = slugOf('nacht', name);
  return {
    ...base(slug, today),
    title: { ...title },
    provider: providerSlug(by),
    disciplines: ['dance', 'music'],
    terms: [],
    summary: { ...summary },
    description: null,
    starts: `${addDays(sunday, -1)}T22:00`,
    ends: `${sunday}T04:00`,
    recurrence: null,
    status: 'scheduled',
    audience: 'everyone',
    ages: agesOf([18, null]),
    venue: inventedVenue(by, slug, dice(slug)),
    price: { kind: 'paid', amount: 750, currency: 'EUR', per: 'once' },
    passRules: passRules(sketchOf(by).passes, today),
    languages: [...sketchOf(by).languages],
    access: inventedAccess(providerSlug(by)),
    places: 120,
    booking: contactAt(by, true),
    image: disciplineImage('dance'),
  };
}

const editions = (name: string, kind: EventKind, id: ProviderId) =>
  kind.themed && dice(`${name}/${id}/editions`).chance(45) ? [1, 2] : [1];

/** Every fictional event. `today` is `YYYY-MM-DD`. */
export const events = (today: string): Event[] => [
  ...Object.entries(eventKinds).flatMap(([name, kind]) =>
    kind.by.flatMap((id) => editions(name, kind, id).map((edition) => event(name, kind, id, edition, today))),
  ),
  clockNight('zomertijd', today),
  clockNight('wintertijd', today),
];
