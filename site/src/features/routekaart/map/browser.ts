/* What script adds to the map: one tab stop with arrow keys, and zooming. Everything else works without. */

const largest = 3;

/** Where an arrow key leads from a stop: along the line, or to the same stage of the line above or below. */
function target(stops: SVGAElement[][], from: SVGAElement, key: string, isRtl: boolean): SVGAElement | undefined {
  const line = stops.findIndex((row) => row.includes(from));
  const row = stops[line] ?? [];
  const at = row.indexOf(from);
  const onward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onward:
      return row[at + 1];
    case back:
      return row[at - 1];
    case 'ArrowDown':
      return stops[line + 1]?.[at];
    case 'ArrowUp':
      return stops[line - 1]?.[at];
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

/** The map is one stop of the tab key; from there the arrow keys lead along the lines. */
function startKeys(map: HTMLElement): void {
  const lines = [...map.querySelectorAll<SVGGElement>('.metro > g > [data-line][role="listitem"]')];
  const stops = lines.map((line) => [...line.querySelectorAll<SVGAElement>('a')]);
  const all = stops.flat();
  const isRtl = document.documentElement.dir === 'rtl';
  const select = (stop: SVGAElement) => {
    for (const other of all) other.setAttribute('tabindex', other === stop ? '0' : '-1');
  };
  const [first] = all;
  if (first) select(first);
  for (const stop of all) {
    stop.addEventListener('focus', () => select(stop));
    stop.addEventListener('keydown', (event) => {
      const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : target(stops, stop, event.key, isRtl);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
  for (const hint of map.querySelectorAll<HTMLElement>('[data-map-keys]')) hint.hidden = false;
}

/** Buttons that make the map larger and smaller inside its window, around the middle of what is seen. */
function startZoom(map: HTMLElement): void {
  const view = map.querySelector<HTMLElement>('[data-map-window]');
  if (!view) return;
  const buttons = [...map.querySelectorAll<HTMLButtonElement>('[data-zoom]')];
  let level = 0;
  const show = (next: number) => {
    const middle = {
      x: (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth,
      y: (view.scrollTop + view.clientHeight / 2) / view.scrollHeight,
    };
    level = next;
    view.dataset.mapZoom = String(level);
    view.scrollLeft = middle.x * view.scrollWidth - view.clientWidth / 2;
    view.scrollTop = middle.y * view.scrollHeight - view.clientHeight / 2;
    for (const button of buttons)
      button.disabled =
        level + Number(button.dataset.zoom) !== Math.min(largest, Math.max(0, level + Number(button.dataset.zoom)));
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => show(level + Number(button.dataset.zoom)));
  }
  show(0);
}

/** Starts the map in an element that holds its window and buttons. */
export function startMap(map: HTMLElement): void {
  startKeys(map);
  startZoom(map);
}
