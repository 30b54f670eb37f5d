import { label, lives, municipalities, passAnswer } from '@kunstwijzer/content/model';
import type { Benefit, Known, LocalizedText, Pass, PassRule } from '@kunstwijzer/content/model';
import type { PageContext } from '../page-context.ts';

/** A pass with what an offer or provider says about it. */
export type PassAnswer = { pass: Pass; answer: Known; rules: PassRule[] };

/** Every pass with its answer on a date, in the order of `passes`. */
export const passAnswers = (rules: PassRule[], passes: Pass[], on: string): PassAnswer[] =>
  passes.map((pass) => ({
    pass,
    answer: passAnswer(rules, pass.slug, on),
    rules: rules.filter((rule) => rule.pass === pass.slug && lives(rule, on)),
  }));

type Words = Pick<PageContext, 't' | 'format' | 'locale'>;

/** What a benefit gives, in a few words. Amounts are euro cents. */
export function benefitWords(benefit: Benefit, { t, format }: Pick<Words, 't' | 'format'>): string {
  switch (benefit.kind) {
    case 'free':
      return t('passes.rule.free');
    case 'percentage':
      return benefit.percent === 100
        ? t('passes.rule.free')
        : t('passes.rule.percentage', { percent: benefit.percent });
    case 'fixed':
      return benefit.amount === 0
        ? t('passes.rule.free')
        : t('passes.rule.fixed', { amount: format.money(benefit.amount) });
    case 'firstFree':
      return benefit.percent === 0
        ? t('passes.rule.firstOnly')
        : t('passes.rule.firstFree', { percent: benefit.percent });
    case 'unknown':
      return t('passes.rule.unknown');
  }
}

/** What a rule gives and to whom, as short phrases: "50% korting", "vanaf 60 jaar". Amounts are euro cents. */
export function ruleWords(rule: PassRule, words: Words): string[] {
  const { t, format, locale } = words;
  const { minAge, maxAge, perYear, maxPerYear, from, until } = rule;
  const ages = { min: minAge, max: maxAge, groups: [], note: null };
  return [
    benefitWords(rule.benefit, words),
    minAge === null && maxAge === null ? null : format.ages(ages),
    rule.municipalities.length === 0
      ? null
      : t('passes.rule.municipalities', {
          places: format.anyOf(rule.municipalities.map((key) => label(municipalities, key, locale))),
        }),
    perYear === null ? null : t('passes.rule.perYear', { count: perYear }),
    maxPerYear === null ? null : t('passes.rule.maxPerYear', { amount: format.money(maxPerYear) }),
    from === null ? null : t('passes.rule.from', { date: format.date(from) }),
    until === null ? null : t('passes.rule.until', { date: format.date(until) }),
  ].filter((phrase) => phrase !== null);
}

/** The tier of a pass that a rule is limited to; null when it holds for every tier. */
export const tierName = ({ tier }: PassRule, pass: Pass): LocalizedText | null =>
  pass.tiers.find(({ id }) => id === tier)?.name ?? null;
