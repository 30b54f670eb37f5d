/** Ends a turn; further calls do nothing. */
export type EndTurn = () => void;

/** A queue for what only one may do at a time, in the order of asking. */
export function createTurns() {
  const waiting: { start: () => void; timer: NodeJS.Timeout }[] = [];
  let taken = false;

  const next = () => {
    const first = waiting.shift();
    // As long as the queue moves, nobody in it loses patience.
    for (const { timer } of waiting) timer.refresh();
    if (first) first.start();
    else taken = false;
  };

  const endOnce = (): EndTurn => {
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      next();
    };
  };

  return {
    /**
     * Resolves with the end of the turn, when it is ours.
     * @throws Error when nobody got a turn for `patience` milliseconds.
     */
    take: (patience: number): Promise<EndTurn> => {
      if (!taken) {
        taken = true;
        return Promise.resolve(endOnce());
      }
      const { promise, resolve, reject } = Promise.withResolvers<EndTurn>();
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(mine), 1);
        reject(new Error(`No turn within ${patience} ms`));
      }, patience);
      const start = () => {
        clearTimeout(timer);
        resolve(endOnce());
      };
      const mine = { start, timer };
      waiting.push(mine);
      return promise;
    },
    /** How many have a turn or wait for one. */
    size: () => waiting.length + (taken ? 1 : 0),
  };
}
