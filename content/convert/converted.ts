import type { Library } from './library.ts';
import type { Live } from './links.ts';
import type { Places } from './districts.ts';

/** A record of the model, whether it may be published, and what the editors must look at. */
export type Converted<T> = { record: T; live: boolean; notes: string[] };

/** What every converter reads besides its own fact. */
export type Context = { library: Library; live: Live; places: Places };
