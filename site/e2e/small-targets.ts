/**
 * Runs in a page: what somebody presses and is lower than 44 px, as `TAG words height`; nothing when all are high enough.
 * Complete in itself, because browsers get it as text.
 */
export function smallTargets(): string[] {
  const targets = '.button, .onward, header a, header summary, input, select, button';
  return [...document.querySelectorAll<HTMLElement>(targets)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'))
    .filter((element) => {
      // A checkbox or radio button is as large as its label.
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      return box.width > 1 && box.height < 43.5;
    })
    .map((element) => {
      const height = element.getBoundingClientRect().height.toFixed(0);
      return `${element.tagName} ${element.textContent.trim().slice(0, 30)} ${height} px`;
    });
}
