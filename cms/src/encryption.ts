import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';

/* Encryption by age (https://age-encryption.org): the tool of that name reads and writes the same files. */

/** How an encrypted file begins. */
export const ageHeader = 'age-encryption.org/v1';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;
const toWeb = (stream: Readable) => Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>;
const fromWeb = (stream: unknown) => Readable.fromWeb(stream as Bytes);

/**
 * Whether a text is a public key of age.
 * @returns null when it is, else why not.
 */
export function recipientProblem(recipient: string): string | null {
  try {
    new Encrypter().addRecipient(recipient);
    return null;
  } catch {
    return 'must be a public key of age, such as age1… (npm run backup -- --new-key makes a pair)';
  }
}

/** A new pair of keys: what files are encrypted for, and what opens them. */
export async function newKeys(): Promise<{ recipient: string; identity: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** A pair for one file, of the same kind as `recipient`: age does not mix those that withstand quantum computers with others. */
export async function keysBeside(recipient: string): Promise<{ recipient: string; identity: string }> {
  const isHybrid = /^age1(?:tag)?pq1/u.test(recipient);
  const identity = await (isHybrid ? generateHybridIdentity() : generateX25519Identity());
  return { identity, recipient: await identityToRecipient(identity) };
}

/** A stream that everyone of `recipients` can decrypt. */
export async function encrypted(plain: Readable, recipients: string[]): Promise<Readable> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return fromWeb(await encrypter.encrypt(toWeb(plain)));
}

/**
 * The private keys of `BACKUP_IDENTITY`: the key itself, or the name of a file as `age-keygen` writes it.
 * @throws Error when there is none in it.
 */
export async function readIdentities(given: string): Promise<string[]> {
  const text = given.startsWith('AGE-SECRET-KEY-')
    ? given
    : await readFile(given, 'utf8').catch((error: unknown) => {
        throw new Error(`BACKUP_IDENTITY: the file cannot be read (${(error as NodeJS.ErrnoException).code ?? ''})`);
      });
  const keys = text.split('\n').map((line) => line.trim());
  const found = keys.filter((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (found.length === 0) throw new Error('BACKUP_IDENTITY: holds no private key of age (AGE-SECRET-KEY-…)');
  return found;
}

/**
 * The stream behind an encrypted one.
 * @throws Error when no key fits.
 */
export async function decrypted(cipher: Readable, identities: string[]): Promise<Readable> {
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    throw new Error('BACKUP_IDENTITY: is not a private key of age');
  }
  return fromWeb(
    await decrypter.decrypt(toWeb(cipher)).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(
        /identity/u.test(why) ? 'BACKUP_IDENTITY is not the key of this backup' : `The backup cannot be read: ${why}`,
      );
    }),
  );
}
