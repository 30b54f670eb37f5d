import { answer } from './answer.ts';
import type { Library } from './answer.ts';
import { loadLibrary, OldParts } from './load.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/* Searches beside the page, so that typing never waits for it. Runs as a Web Worker. */

const say = (message: FromWorker) => {
  postMessage(message);
};

let library: Library | null = null;
let asked: Extract<ToWorker, { type: 'ask' }> | null = null;

/** Answers the last question; what was asked before it is of no use any more. */
function settle() {
  if (!library || !asked) return;
  say({ type: 'answer', id: asked.id, answer: answer(library, asked.question) });
  asked = null;
}

async function open({ manifestUrl, kinds }: Extract<ToWorker, { type: 'open' }>) {
  try {
    library = await loadLibrary(manifestUrl, kinds, (share) => say({ type: 'progress', share }));
    say({ type: 'ready' });
    // The first search makes what all others use: better now than at the first letter.
    if (!asked) library.engine.search('a', {}, { limit: 0 });
    settle();
  } catch (error) {
    say({ type: 'failed', why: error instanceof OldParts ? 'old' : 'network' });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') return void open(data);
  asked = data;
  // Letters that wait in the queue are read first: only the last question is answered.
  setTimeout(settle);
});
