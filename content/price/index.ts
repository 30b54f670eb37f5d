export { rank } from './cost.ts';
export { price } from './price.ts';
export { isChecked, qualify } from './qualify.ts';
export type { Applicant, Grantable, Ground, Verdict } from './qualify.ts';
export { slimOffer } from './slim.ts';
export { withTiers } from './tiers.ts';
export type * from './types.ts';
