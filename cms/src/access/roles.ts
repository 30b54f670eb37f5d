import type { PayloadRequest } from 'payload';

/** Who works in the CMS. Labels have all four languages because every vocabulary does. */
export const roles = {
  admin: { nl: 'Beheerder', en: 'Administrator', tr: 'Yönetici', ar: 'مدير' },
  editor: { nl: 'Redacteur', en: 'Editor', tr: 'Editör', ar: 'محرّر' },
  translator: { nl: 'Vertaler', en: 'Translator', tr: 'Çevirmen', ar: 'مترجم' },
  moderator: { nl: 'Moderator', en: 'Moderator', tr: 'Moderatör', ar: 'مشرف' },
};
export type Role = keyof typeof roles;

/** The role of who asks; null for a visitor. */
export const roleOf = (req: Pick<PayloadRequest, 'user'>): Role | null => req.user?.role ?? null;
