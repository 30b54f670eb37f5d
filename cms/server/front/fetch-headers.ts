import type { IncomingMessage } from 'node:http';
import { single } from '../static/site.ts';

/** The headers of a request as fetch has them. */
export const fetchHeaders = ({ headers }: Pick<IncomingMessage, 'headers'>): Headers => {
  const pairs = Object.entries(single(headers)).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new Headers(pairs);
};
