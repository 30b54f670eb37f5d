import { ValidationError } from 'payload';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { weaknessOf, weaknessWords } from './strength.ts';
import { wordsOf } from '../../i18n/words.ts';

/**
 * Refuses a password that somebody could guess, in the language of who asks.
 * @throws ValidationError (400) at `password`.
 */
export async function refuseWeak(req: PayloadRequest, password: string, { email, name }: Partial<User>): Promise<void> {
  const weakness = await weaknessOf(
    password,
    [email, name].filter((text) => text !== undefined),
  );
  if (weakness === null) return;
  const message = weaknessWords(wordsOf(req.i18n), weakness);
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t);
}

/** The same for every way in which an account gets a password: made, changed, restored, or over a link. */
export const strongOnly: CollectionBeforeValidateHook<User> = async ({ data, originalDoc, req }) => {
  const { password } = data ?? {};
  if (typeof password === 'string' && password !== '') await refuseWeak(req, password, { ...originalDoc, ...data });
  return data;
};
