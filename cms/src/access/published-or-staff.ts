import type { Access } from 'payload';
import { staff } from './staff.ts';

/** Visitors read what is published; everyone with an account reads drafts too. */
export const publishedOrStaff: Access = ({ req }) => staff({ req }) || { _status: { equals: 'published' } };
