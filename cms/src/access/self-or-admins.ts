import type { Access } from 'payload';
import { admins } from './admins.ts';

/** Your own account; administrators all accounts. */
export const selfOrAdmins: Access = ({ req }) =>
  admins({ req }) || (req.user ? { id: { equals: req.user.id } } : false);
