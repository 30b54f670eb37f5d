/**
 * Runs in a page: what sticks out of its window, as `tag.class “words” by N px`, at most three; nothing when all fits.
 * Whatever scrolls or cuts its own overflow is left alone. Complete in itself, because browsers get it as text.
 */
export function stickingOut(): string[] {
  const room = document.documentElement.clientWidth;
  const slack = 1;
  const scrolls = new Map<Element, boolean>();
  /** Whether something around it, other than the page, shows its overflow in a way of its own. */
  const isInside = (element: Element): boolean => {
    const parent = element.parentElement;
    if (!parent || parent === document.body) return false;
    const known = scrolls.get(parent);
    if (known !== undefined) return known;
    const found = getComputedStyle(parent).overflowX !== 'visible' || isInside(parent);
    scrolls.set(parent, found);
    return found;
  };
  const beyond = (element: Element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 ? Math.max(right - room, -left) : 0;
  };
  const found = [...document.body.querySelectorAll('*')].filter(
    (element) => beyond(element) > slack && element.checkVisibility({ visibilityProperty: true }) && !isInside(element),
  );
  const innermost = found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
  const named = innermost.slice(0, 3).map((element) => {
    const words = element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 30);
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
    return `${name} “${words}” by ${Math.round(beyond(element))} px`;
  });
  const scroll = document.documentElement.scrollWidth - room;
  return scroll > 0 && named.length === 0 ? [`the page scrolls ${scroll} px sideways`] : named;
}
