import { getPayload } from 'payload';
import type { Payload, SanitizedConfig } from 'payload';
import { say } from './step.ts';

// Payload's type asks for every option of its logger.
const silent = { options: { level: 'silent' } } as unknown as SanitizedConfig['logger'];

/** Payload on plain Node, for one piece of work before the server starts. Ends the process with one line when it cannot. */
export async function boot(): Promise<Payload> {
  try {
    // Here and not above: reading the configuration may fail as well.
    const { default: config } = await import('../src/payload.config.ts');
    // Its log is for a server that runs; here one line says what matters.
    return await getPayload({ config: { ...(await config), logger: silent } });
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/^(?:Error: )+/gu, '') : String(error);
    say(`The database cannot be used: ${reason}`);
    process.exit(1);
  }
}
