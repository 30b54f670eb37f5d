export * from './message.ts';
export { messageWords } from './words/index.ts';
export type { MessageKey } from './words/index.ts';
