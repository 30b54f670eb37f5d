import { Slug } from '../model/common.ts';
import type { PassRule } from '../model/fields/pass-rules.ts';
import type { Benefit } from '../model/price.ts';
import { keysOf } from '../model/vocabulary.ts';
import { readMoney, westernDigits } from './digits.ts';
import { passChoices } from './options.ts';
import type { PassChoice } from './options.ts';
import { passAmountField, passField, passOfField, plainRule } from './passes.ts';
import type { Problem } from './problem.ts';
import { namesOf, rawOf } from './values.ts';
import type { ProblemCode } from './words/index.ts';

const maxPasses = 30;

const isChoice = (value: string | undefined): value is PassChoice =>
  (keysOf(passChoices) as string[]).includes(value ?? '');

const percentOf = (text: string | undefined, lowest: number): number | null => {
  const percent = /^(\d{1,3})\s*%?$/u.exec(westernDigits(text ?? ''))?.[1];
  return percent !== undefined && Number(percent) >= lowest && Number(percent) <= 100 ? Number(percent) : null;
};

type Read = { benefit: Benefit } | { code: ProblemCode };

function readBenefit(choice: PassChoice, amount: string | undefined): Read {
  switch (choice) {
    case 'free':
      return { benefit: { kind: 'free' } };
    case 'percentage':
    case 'firstFree': {
      // "First time free" needs no discount afterwards.
      const percent =
        choice === 'firstFree' && amount === undefined ? 0 : percentOf(amount, choice === 'firstFree' ? 0 : 1);
      return percent === null ? { code: 'percent' } : { benefit: { kind: choice, percent } };
    }
    case 'fixed': {
      const cents = amount === undefined ? null : readMoney(amount);
      return cents === null ? { code: 'money' } : { benefit: { kind: 'fixed', amount: cents } };
    }
    default:
      return { benefit: { kind: 'unknown' } };
  }
}

/** The answers about passes; a pass that somebody does not know about is left out, since unknown is the default. */
export function readPasses(values: unknown): { answers: PassRule[]; problems: Problem[] } {
  const answers: PassRule[] = [];
  const problems: Problem[] = [];
  const slugs = namesOf(values)
    .filter((name) => name.startsWith('pass.'))
    .map((name) => passOfField(name) ?? '')
    .filter((slug) => Slug.safeParse(slug).success)
    .slice(0, maxPasses);
  for (const slug of slugs) {
    const [choice] = rawOf(values, passField(slug));
    if (choice === undefined || choice === 'unknown') continue;
    if (!isChoice(choice)) {
      problems.push({ field: passField(slug), code: 'choice' });
      continue;
    }
    const read = readBenefit(choice, rawOf(values, passAmountField(slug))[0]);
    if ('code' in read) problems.push({ field: passAmountField(slug), code: read.code });
    else answers.push(plainRule({ pass: slug, accepted: choice === 'no' ? 'no' : 'yes', benefit: read.benefit }));
  }
  return { answers, problems };
}
