import type { Choices, Filter } from './state.ts';

/** The id of the list to choose one from, and the name of the group of boxes, of a filter. */
export const filterId = (key: Filter['key']): string => `finder-${key}`;

/** What is chosen in the filters on the page: also what was chosen before the script came. */
export function choicesOnPage(filters: Filter[]): Choices {
  const chosen = filters.map(({ key, multiple }): [Filter['key'], string[]] => {
    const field = document.querySelector(`#${filterId(key)}`);
    if (!field) return [key, []];
    const values = multiple
      ? [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
      : [(field as HTMLSelectElement).value];
    return [key, values.filter((value) => value !== '')];
  });
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}
