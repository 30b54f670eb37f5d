import type { Access, PayloadRequest } from 'payload';
import { editors } from './editors.ts';
import { inOwnLanguage } from './languages.ts';
import { roleOf } from './roles.ts';
import type { Role } from './roles.ts';

/**
 * Editors, and these roles as long as they do not publish; translators in their languages only. That they save drafts only: see
 * collections/content/drafts-only.ts.
 */
export const contributors =
  (...drafters: Role[]): Access =>
  ({ req, data }: { req: PayloadRequest; data?: { _status?: unknown } }) => {
    const role = roleOf(req);
    if (editors({ req })) return true;
    return role !== null && drafters.includes(role) && inOwnLanguage({ req }) && data?._status !== 'published';
  };
