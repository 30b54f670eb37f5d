import type { UploadField } from 'payload';

/** The picture of a record, from the media library. */
export const coverImage = (): UploadField => ({
  name: 'image',
  type: 'upload',
  relationTo: 'media',
  label: { nl: 'Beeld', en: 'Picture' },
});
