import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line of the log says about the request that it belongs to. */
type Scope = { request: string };

// Server and CMS live in one process, but Next bundles the CMS apart: they share the scope on globalThis.
const key = Symbol.for('kunstwijzer.request');
const shared = globalThis as { [key]?: AsyncLocalStorage<Scope> };

/** The request that is being answered, for the log. */
export const requestScope = (shared[key] ??= new AsyncLocalStorage<Scope>());
