/** The lines of our mark, as site/public/favicon.svg has it, in a box of 40 by 40. */
const lines =
  '<rect width="40" height="40" rx="11" fill="#00693c"/><path d="M12 8v24M12 23h2.5c3 0 4.5-1.2 6-3.7L27.5 8.5" fill="none" stroke="#ffd83d" stroke-width="4.5" stroke-linecap="round"/><path d="M19 21.5 28 32" fill="none" stroke="#fffdf7" stroke-width="4.5" stroke-linecap="round"/><circle cx="12" cy="23" r="4" fill="#00693c" stroke="#fffdf7" stroke-width="2.5"/>';

/** Our mark as the address of an image: the admin may stand where the files of the site are not. */
export const markUrl = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${lines}</svg>`)}`;
