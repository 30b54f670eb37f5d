import { APIError, Forbidden } from 'payload';
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { admins } from '../../access/admins.ts';
import { roles } from '../../access/roles.ts';
import { selfOrAdmins } from '../../access/self-or-admins.ts';
import { staff } from '../../access/staff.ts';
import { fittingOnly } from '../../fields/shapes.ts';
import { termsField } from '../../fields/terms-field.ts';
import { plainText } from '../../fields/texts.ts';
import { forEverybody } from '../../http/endpoints.ts';
import { limited } from '../../limits/limit.ts';
import { resetMail } from '../../mail/reset.ts';
import { groups } from '../content/index.ts';
import { fewResetMails } from './forgot.ts';
import { equalLoginAnswer, equalLoginTime } from './login.ts';

/** Accounts come from an administrator or from our own code, never over HTTP from somebody unknown. */
const noStrangers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !admins({ req })) throw new Forbidden(req.t);
  return args;
};

type Options = {
  /** Whether the session cookie only goes over https. */
  secure: boolean;
  /** How often one address of the internet may try to log in. */
  loginsPerMinute: number;
};

const limits = (loginsPerMinute: number) => ({
  login: { name: 'login', times: loginsPerMinute, seconds: 60 },
  forgotPassword: { name: 'forgot-password', times: 3, seconds: 60 * 60 },
  resetPassword: { name: 'reset-password', times: 10, seconds: 60 * 60 },
});

/** People who work in the CMS; the only collection that can log in. */
export const users = ({ secure, loginsPerMinute }: Options): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { nl: 'Gebruiker', en: 'User' }, plural: { nl: 'Gebruikers', en: 'Users' } },
  admin: { group: groups.settings, useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'updatedAt'] },
  auth: {
    useAPIKey: false,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { secure, sameSite: 'Strict' },
    forgotPassword: resetMail,
  },
  access: {
    admin: staff,
    read: selfOrAdmins,
    create: admins,
    update: selfOrAdmins,
    delete: admins,
    unlock: admins,
    readVersions: admins,
  },
  hooks: {
    beforeOperation: [fittingOnly, noStrangers, limited(limits(loginsPerMinute)), fewResetMails, equalLoginTime],
    afterError: [equalLoginAnswer],
  },
  endpoints: [
    forEverybody({
      // Payload's own endpoint makes an administrator of whoever comes first; the first one is made before a port opens.
      path: '/first-register',
      method: 'post',
      handler: () => {
        throw new APIError('The first account is made on the server.', 403, null, true);
      },
    }),
  ],
  fields: [
    plainText('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    {
      ...termsField('role', roles, { nl: 'Rol', en: 'Role' }, { required: true, default: 'editor' }),
      saveToJWT: true,
      access: { create: admins, update: admins },
    },
  ],
});
