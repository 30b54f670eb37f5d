/** Longest question or reason in characters: it goes into a mail. Apart, so that the browser gets nothing else. */
export const longestText = 2000;
