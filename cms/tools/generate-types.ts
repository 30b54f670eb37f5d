import { generateTypes } from 'payload/node';
import config from '../src/payload.config.ts';

await generateTypes(await config);
process.exit(0);
