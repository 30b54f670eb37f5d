import type { Payload } from 'payload';
import { madeUp } from '../src/collections/users/password.ts';
import { removeSecret } from '../src/collections/users/second-factor/second-factor.ts';
import { weaknessOf, weaknessWords } from '../src/collections/users/strength.ts';
import { translate } from '../src/i18n/index.ts';
import { Problem } from './step.ts';

/**
 * Refuses a password of ADMIN_PASSWORD that somebody could guess.
 * @throws Problem in one line, naming the variable.
 */
export async function checkAdminPassword(password: string | undefined, about: string[]): Promise<void> {
  const weakness = password ? await weaknessOf(password, about) : null;
  if (weakness) throw new Problem(`ADMIN_PASSWORD: ${weaknessWords(translate('en'), weakness)}`);
}

/**
 * Gives an account a new password and takes the second step off, for who has neither: by somebody who may start programs on
 * the server. Resolves with the password, which is to be changed at the next login when it was made up.
 */
export async function letIn(payload: Payload, { id }: { id: string }, given?: string): Promise<string> {
  const password = given || madeUp();
  await removeSecret(payload, { id });
  await payload.update({ collection: 'users', id, data: { password, mustChangePassword: !given } });
  return password;
}
