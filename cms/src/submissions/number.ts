import { randomInt } from 'node:crypto';

/** Letters and figures that nobody takes for another one when they read them out. */
const characters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const some = (count: number) =>
  Array.from({ length: count }, () => characters[randomInt(characters.length)] ?? '').join('');

/** A number for a submission, such as `HKW-7F3K-92`. Not a secret, and not counted up: it tells nobody how many there are. */
export const newNumber = (): string => `HKW-${some(4)}-${some(2)}`;
