import { localeKeys } from '@kunstwijzer/content/model';
import type { SiteSettings } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';

/** Sets what is on every page, in every language. */
export async function loadSite(payload: Payload, { email, about, message, ...texts }: SiteSettings): Promise<void> {
  for (const locale of localeKeys) {
    const sentences = Object.fromEntries(
      Object.entries(message ?? {}).map(([name, text]) => [name, text?.[locale] ?? null]),
    );
    const inLocale = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value[locale] ?? null]));
    await payload.updateGlobal({
      slug: 'site',
      locale,
      data: { ...inLocale, email, ...(about && { about }), message: sentences },
    });
  }
}
