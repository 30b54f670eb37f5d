import type { PayloadRequest } from 'payload';
import { roleOf } from './roles.ts';

/** Only administrators. */
export const admins = ({ req }: { req: PayloadRequest }): boolean => roleOf(req) === 'admin';
