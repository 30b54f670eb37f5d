import { setPriority } from 'node:os';
import { json } from 'node:stream/consumers';
import { compare } from './compare.ts';
import type { Comparison } from './compare.ts';

/* The program that compares one source: a comparison in, what came of it out, both JSON. Visitors of the site go first. */
setPriority(10);
process.stdout.write(JSON.stringify(await compare((await json(process.stdin)) as Comparison)));
