import type { FieldAccess } from 'payload';
import { roleOf } from './roles.ts';

/** Facts (dates, prices, places) are the same in every language: a translator leaves them alone. */
export const facts: FieldAccess = ({ req }) => roleOf(req) !== null && roleOf(req) !== 'translator';
