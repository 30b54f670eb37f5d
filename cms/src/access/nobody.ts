/** Only our own code. */
export const nobody = (): boolean => false;
