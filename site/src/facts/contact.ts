import type { Contact } from '@kunstwijzer/content/model';

/** Whether we know any way to reach an organisation from home. */
export const isReachable = (contact: Contact): boolean => Object.values(contact).some((value) => value !== null);
