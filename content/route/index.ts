export * from './ages.ts';
export * from './checks.ts';
export * from './graph.ts';
export * from './next.ts';
export * from './order.ts';
export * from './places.ts';
export * from './reach.ts';
