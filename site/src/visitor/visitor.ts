import type { Municipality } from '@kunstwijzer/content/model';
import type { HeldPass } from '@kunstwijzer/content/price';
import { latinDigits } from '../i18n/digits.ts';

/* Who looks at prices, as the visitor told it. Runs in the browser: types only from the model. */

/** What the visitor chose; null is not said. Nothing in it tells who it is. */
export type VisitorChoice = { passes: HeldPass[]; age: number | null; municipality: Municipality | null };

export const nobody: VisitorChoice = { passes: [], age: null, municipality: null };

/** Nothing chosen: prices are those without a pass. */
export const isNobody = ({ passes, age, municipality }: VisitorChoice): boolean =>
  passes.length === 0 && age === null && municipality === null;

/** Names in the address bar, Dutch in every language. `leeftijd` also holds age groups of the finder, which are words. */
const params = { pass: 'pas', age: 'leeftijd', municipality: 'gemeente' } as const;

// As data and not as the keys of the vocabulary, which would bring Zod along; the type checker demands all of them.
const municipalities = {
  denhaag: true,
  leidschendam: true,
  rijswijk: true,
  netherlands: true,
  elsewhere: true,
} satisfies Record<Municipality, true>;

const isMunicipality = (value: unknown): value is Municipality =>
  typeof value === 'string' && Object.hasOwn(municipalities, value);

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** The age in what somebody typed; null when nobody has it. */
export function toAge(typed: string): number | null {
  const text = latinDigits(typed).trim();
  return /^\d{1,3}$/u.test(text) && Number(text) <= 120 ? Number(text) : null;
}

const isYears = (text: string) => /^\d{1,3}$/u.test(text);
const mostPasses = 8;

/** The same pass twice is one pass; what is no slug is left out. */
function passesOf(held: HeldPass[]): HeldPass[] {
  const known = held.filter(({ pass, tier }) => slug.test(pass) && (tier === null || slug.test(tier)));
  return [...new Map(known.map(({ pass, tier }) => [pass, { pass, tier }])).values()].slice(0, mostPasses);
}

const ageOf = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 120 ? value : null;

/** A choice out of data that may be anything: what is not valid in it was not said. */
export function toChoice(raw: unknown): VisitorChoice {
  if (typeof raw !== 'object' || raw === null) return nobody;
  const { passes, age, municipality } = raw as Record<string, unknown>;
  const held = (Array.isArray(passes) ? passes : []).flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return [];
    const { pass, tier } = each as Record<string, unknown>;
    return typeof pass === 'string' ? [{ pass, tier: typeof tier === 'string' ? tier : null }] : [];
  });
  return {
    passes: passesOf(held),
    age: ageOf(age),
    municipality: isMunicipality(municipality) ? municipality : null,
  };
}

/** What was known of a visitor, and what they said since: the last word counts, and a pass comes beside the others. */
export const withSaid = (known: VisitorChoice, said: VisitorChoice): VisitorChoice => ({
  passes: passesOf([...known.passes, ...said.passes]),
  age: said.age ?? known.age,
  municipality: said.municipality ?? known.municipality,
});

/** The choice that an address carries (`?pas=ooievaarspas:tier&leeftijd=8&gemeente=denhaag`); null when it has none. */
export function readVisitor(query: URLSearchParams): VisitorChoice | null {
  const years = query.getAll(params.age).find(isYears);
  const choice = toChoice({
    passes: query.getAll(params.pass).map((text) => {
      const [pass, tier = null] = text.split(':');
      return { pass, tier };
    }),
    age: years === undefined ? null : Number(years),
    municipality: query.get(params.municipality),
  });
  return isNobody(choice) ? null : choice;
}

/** Puts a choice in a query, in place of the one that it had; what others keep in the query stays. */
export function writeVisitor(query: URLSearchParams, { passes, age, municipality }: VisitorChoice): void {
  const groups = query.getAll(params.age).filter((text) => !isYears(text));
  for (const name of Object.values(params)) query.delete(name);
  for (const group of groups) query.append(params.age, group);
  for (const { pass, tier } of passesOf(passes)) query.append(params.pass, tier === null ? pass : `${pass}:${tier}`);
  if (age !== null) query.append(params.age, String(age));
  if (municipality !== null) query.append(params.municipality, municipality);
}
