export { cut } from './cut.ts';
export type * from './types.ts';
