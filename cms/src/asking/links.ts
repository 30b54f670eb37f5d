import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import { readEnv } from '../env.ts';
import { createLink, readLink } from '../submissions/links.ts';
import { newToken } from '../submissions/secrets.ts';
import { confirmedNames } from '../freshness/timing.ts';
import type { Confirmed } from '../freshness/timing.ts';

type Target = { of: Confirmed; slug: string; locale: Locale };

/** Makes a link with which a provider says that a record is still right; resolves with its address. */
export async function newConfirmLink(
  payload: Payload,
  { of, slug, locale, days }: Target & { days: number },
  req: PayloadRequest,
): Promise<string> {
  const token = newToken();
  await createLink(payload, { purpose: 'confirm', subject: `${of}/${slug}`, locale, days, token }, req);
  return `${readEnv().origin}/api/confirm/${token}`;
}

/** The record that a link confirms; null when the link is not one, or is over. */
export async function readConfirmLink(payload: Payload, token: string): Promise<Target | null> {
  const link = await readLink(payload, token);
  const [name, slug] = link?.subject.split('/') ?? [];
  const of = confirmedNames.find((one) => one === name);
  return link?.purpose === 'confirm' && of && slug ? { of, slug, locale: link.locale } : null;
}
