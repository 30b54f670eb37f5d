import type { Access, Where } from 'payload';
import { staff } from './staff.ts';

const isPublic: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };

/** Visitors read what is published and not thrown away; everyone with an account reads drafts too. */
export const publishedOrStaff: Access = ({ req }) => staff({ req }) || isPublic;
