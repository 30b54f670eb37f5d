import type { CollectionBeforeOperationHook } from 'payload';
import { countAttempt } from '../../limits/limit.ts';
import { mailboxOf } from '../../mail/allowance.ts';

/** How often a new password may be asked for one mailbox, whoever asks. */
const limits = [
  { name: 'reset-mail', times: 3, seconds: 60 * 60 },
  { name: 'reset-mail-of-a-day', times: 6, seconds: 24 * 60 * 60 },
];

/**
 * Keeps strangers from filling the mailbox of a colleague with links for a new password. Apart from other mail, so that no
 * stranger can keep somebody from getting theirs. An address without an account is counted alike: the answer tells nothing.
 */
export const fewResetMails: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { email } = (operation === 'forgotPassword' ? args.data : {}) as { email?: unknown };
  if (typeof email === 'string' && req.payloadAPI !== 'local')
    for (const limit of limits) await countAttempt(req.payload, limit, mailboxOf(email));
  return args;
};
