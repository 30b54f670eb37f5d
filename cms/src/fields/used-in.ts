import type { UIField } from 'payload';

/** Beside the form: what refers to the record (admin/used-in). It holds nothing. */
export const usedInField = (): UIField => ({
  name: 'usedIn',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/used-in/UsedIn.tsx#UsedIn' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
});
