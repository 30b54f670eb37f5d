import { currentVisitor, onVisitor } from './store.ts';
import { isNobody } from './visitor.ts';
import type { VisitorChoice } from './visitor.ts';

/* Runs in the browser on every page with prices, and does nothing much until somebody chose something. */

async function show(panel: Element, choice: VisitorChoice): Promise<void> {
  const [{ showPrices }, { summaryOf }] = await Promise.all([import('./show.ts'), import('./panel.ts')]);
  showPrices(choice);
  const summary = panel.querySelector('[data-summary]');
  if (summary) summary.textContent = summaryOf(choice, panel);
}

/** Starts "my price" on a page: prices follow the choice, the form is fetched when it is opened. */
export function startMyPrice(panel: HTMLDetailsElement): void {
  const choice = currentVisitor();
  if (!isNobody(choice)) void show(panel, choice);
  onVisitor((next) => void show(panel, next));
  let started = false;
  const start = () => {
    if (!panel.open || started) return;
    started = true;
    void import('./panel.ts').then(({ startPanel }) => {
      startPanel(panel);
    });
  };
  panel.addEventListener('toggle', start);
  // It may be open before this runs.
  start();
}
