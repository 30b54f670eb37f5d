/** How many days something stays in the trash before it is gone for good (upkeep/empty-trash.ts). */
export const trashDays = 90;
