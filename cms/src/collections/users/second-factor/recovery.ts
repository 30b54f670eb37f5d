import { createHash, randomInt } from 'node:crypto';

const many = 10;
/** Without what looks alike on paper: i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const newCode = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')).join(
    '-',
  );

/** Ten codes of 80 bits for who lost their telephone; each works once. */
export const newCodes = (): string[] => Array.from({ length: many }, newCode);

/** What we keep of a code, however it was typed. So long and random that it needs no slow hash. */
export const digestOfCode = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^0-9a-z]/gu, ''))
    .digest('hex');
