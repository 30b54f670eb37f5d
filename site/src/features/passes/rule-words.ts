import { households, keysOf, label, municipalities } from '@kunstwijzer/content/model';
import type { Pass } from '@kunstwijzer/content/model';
import { isChecked } from '@kunstwijzer/content/price';
import type { PageContext } from '../../page-context.ts';

type Words = Pick<PageContext, 't' | 'format' | 'locale'>;

/** A rule of a pass in words; `stale` amounts were not checked for this year. */
export type RuleWords = { who: string[]; amounts: string[]; stale: boolean };

/** Who can have a pass, as rules to read: the same that the check counts with. `year` is the year of the page. */
export function entitlementWords(pass: Pass, year: number, required: Pass | undefined, words: Words): RuleWords {
  const { t, format, locale } = words;
  const { minAge, maxAge, incomeTested, limits } = pass.entitlement;
  const newest = Math.max(...limits.map((limit) => limit.year).filter((each) => each <= year), 0);
  const amounts = keysOf(households).flatMap((household) =>
    limits
      .filter((limit) => limit.household === household && limit.year === newest)
      .map(({ income, savings }) =>
        t(savings === null ? 'passes.check.amount' : 'passes.check.amount.savings', {
          household: label(households, household, locale),
          income: format.money(income),
          savings: savings === null ? '' : format.money(savings),
          year: newest,
        }),
      ),
  );
  return {
    who: [
      pass.municipalities.includes('netherlands')
        ? t('passes.check.rule.everywhere')
        : t('passes.check.rule.place', {
            places: format.anyOf(pass.municipalities.map((key) => label(municipalities, key, locale))),
          }),
      ...(minAge !== null || maxAge !== null
        ? [format.ages({ min: minAge, max: maxAge, groups: [], note: null })]
        : []),
      ...(required ? [t('passes.check.rule.requires', { pass: required.name })] : []),
      t(`passes.check.rule.income.${incomeTested}`),
    ],
    amounts,
    // A pass that follows another pass has the amounts of that one.
    stale:
      incomeTested === 'yes' &&
      !isChecked((limits.length === 0 && required ? required : pass).entitlement.limits, year),
  };
}
