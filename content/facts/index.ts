export * from './offer.ts';
export { accessAnswers, districtsIn, priceFact } from './parts.ts';
export * from './places.ts';
export * from './reach.ts';
export * from './reach-of.ts';
export * from './reading.ts';
