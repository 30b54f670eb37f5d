/* What makes an index: for the build of the site, the CMS and benchmarks. The browser imports ./index.ts. */
export { buildIndex } from './build-index.ts';
export { enrich } from './enrich.ts';
export { recordsOf, usedTerms } from './records.ts';
export { disciplineConcepts, passConcepts, placeConcepts, termConcepts, vocabularyOf, wholeOf } from './vocabulary.ts';
