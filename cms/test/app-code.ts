import { Secret, TOTP } from 'otpauth';

/** The code that an app with this secret shows, `later` codes from now. The secret may be as it is shown: in groups. */
export const appCode = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({
    timestamp: Date.now() + later * 30_000,
  });
