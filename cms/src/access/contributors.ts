import type { Access, PayloadRequest } from 'payload';
import { editors } from './editors.ts';
import { roleOf } from './roles.ts';
import type { Role } from './roles.ts';

/** Editors, and these roles as long as they do not publish. That they save drafts only: see collections/content/drafts-only.ts. */
export const contributors =
  (...drafters: Role[]): Access =>
  ({ req, data }: { req: PayloadRequest; data?: { _status?: unknown } }) => {
    const role = roleOf(req);
    return editors({ req }) || (role !== null && drafters.includes(role) && data?._status !== 'published');
  };
