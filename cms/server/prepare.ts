import { endUnfinishedSessions } from '../src/collections/users/second-factor/second-factor.ts';
import { firstAdmin } from './admin-account.ts';
import { boot } from './boot.ts';
import { Problem, say } from './step.ts';

/*
 * Migrates the database and makes the first administrator, before any port is open. Used by `npm start`.
 * With NODE_ENV=production Payload runs the migrations that are missing when it starts.
 */
const payload = await boot();
try {
  await endUnfinishedSessions(payload);
  const admin = await firstAdmin(payload, process.env);
  if (admin?.made)
    say(
      [
        '',
        '  The first administrator. This password is shown only once, and is changed at the first login:',
        `    e-mail    ${admin.email}`,
        `    password  ${admin.password}`,
        '',
      ].join('\n'),
    );
  else if (admin) say(`  The first administrator is ${admin.email}, with the password of ADMIN_PASSWORD.`);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  say(error.message);
  process.exit(1);
}
process.exit(0);
