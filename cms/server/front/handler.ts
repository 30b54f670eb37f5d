import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Answers a request; resolves when it is answered, or when who asked has gone. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Takes a connection over, for a web socket; in development only. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
