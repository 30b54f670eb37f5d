/**
 * Keeps what is made of some parts: who has it may give what it made of them before, as long as each is the same object or
 * value. The first is an object that only this is made of.
 */
export type Keep = <Made>(parts: [object, ...unknown[]], make: () => Made) => Made;

/** Keeps nothing. */
export const anew: Keep = (_, make) => make();
