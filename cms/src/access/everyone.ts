/** Visitors too: what is on every page. */
export const everyone = (): boolean => true;
