/* Pure, small and without the values of the model: the browser reads it too. */
export * from './ages.ts';
export * from './html.ts';
export * from './paths.ts';
export { anew } from './keep.ts';
export type { Keep } from './keep.ts';
