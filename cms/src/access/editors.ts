import type { PayloadRequest } from 'payload';
import { roleOf } from './roles.ts';

/** Whoever decides about content: editors and administrators. */
export const editors = ({ req }: { req: PayloadRequest }): boolean => ['admin', 'editor'].includes(roleOf(req) ?? '');
