import type { Endpoint } from 'payload';

/** Who may call an endpoint of ours: anybody (it decides by itself), or people with an account. */
type Callers = 'everybody' | 'people';

const marked =
  (callers: Callers) =>
  (endpoint: Endpoint): Endpoint => ({ ...endpoint, custom: { ...endpoint.custom, callers } });

/** An endpoint of ours that visitors call too. What is not marked needs a session (door.ts). */
export const forEverybody = marked('everybody');

/** An endpoint of ours for people with an account. */
export const forPeople = marked('people');

/** Who may call an endpoint, as it was marked; null for one of Payload. */
export const callersOf = ({ custom }: Pick<Endpoint, 'custom'>): Callers | null =>
  (custom as { callers?: Callers } | undefined)?.callers ?? null;
