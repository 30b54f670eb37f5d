/**
 * Runs in a page: what an engine shows wrongly there, one line each. Complete in itself, because browsers get it as text.
 */
export function wrongHere(): string[] {
  // A font of the machine may stand in, and is wider.
  const slack = 20;
  const problems: string[] = [];
  const shown = (element: Element) => element.getClientRects().length > 0;
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left + slack < b.right && b.left + slack < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom;

  for (const image of document.querySelectorAll('img'))
    if (image.complete && image.currentSrc && image.naturalWidth === 0)
      problems.push(`the picture ${image.currentSrc} does not load`);

  const name = document.querySelector('header .name');
  for (const link of document.querySelectorAll('header .tools :is(a, button)'))
    if (name && shown(link) && overlap(name.getBoundingClientRect(), link.getBoundingClientRect()))
      problems.push(`“${link.textContent.trim()}” of the menu runs into the name of the site`);

  // The words of the map are in the room that was kept for them, and lines of one text begin at one edge.
  const isRtl = document.dir === 'rtl';
  for (const link of document.querySelectorAll('svg.metro a')) {
    const room = link.querySelector('rect')?.getBoundingClientRect();
    if (!room || !shown(link)) continue;
    for (const group of link.querySelectorAll('g')) {
      const lines = [...group.querySelectorAll('text')].map((line) => line.getBoundingClientRect());
      const starts = lines.map(({ left, right }) => (isRtl ? right : left));
      const isOutside = lines.some(({ left, right }) => left < room.left - slack || right > room.right + slack);
      if (isOutside) problems.push(`“${group.textContent}” of the map is outside its room`);
      if (Math.max(...starts) - Math.min(...starts) > slack)
        problems.push(`the lines of “${group.textContent}” of the map do not begin at one edge`);
    }
  }
  return problems;
}
