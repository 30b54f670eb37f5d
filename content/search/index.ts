export { cut } from './cut.ts';
export { openIndex } from './open.ts';
export { foldedWords } from './tokens.ts';
export type { Index } from './format.ts';
export type * from './types.ts';
