import type { CollectionConfig } from 'payload';
import { roles } from '../../access/roles.ts';

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nl: 'Gebruiker', en: 'User' }, plural: { nl: 'Gebruikers', en: 'Users' } },
  auth: true,
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'role', type: 'select', options: [...roles], required: true, defaultValue: 'editor', saveToJWT: true },
  ],
};
