import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Seconds after which it makes sense to ask again. */
const retryAfter = '5';

/** For editors, and for visitors whose forms and links come here too. */
const texts: Record<Locale, { title: string; text: string }> = {
  nl: {
    title: 'Dit lukt nu even niet',
    text: 'Probeer het over een minuut weer. Stuurde u iets op? Dan is het misschien niet aangekomen. Ga terug: uw tekst staat er nog.',
  },
  en: {
    title: 'This does not work right now',
    text: 'Please try again in a minute. Did you send something? It may not have arrived. Go back: your text is still there.',
  },
  tr: {
    title: 'Bu şu anda olmuyor',
    text: 'Bir dakika sonra yeniden deneyin. Bir şey mi gönderdiniz? Ulaşmamış olabilir. Geri dönün: yazınız hâlâ orada.',
  },
  ar: {
    title: 'هذا لا يعمل الآن',
    text: 'حاول مرة أخرى بعد دقيقة. هل أرسلت شيئًا؟ ربما لم يصل. ارجع إلى الخلف: نصك ما زال هناك.',
  },
};

const sections = localeKeys.map((locale) => {
  const { title, text } = texts[locale];
  return `<section lang="${locale}" dir="${locales[locale].dir}"><h1>${title}</h1><p>${text}</p></section>`;
});
const page =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  `<title>${texts.nl.title}</title></head><body>${sections.join('')}</body></html>`;
const data = JSON.stringify({
  errors: [
    { message: 'Dit lukt nu even niet. Probeer het over een minuut weer. / Not available now. Try again in a minute.' },
  ],
});

/**
 * Says that the CMS does not answer now: to programs as JSON, to people as a page. The site goes on; nobody keeps this
 * answer.
 */
export function unavailable({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const isApi = /^\/+api(?:[/?]|$)/iu.test(url);
  const isData = isApi && !(headers.accept ?? '').includes('text/html');
  response.writeHead(503, {
    'cache-control': 'no-store',
    'content-type': isData ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
    'retry-after': retryAfter,
    'x-content-type-options': 'nosniff',
    // A body that nobody reads.
    connection: 'close',
  });
  response.end(isData ? data : page);
}
