import { boot } from './boot.ts';
import { commandEnv, runCommand } from './command.ts';
import { holdDataFolder } from './hold.ts';
import { letIn } from './let-in.ts';
import { Problem, say } from './step.ts';

/* `npm run let-in -- <e-mail>`, with the server stopped: a new password for who lost it, or telephone and kept codes. */

async function letSomebodyIn(): Promise<void> {
  const [email] = process.argv.slice(2);
  if (!email) throw new Problem('Who? npm run let-in -- <e-mail>');
  await holdDataFolder(commandEnv().dataDir);
  const payload = await boot();
  const where = { email: { equals: email.toLowerCase() } };
  const [account] = (await payload.find({ collection: 'users', where, limit: 1, depth: 0 })).docs;
  if (!account) throw new Problem(`No account has the address ${email}`);
  const password = await letIn(payload, account);
  say(`The password of ${account.email} is now ${password}; it is changed at the next login.`);
}

runCommand(letSomebodyIn);
