/* The model has null for "not known" and empty lists; Payload leaves out, nulls or empties, depending on the database. */

/** A text, or null when it is empty. */
export const textOf = (value: string | null | undefined): string | null => (value?.trim() ? value : null);

/** A value, or null when it is absent. */
export const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

/** A list, empty when it is absent. */
export const listOf = <T>(value: readonly T[] | null | undefined): T[] => [...(value ?? [])];
