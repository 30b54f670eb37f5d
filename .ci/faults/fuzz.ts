import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { adminRoutes, pageRoutes } from '../../cms/test/fuzz/routes.ts';
import type { Route } from '../../cms/test/fuzz/routes.ts';
import { fuzzServer, hardeningTarget } from '../../cms/test/fuzz/run.ts';
import type { Target } from '../../cms/test/fuzz/run.ts';
import { fuzzSockets } from '../../cms/test/fuzz/sockets.ts';
import { launch } from '../../cms/test/hardening/start.ts';
import { roles } from '../../cms/src/access/roles.ts';
import type { Role } from '../../cms/src/access/roles.ts';
import { passwordOf } from '../../cms/test/people.ts';
import { mailsTo } from '../../site/e2e/mailbox.ts';
import { startSystem, testAdmin } from '../system.ts';
import type { Row } from './row.ts';

const each = 2000;
const seeds = Array.from({ length: 10 }, (_, i) => 20_261_201 + i);
/** The admin draws each of its pages, which takes a moment. */
const ofAdmin = 4000;
const folder = 'data/faults/fuzz';
const mail = `${folder}/mail`;

/** An account and a session of each role at the whole product, made as people do it: by the link of a mail. */
async function sessionsAt(origin: string): Promise<Record<string, string>> {
  const send = async (path: string, body: object, token?: string) => {
    const headers = { 'content-type': 'application/json', origin, ...(token && { authorization: `JWT ${token}` }) };
    const response = await fetch(`${origin}/api/users${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`);
    return (await response.json()) as { token?: string };
  };
  const linkTo = async (email: string): Promise<string> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const link = /\/admin\/reset#([\w-]+)/u.exec(mailsTo(email, mail).at(0)?.html ?? '')?.[1];
      if (link) return link;
      await wait(200);
    }
    throw new Error(`No mail for ${email} came within a minute`);
  };
  const { token: admin = '' } = await send('/login', testAdmin);
  const tokens: Record<string, string> = { admin };
  for (const role of (Object.keys(roles) as Role[]).filter((one) => one !== 'admin')) {
    const [email, password] = [`${role}@example.org`, passwordOf(role)];
    await send('/invite', { email, name: role, role, currentPassword: testAdmin.password }, admin);
    await send('/reset-password', { token: await linkTo(email), password });
    tokens[role] = (await send('/login', { email, password })).token ?? '';
  }
  return tokens;
}

/** Requests with anything wrong in them, always the same ones: each is answered, and none with a fault of ours. */
export async function fuzzFault(): Promise<Row> {
  console.log(`\n${each * seeds.length} mutated requests to the API and the pages around it, by every role`);
  let times = 0;
  let unanswered = 0;
  let failed = 0;
  const tell = (name: string, { failures, statuses }: Awaited<ReturnType<typeof fuzzServer>>) => {
    times += [...statuses.values()].reduce((sum, count) => sum + count, 0);
    unanswered += statuses.get(0) ?? 0;
    failed += failures.length;
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${n} × ${status}`);
    console.log(`  ${name}: ${counts.join(', ')}`);
    for (const failure of failures) console.log(`  ✘ ${failure}`);
  };
  let api: Route[] = [];
  for (const seed of seeds) {
    // Anew each time: what editors send removes what there is.
    const server = await launch();
    const target = await hardeningTarget(server);
    api = target.routes;
    tell(`seed ${seed}`, await fuzzServer(target, each, seed));
    tell(`connections, seed ${seed}`, await fuzzSockets(server.origin, each, seed));
    await server.stop();
    await rm(server.dataDir, { recursive: true, force: true });
  }
  console.log(
    `\n${ofAdmin} to the pages of the admin, ${each} to preview, publication and the rest of the whole product`,
  );
  await rm(folder, { recursive: true, force: true });
  const whole = await startSystem(folder, { mail });
  const origin = whole.env.BASE_URL;
  const target: Target = { origin, routes: adminRoutes(api), tokens: await sessionsAt(origin) };
  tell('admin', await fuzzServer(target, ofAdmin, 1));
  const publication = { method: 'POST', path: '/api/publications/request', collection: null, fields: [] };
  tell('product', await fuzzServer({ ...target, routes: [...pageRoutes, publication] }, each, 1));
  tell('connections', await fuzzSockets(origin, each, 1));
  await whole.stop();
  return { held: failed === 0, times, lost: null, empty: null, unanswered, seconds: null };
}
