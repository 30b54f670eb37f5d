import { defaultLocale, isLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';

/** The language of who asks: the one of the form, else the first of the browser that we have. */
export function localeOf(req: Pick<PayloadRequest, 'headers'>, stated: string): Locale {
  if (isLocale(stated)) return stated;
  const wanted = (req.headers.get('accept-language') ?? '').toLowerCase().split(',').slice(0, 20);
  return wanted.map((one) => localeKeys.find((key) => one.trim().startsWith(key))).find(Boolean) ?? defaultLocale;
}
