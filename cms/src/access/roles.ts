export const roles = ['admin', 'editor', 'translator', 'moderator'] as const;
