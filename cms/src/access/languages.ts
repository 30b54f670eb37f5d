import { defaultLocale, isLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { roleOf } from './roles.ts';

/** The languages that texts are translated into. */
export const translations: Locale[] = localeKeys.filter((locale) => locale !== defaultLocale);

/** The languages that somebody translates into: those of their account, or all when it names none. */
export function languagesOf(user: { languages?: Locale[] | null } | null | undefined): Locale[] {
  const own = translations.filter((locale) => user?.languages?.includes(locale));
  return own.length > 0 ? own : translations;
}

/** Whether a request may write in its language: a translator in their own, never in Dutch or in all at once. */
export const inOwnLanguage = ({ req }: { req: Pick<PayloadRequest, 'user' | 'locale'> }): boolean =>
  roleOf(req) !== 'translator' || (isLocale(req.locale) && languagesOf(req.user).includes(req.locale));
