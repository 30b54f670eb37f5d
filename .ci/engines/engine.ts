import { setTimeout as wait } from 'node:timers/promises';

/** A browser with one window, as the tests of the engines need it. */
export type Engine = {
  name: string;
  /** The width in px of the narrowest window it makes. */
  narrowest: number;
  /** Resolves when the page and what it loads at once are there. */
  open: (url: string) => Promise<void>;
  /** The value of an expression in the page. */
  ask: (expression: string) => Promise<unknown>;
  type: (selector: string, text: string) => Promise<void>;
  press: (selector: string) => Promise<void>;
  widen: (width: number) => Promise<void>;
  /** What scripts threw since the last call; an engine that cannot tell says nothing. */
  takeErrors: () => string[];
  close: () => Promise<void>;
};

/** Milliseconds that a page gets to do what is waited for. */
const patience = 15_000;

/** Waits until an expression in the page is true; throws with `what` when that takes too long. */
export async function until(engine: Engine, what: string, expression: string): Promise<void> {
  for (const end = Date.now() + patience; !(await engine.ask(expression)); await wait(50))
    if (Date.now() > end) throw new Error(`${what}: not within ${patience / 1000} s`);
}
