export * from './markup.ts';
export * from './provenance.ts';
export * from './segments.ts';
export * from './units.ts';
export * from './word-changes.ts';
