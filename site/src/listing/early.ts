/**
 * Runs in the page before it is painted: when the address asks the finder for something, the page's own list stays away
 * and its place is kept for the answer, so that nothing moves when that comes. When the finder does not start within
 * ten seconds, the list comes back. The security policy knows this text by its hash (astro.config.ts).
 */
export const early =
  "if(/[?&](?:q|soort|kunst|wijk|voor|dag|prijs|niveau|toegang|taal|orde|kaart)=[^&]|[?&]leeftijd=[a-z]/.test(location.search)){let c=document.documentElement.classList;c.add('finding');setTimeout(()=>document.querySelector('.finder[data-ready]')||c.remove('finding'),1e4)}";
