import { inEveryLanguage, locales } from '@kunstwijzer/content/model';
import { APIError, Forbidden } from 'payload';
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { admins } from '../../access/admins.ts';
import { translations } from '../../access/languages.ts';
import { nobody } from '../../access/nobody.ts';
import { roles } from '../../access/roles.ts';
import { selfOrAdmins } from '../../access/self-or-admins.ts';
import { staff } from '../../access/staff.ts';
import { fittingOnly } from '../../fields/shapes.ts';
import { termsField } from '../../fields/terms-field.ts';
import { plainText } from '../../fields/texts.ts';
import { forEverybody, forPeople } from '../../http/endpoints.ts';
import { limited } from '../../limits/limit.ts';
import { resetMail } from '../../mail/reset.ts';
import { menuGroups } from '../../menu.ts';
import { fewResetMails } from './forgot.ts';
import { inviteEndpoints } from './invite.ts';
import { equalLoginAnswer, gate, withRecoveryCodes } from './login.ts';
import { endOtherSessions, ownPasswordFirst } from './own-password.ts';
import { hashResetToken, resetEndpoint } from './reset.ts';
import { secondFactorEndpoints } from './second-factor/endpoints.ts';
import { strongOnly } from './strong-only.ts';
import { unseen } from './unseen.ts';

/** Payload's own way to set a password by a link begins a session without the steps of a login: ours is in reset.ts. */
const noLoginByLink: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') throw new Forbidden(req.t);
  return args;
};

const translationNames = Object.fromEntries(
  translations.map((locale) => [
    locale,
    inEveryLanguage({
      nl: locales[locale].label,
      en: locales[locale].label,
      tr: locales[locale].label,
      ar: locales[locale].label,
    }),
  ]),
);

type Options = {
  /** Whether the session cookie only goes over https. */
  secure: boolean;
  /** How often one address of the internet may try to log in. */
  loginsPerMinute: number;
};

const limits = (loginsPerMinute: number) => ({
  login: { name: 'login', times: loginsPerMinute, seconds: 60 },
  forgotPassword: { name: 'forgot-password', times: 3, seconds: 60 * 60 },
});

/** People who work in the CMS; the only collection that can log in. */
export const users = ({ secure, loginsPerMinute }: Options): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { nl: 'Gebruiker', en: 'User' }, plural: { nl: 'Gebruikers', en: 'Users' } },
  admin: {
    group: menuGroups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'secondFactorSince', 'updatedAt'],
    components: { beforeListTable: ['/admin/accounts/Invite.tsx#Invite'] },
  },
  auth: {
    useAPIKey: false,
    tokenExpiration: 8 * 60 * 60,
    // Payload would lock the account for everybody, its owner too: login.ts counts per address.
    maxLoginAttempts: 0,
    cookies: { secure, sameSite: 'Strict' },
    forgotPassword: resetMail,
  },
  access: {
    admin: staff,
    read: selfOrAdmins,
    create: nobody,
    update: selfOrAdmins,
    delete: admins,
    unlock: nobody,
    readVersions: admins,
  },
  hooks: {
    beforeOperation: [
      fittingOnly,
      limited(limits(loginsPerMinute)),
      fewResetMails,
      noLoginByLink,
      ownPasswordFirst,
      gate,
    ],
    beforeValidate: [strongOnly],
    beforeChange: [hashResetToken, endOtherSessions],
    afterOperation: [withRecoveryCodes],
    afterError: [equalLoginAnswer],
  },
  endpoints: [
    forEverybody(resetEndpoint),
    ...[...inviteEndpoints, ...secondFactorEndpoints].map(forPeople),
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
    {
      ...termsField(
        'languages',
        translationNames,
        { nl: 'Vertaalt naar', en: 'Translates into' },
        {
          many: true,
          description: {
            nl: 'Een vertaler verandert alleen teksten in deze talen, nooit het Nederlands. Leeg: alle talen.',
            en: 'A translator changes texts in these languages only, never the Dutch. Empty: all languages.',
          },
        },
      ),
      access: { create: admins, update: admins },
    },
    {
      name: 'currentPasswordField',
      type: 'ui',
      admin: { components: { Field: '/admin/accounts/CurrentPassword.tsx#CurrentPassword' } },
    },
    // How they get in; who may see that somebody has a second step are the administrators and the person.
    {
      name: 'secondFactorSince',
      type: 'date',
      label: { nl: 'Tweede stap sinds', en: 'Second step since' },
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, components: { Field: '/admin/accounts/SecondStep.tsx#SecondStep' } },
    },
    unseen({ name: 'secondFactorSecret', type: 'text' }),
    unseen({ name: 'secondFactorStep', type: 'number' }),
    unseen({ name: 'recoveryCodes', type: 'json' }),
    unseen({ name: 'mustChangePassword', type: 'checkbox' }),
    unseen({ name: 'cameFrom', type: 'json' }),
  ],
});
