import { z } from 'zod';
import { Slug } from '../../model/common.ts';
import type { PassRule } from '../../model/fields/pass-rules.ts';
import { Benefit } from '../../model/price.ts';
import { Known } from '../../model/vocabulary.ts';
import { passAmountField, passField, plainRule } from '../passes.ts';
import type { Values } from '../values.ts';
import { values } from './part.ts';
import type { Part } from './part.ts';
import { euros } from './price.ts';

type Answer = Pick<PassRule, 'pass' | 'accepted' | 'benefit'>;

const none = z.null();
const PlainRule = z.strictObject({
  pass: Slug,
  accepted: Known,
  tier: none,
  benefit: Benefit,
  perYear: none,
  maxPerYear: none,
  minAge: none,
  maxAge: none,
  municipalities: z.array(z.never()),
  from: none,
  until: none,
  note: none,
});
type PlainRule = z.infer<typeof PlainRule>;

function fillRule({ pass, accepted, benefit }: Answer): Values {
  const choice = accepted === 'yes' ? (benefit.kind === 'unknown' ? 'yes' : benefit.kind) : accepted;
  const amount = 'amount' in benefit ? euros(benefit.amount) : 'percent' in benefit ? String(benefit.percent) : null;
  return values({ [passField(pass)]: choice, [passAmountField(pass)]: amount });
}

/** What passes do; the answers have been read together (read-passes.ts). */
export const passRules: Part<PlainRule[]> = {
  schema: z.array(PlainRule),
  read: (answers) => answers.get('passes') ?? [],
  fill: (rules) => Object.assign({}, ...rules.map(fillRule)) as Values,
  said: (rules) => (rules as PassRule[]).map(plainRule),
};
