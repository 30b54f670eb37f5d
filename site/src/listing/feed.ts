import type { Locale } from '@kunstwijzer/content/model';

/** What an RSS feed says of itself: its language, and (for programs that follow it) its own address. */
export const feedOf = (locale: Locale, address: string) => ({
  xmlns: { atom: 'http://www.w3.org/2005/Atom' },
  customData: `<language>${locale}</language><atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
});
