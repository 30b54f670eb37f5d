import type { Entitlement, IncomeLimit, Pass } from '../model/pass.ts';
import type { Municipality } from '../model/vocabulary.ts';
import type { Household } from '../model/vocabulary-of-editors.ts';

/** A pass as far as the question who can have it goes. */
export type Grantable = { entitlement: Entitlement } & Pick<Pass, 'slug' | 'municipalities' | 'inTheHague'>;

/** What somebody tells about themselves; null is not said. `income` a month and `savings` in euro cents. */
export type Applicant = {
  municipality: Municipality | null;
  age: number | null;
  household: Household | null;
  income: number | null;
  savings: number | null;
};

/** Why: what decides, what is missing, or what we do not know. */
export type Ground =
  | 'fits'
  | 'municipality'
  | 'age'
  | 'income'
  | 'savings'
  | 'requires'
  | 'tell'
  | 'notHere'
  | 'noRule'
  | 'noAmounts'
  | 'pastYear';

/** Probably yes, probably no, or ask; never a promise. `limit` is the amount that was looked at, with its year. */
export type Verdict = { answer: 'yes' | 'no' | 'ask'; ground: Ground; limit: IncomeLimit | null };

const verdict = (answer: Verdict['answer'], ground: Ground, limit: IncomeLimit | null = null): Verdict => ({
  answer,
  ground,
  limit,
});

/** The newest amount for a household that is not of a year to come. */
const newest = (limits: IncomeLimit[], household: Household, year: number) =>
  limits
    .filter((limit) => limit.household === household && limit.year <= year)
    .sort((a, b) => b.year - a.year)
    .at(0);

/** Whether the amounts of a pass are of a year: only then they are counted with. */
export const isChecked = (limits: readonly IncomeLimit[], year: number): boolean =>
  limits.some((limit) => limit.year === year);

function byIncome(limits: IncomeLimit[], { household, income, savings }: Applicant, year: number): Verdict {
  if (!limits.some((limit) => limit.year <= year)) return verdict('ask', 'noAmounts');
  if (household === null) return verdict('ask', isChecked(limits, year) ? 'tell' : 'pastYear');
  const limit = newest(limits, household, year);
  if (!limit) return verdict('ask', 'noAmounts');
  if (limit.year < year) return verdict('ask', 'pastYear', limit);
  if (income !== null && income > limit.income) return verdict('no', 'income', limit);
  if (savings !== null && limit.savings !== null && savings > limit.savings) return verdict('no', 'savings', limit);
  const told = income !== null && (limit.savings === null || savings !== null);
  return verdict(told ? 'yes' : 'ask', told ? 'fits' : 'tell', limit);
}

/**
 * Whether somebody can probably have a pass in a year. `passes` are all passes, for one that asks for another first.
 * Pure. Amounts of a year that is over decide nothing: then the answer is to ask.
 */
export function qualify(pass: Grantable, applicant: Applicant, year: number, passes: readonly Grantable[]): Verdict {
  const { entitlement, municipalities } = pass;
  const { minAge, maxAge, requires, incomeTested, limits } = entitlement;
  const { municipality, age } = applicant;
  const everywhere = municipalities.includes('netherlands');
  if (!everywhere && municipality !== null && !municipalities.includes(municipality))
    return verdict('no', 'municipality');
  if (age !== null && ((minAge !== null && age < minAge) || (maxAge !== null && age > maxAge)))
    return verdict('no', 'age');
  if (pass.inTheHague === 'unknown') return verdict('ask', 'notHere');
  if (incomeTested === 'unknown') return verdict('ask', 'noRule');
  if ((!everywhere && municipality === null) || (age === null && (minAge !== null || maxAge !== null)))
    return verdict('ask', 'tell');
  const first = requires === null ? undefined : passes.find(({ slug }) => slug === requires);
  if (first && first.slug !== pass.slug) {
    // Of the pass that is asked for, never of one that this one asks for in turn.
    const needed = qualify(first, applicant, year, []);
    if (needed.answer === 'no') return verdict('no', 'requires', needed.limit);
    if (needed.answer === 'ask') return verdict('ask', needed.ground, needed.limit);
    if (limits.length === 0) return verdict('yes', 'requires', needed.limit);
  }
  return incomeTested === 'no' ? verdict('yes', 'fits') : byIncome(limits, applicant, year);
}
