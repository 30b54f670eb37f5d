import { addDays, keysOf } from '../model/index.ts';
import type { Activity, Discipline, Labels, Stage } from '../model/index.ts';
import { inventedAccess } from './access.ts';
import { activityKinds } from './sketches/activity-kinds.ts';
import type { ActivityKind } from './sketches/activity-kinds.ts';
import { crowdOf } from './sketches/crowds.ts';
import type { Crowd } from './sketches/crowds.ts';
import { lessons } from './sketches/lessons.ts';
import { sketchOf } from './sketches/providers.ts';
import type { ProviderId } from './sketches/providers.ts';
import { passRules } from './passes.ts';
import { disciplineImage } from './pictures.ts';
import { inventedPrice } from './prices.ts';
import { providerSlug } from './providers.ts';
import { dice } from './random.ts';
import type { Dice } from './random.ts';
import { base, contactAt, inAll, slugOf, withGaps } from './record.ts';
import { richInAll } from './rich.ts';
import { addMinutes } from './times.ts';
import { inventedVenue } from './venue.ts';

const levels: Record<Stage, Activity['levels']> = {
  meet: ['beginner'],
  discover: ['beginner'],
  deepen: ['beginner', 'experienced'],
  talent: ['talent'],
  professional: ['professional'],
};

const joinings: Record<Stage, Activity['joining'][]> = {
  meet: ['anytime'],
  discover: ['anytime', 'trial', 'trial', 'term', 'unknown'],
  deepen: ['trial', 'term', 'waiting', 'anytime'],
  talent: ['audition', 'audition', 'waiting'],
  professional: ['audition', 'unknown', 'term'],
};

const isHoliday = (kind: ActivityKind) => kind === activityKinds.zomerschool;

function schedule(
  kind: ActivityKind,
  crowd: Crowd,
  joining: Activity['joining'],
  roll: Dice,
  today: string,
): Activity['schedule'] {
  if (isHoliday(kind)) {
    const from = addDays(today, roll.int(25, 90));
    return { slots: [], from, until: addDays(from, 4) };
  }
  // Some organisations never told us when they meet; the site has to say so.
  if (roll.chance(5)) return { slots: [], from: null, until: null };
  const { days, starts, minutes } = crowdOf(crowd);
  const slot = () => {
    const start = roll.pick(starts);
    return { day: roll.pick(days), start, end: addMinutes(start, minutes) };
  };
  const slots = [slot()];
  const second = slot();
  if (roll.chance(22) && second.day !== slots[0]?.day) slots.push(second);
  if (joining !== 'term') return { slots, from: null, until: null };
  const from = addDays(today, roll.int(-40, 60));
  return { slots, from, until: addDays(from, roll.pick([56, 70, 140])) };
}

const titleOf = (kind: ActivityKind, crowd: Crowd): Labels =>
  inAll((locale) => {
    const title = kind.title[locale];
    const who = crowdOf(crowd).title[locale];
    // Turkish puts "for whom" before the noun; in brackets the name of the activity keeps its capital.
    return locale === 'tr' ? `${title} (${who})` : `${title} ${who}`;
  });

function agesOf(id: ProviderId, crowd: Crowd): Activity['ages'] {
  const { ages, groups } = crowdOf(crowd);
  const [lowest] = sketchOf(id).ages;
  const min = ages[0] === null ? null : Math.max(ages[0], Math.min(lowest ?? 0, ages[1] ?? 120));
  return { min, max: ages[1], groups: [...groups], note: null };
}

const chooseDutch = (id: ProviderId, roll: Dice): Activity['dutchNeeded'] =>
  roll.chance(75) ? sketchOf(id).dutch : roll.pick(['none', 'little', 'good', 'unknown'] as const);

// What one can follow at a screen: nobody sings in a choir or dances in a group from home.
const fromHome: Discipline[] = ['music', 'singing', 'writing', 'visual', 'photofilm', 'media', 'theatre'];

/** In person or online; a good part never said, as in life. Dice of its own: it came later than the other facts. */
function attendanceOf(slug: string, discipline: Discipline, stage: Stage, crowd: Crowd): Activity['attendance'] {
  const roll = dice(`${slug}/where`);
  if (fromHome.includes(discipline) && stage !== 'meet' && roll.chance(30))
    // Children are fetched from school, or come with a grandparent: never at a screen only.
    return crowd === 'toddlers' || crowd === 'children' ? 'mixed' : roll.pick(['mixed', 'online', 'mixed']);
  return roll.chance(60) ? 'offline' : null;
}

function activity(name: string, id: ProviderId, crowd: Crowd, nth: number, today: string): Activity {
  const kind = activityKinds[name];
  if (!kind) throw new Error(`There is no activity kind ${name}`);
  const slug = slugOf(name, crowd, id);
  const roll = dice(slug);
  const stage = kind.stages[nth % kind.stages.length] ?? kind.stages[0];
  const joining = isHoliday(kind) ? 'term' : roll.pick(joinings[stage]);
  const [discipline] = kind.disciplines;
  const promise = roll.pick(crowdOf(crowd).promises);
  const provider = sketchOf(id);
  const attendance = attendanceOf(slug, discipline, stage, crowd);
  const venue = inventedVenue(id, slug, roll);
  return withGaps<Activity>({
    ...base(slug, today),
    title: titleOf(kind, crowd),
    provider: providerSlug(id),
    disciplines: [...kind.disciplines],
    terms: [...(kind.terms ?? [])],
    summary: inAll((locale) => `${kind.summary[locale]} ${promise[locale]}`),
    description: roll.chance(70) ? richInAll(lessons[discipline]) : null,
    ages: agesOf(id, crowd),
    levels: [...levels[stage]],
    stage,
    joining,
    schedule: schedule(kind, crowd, joining, roll, today),
    venue: attendance === 'online' ? { space: null, place: null } : venue,
    attendance,
    price: inventedPrice(stage, joining, roll),
    passRules: passRules(provider.passes, today),
    languages: [...provider.languages],
    dutchNeeded: chooseDutch(id, roll),
    access: inventedAccess(providerSlug(id), id === 'samen-toon' ? { lowStimulus: 'yes', buddy: 'yes' } : {}),
    booking: contactAt(id, roll.chance(60)),
    nextSteps: [],
    image: roll.chance(45) ? disciplineImage(discipline) : null,
  });
}

/** Every fictional activity. `today` is `YYYY-MM-DD`. */
export const activities = (today: string): Activity[] =>
  Object.entries(activityKinds).flatMap(([name, { offers }]) =>
    keysOf(offers)
      .flatMap((id) => (offers[id] ?? []).map((crowd) => ({ id, crowd })))
      .map(({ id, crowd }, nth) => activity(name, id, crowd, nth, today)),
  );
