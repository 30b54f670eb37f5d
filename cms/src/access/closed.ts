import { nobody } from './nobody.ts';

/** The access of a collection that only our own code reads and writes: nobody may do anything, by any way in. */
export const closed = {
  admin: nobody,
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
};
