import type { PayloadRequest } from 'payload';
import { roleOf } from './roles.ts';

/** Everyone with an account. */
export const staff = ({ req }: { req: PayloadRequest }): boolean => roleOf(req) !== null;
