import type { Answered, FromWorker, Question, ToWorker } from './protocol.ts';
import type { Kind } from '../entry.ts';

export type Progress = { state: 'idle' | 'loading' | 'ready' | 'network' | 'old'; share: number };

/** The worker that searches, for one page. It starts at the first `warm`, and again after a failure. */
export function searchClient(manifestUrl: string, kinds: Kind[], onProgress: (progress: Progress) => void) {
  let worker: Worker | null = null;
  let last: Extract<ToWorker, { type: 'ask' }> | null = null;
  let hear: (answer: Answered) => void = () => undefined;

  const fail = (state: 'network' | 'old') => {
    worker?.terminate();
    worker = null;
    onProgress({ state, share: 0 });
  };
  const listen = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'progress') onProgress({ state: 'loading', share: data.share });
    else if (data.type === 'ready') onProgress({ state: 'ready', share: 1 });
    else if (data.type === 'failed') fail(data.why);
    else if (data.id === last?.id) hear(data.answer);
  };
  const send = (message: ToWorker) => worker?.postMessage(message);
  const warm = () => {
    if (worker) return;
    onProgress({ state: 'loading', share: 0 });
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', listen);
    // The script of the worker could not be fetched, or this browser has no workers of this kind.
    worker.addEventListener('error', () => fail('network'));
    send({ type: 'open', manifestUrl, kinds });
    // After a failure: what was asked before it.
    if (last) send(last);
  };
  return {
    warm,
    /** Asks; only the answer to the last question is heard. */
    ask: (question: Question, onAnswer: (answer: Answered) => void) => {
      hear = onAnswer;
      last = { type: 'ask', id: (last?.id ?? 0) + 1, question };
      if (worker) send(last);
      else warm();
    },
    close: () => worker?.terminate(),
  };
}
