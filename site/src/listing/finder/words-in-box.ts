/** Of the box to type in. */
export const boxId = 'finder-q';

/** What stands in the box on the page: also what was typed before the script came. On the server there is none. */
export const wordsInBox = (): string =>
  typeof document === 'undefined' ? '' : (document.querySelector<HTMLInputElement>(`#${boxId}`)?.value ?? '');
