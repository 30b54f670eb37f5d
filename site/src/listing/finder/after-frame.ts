import { useEffect, useState } from 'react';

/** Does something in a task of its own after the next frame; gives what calls it off. */
export function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The last value that has stood for a frame; null before the first. */
export function useAfterFrame<Value>(value: Value): Value | null {
  const [stood, setStood] = useState<{ value: Value } | null>(null);
  useEffect(() => afterFrame(() => setStood({ value })), [value]);
  return stood && stood.value;
}
