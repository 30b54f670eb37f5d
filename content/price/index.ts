export { rank } from './cost.ts';
export { price } from './price.ts';
export { slimOffer } from './slim.ts';
export { withTiers } from './tiers.ts';
export type * from './types.ts';
