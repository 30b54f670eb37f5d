import { isFlagged } from './flag.ts';

/* On every page: what a visitor could not send before goes as soon as it can. */

const again = 2 * 60_000;

const run = () => {
  if (isFlagged()) void import('./run.ts').then(({ sendAll }) => sendAll()).catch(() => undefined);
};

addEventListener('load', run);
addEventListener('online', run);
// The network may be there while the server is not.
setInterval(run, again);
