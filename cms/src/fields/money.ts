/* Editors write euros; the model counts in cents. */

export const cents = (euros: number | null | undefined): number => Math.round((euros ?? 0) * 100);
export const euros = (amount: number): number => amount / 100;
