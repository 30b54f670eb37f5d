import type { PayloadRequest } from 'payload';
import { editors } from './editors.ts';
import { roleOf } from './roles.ts';

/** Who handles what visitors send in: editors, administrators and moderators. */
export const handlers = ({ req }: { req: PayloadRequest }): boolean => editors({ req }) || roleOf(req) === 'moderator';
