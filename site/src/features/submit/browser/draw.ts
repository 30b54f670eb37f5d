type Attributes = Record<string, string | boolean | EventListener | undefined>;

/** An element with attributes, listeners (`onclick`) and what is in it. Text is text, never HTML. */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that sends nothing by itself. */
export const button = (text: string, onclick: () => void, quiet = true): HTMLButtonElement =>
  draw('button', { type: 'button', class: quiet ? 'button quiet' : 'button', onclick }, text);

/** Takes the focus to a place that is no control, so that a screen reader reads on from there. */
export function moveTo(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}
