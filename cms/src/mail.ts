import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { Mail } from './env.ts';

/** How mail leaves. The connection is not tried when the CMS starts: without mail, editors can still work. */
export const mailAdapter = ({ url, from }: Mail) =>
  nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: 'Haagse Kunstwijzer',
    transportOptions: { url },
    skipVerify: true,
  });
