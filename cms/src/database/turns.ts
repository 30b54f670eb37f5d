/** Ends a turn; further calls do nothing. */
export type EndTurn = () => void;

/** A queue for what only one may do at a time, in the order of asking. */
export function createTurns() {
  const waiting: (() => void)[] = [];
  let taken = false;

  const next = () => {
    const first = waiting.shift();
    if (first) first();
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
     * @throws Error when it did not come within `patience` milliseconds.
     */
    take: (patience: number): Promise<EndTurn> => {
      if (!taken) {
        taken = true;
        return Promise.resolve(endOnce());
      }
      const { promise, resolve, reject } = Promise.withResolvers<EndTurn>();
      const mine = () => {
        clearTimeout(timer);
        resolve(endOnce());
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(mine), 1);
        reject(new Error(`No turn within ${patience} ms`));
      }, patience);
      waiting.push(mine);
      return promise;
    },
    /** How many have a turn or wait for one. */
    size: () => waiting.length + (taken ? 1 : 0),
  };
}
