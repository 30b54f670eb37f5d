import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

const cipher = 'aes-256-gcm';
const [ivLength, tagLength] = [12, 16];

/** A key that is only for this, from the secret of the installation. */
const keyOf = ({ secret }: Pick<Payload, 'secret'>) => Buffer.from(hkdfSync('sha256', secret, '', 'second factor', 32));

/** Encrypts a text, so that only this installation reads it, and notices when it was changed. */
export function seal(payload: Pick<Payload, 'secret'>, text: string): string {
  const iv = randomBytes(ivLength);
  const encrypt = createCipheriv(cipher, keyOf(payload), iv);
  const sealed = Buffer.concat([encrypt.update(text, 'utf8'), encrypt.final()]);
  return Buffer.concat([iv, encrypt.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed; null when it was not by this installation, or was changed. */
export function unseal(payload: Pick<Payload, 'secret'>, sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decrypt = createDecipheriv(cipher, keyOf(payload), bytes.subarray(0, ivLength), { authTagLength: tagLength });
    decrypt.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([decrypt.update(bytes.subarray(ivLength + tagLength)), decrypt.final()]).toString('utf8');
  } catch {
    return null;
  }
}
