import type { PassRule } from '../model/fields/pass-rules.ts';
import type { Price } from '../model/price.ts';
import type { Municipality } from '../model/vocabulary.ts';

/* Types only from the model: what stands in this folder runs in the browser too, and a value would bring Zod along. */

/** What a rule asks of a visitor. A condition that is null, empty or absent does not limit. */
type Conditions = Pick<
  PassRule,
  'tier' | 'perYear' | 'maxPerYear' | 'minAge' | 'maxAge' | 'municipalities' | 'from' | 'until'
>;

/** A pass rule as far as a price needs it. A `PassRule` of the model is one; so is its short form on a page. */
export type PriceRule = Pick<PassRule, 'pass' | 'accepted' | 'benefit'> & Partial<Conditions>;

export type Offer = { price: Price; passRules: readonly PriceRule[] };

/** A pass that a visitor has; `tier` is null for the ordinary one, or when the visitor did not say. */
export type HeldPass = { pass: string; tier: string | null };

/** Who asks for a price, on a date (`YYYY-MM-DD`). `age` in whole years on that date; null is what was not said. */
export type Visitor = {
  passes: readonly HeldPass[];
  age: number | null;
  municipality: Municipality | null;
  on: string;
};

/** What someone pays: nothing, euro cents per unit, or we do not know. */
export type Cost =
  | { kind: 'free' }
  | { kind: 'amount'; amount: number; per: Extract<Price, { kind: 'paid' }>['per'] }
  | { kind: 'unknown' };

/** Why a rule does not hold for a visitor; the two that begin with `tell` may still hold, once the visitor says more. */
export type Obstacle = 'tellAge' | 'tellMunicipality' | 'notYet' | 'age' | 'municipality' | 'tier' | 'over';

/** What a pass of the visitor does here. `ask`: it is accepted, but we do not know what it gives. */
export type Finding = HeldPass &
  (
    | { kind: 'lower'; cost: Cost; rule: PriceRule | null; first: PriceRule | null }
    | { kind: 'same' | 'ask'; rule: PriceRule }
    | { kind: 'blocked'; by: Obstacle; rule: PriceRule | null }
    | { kind: 'refused' }
    | { kind: 'unknown' }
  );

/** What a pass that the visitor does not have would do. */
export type Alternative = HeldPass & { cost: Cost; rule: PriceRule | null; first: PriceRule | null };

/** The price of an offer for one visitor, and why. */
export type MyPrice = {
  /** What this visitor pays, after a first time that may be free. */
  cost: Cost;
  /** The rule that makes `cost` lower than without a pass. */
  rule: PriceRule | null;
  /** The rule that makes the first time free, where `cost` is not free. */
  first: PriceRule | null;
  /** What it costs once the yearly maximum of `rule` is used up; null when it has none. */
  after: Cost | null;
  /** What it costs without a pass. */
  plain: Cost;
  /** Whether it may cost less than we know: a pass is accepted, or may be, and nobody wrote down what it gives. */
  ask: boolean;
  /** Each pass of the visitor, by name. */
  mine: Finding[];
  /** Passes of others that would make it cheaper, the cheapest first. */
  others: Alternative[];
};
