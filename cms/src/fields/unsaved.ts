import type { UIField } from 'payload';

/** Above the form: keeps what is typed until it is saved, and puts it back (admin/unsaved). It holds nothing. */
export const unsavedField = (): UIField => ({
  name: 'unsaved',
  type: 'ui',
  admin: {
    components: { Field: '/admin/unsaved/Unsaved.tsx#Unsaved' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
});
