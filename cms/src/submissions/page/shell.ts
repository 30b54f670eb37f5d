import { escapeHtml } from '@kunstwijzer/content/core';
import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnv } from '../../env.ts';
import type { Env } from '../../env.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';

const siteName = 'Haagse Kunstwijzer';
const place = '<!--answer-->';
const kept = 5 * 60 * 1000;
const longestWait = 3000;

const pathOf = (locale: Locale) => `${locale}/insturen/antwoord/index.html`;

const fetched = new Map<Locale, { page: string; at: number }>();

/** The page from a site that is served elsewhere; asked for at most once in five minutes. */
async function fromSite(origin: string, locale: Locale): Promise<string> {
  const known = fetched.get(locale);
  if (known && Date.now() - known.at < kept) return known.page;
  const address = new URL(`/${pathOf(locale).replace('index.html', '')}`, origin);
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`The site answered ${response.status} for its page of answers`);
  const page = await response.text();
  fetched.set(locale, { page, at: Date.now() });
  return page;
}

/** The empty page of answers as the site publishes it; null when there is none now. */
async function readShell({ buildHook, origin, dataDir }: Env, locale: Locale): Promise<string | null> {
  try {
    const page = await (buildHook
      ? fromSite(origin, locale)
      : readFile(join(dataDir, 'site', 'current', pathOf(locale)), 'utf8'));
    return page.includes(place) ? page : null;
  } catch (error) {
    // Not published yet, or out of reach: who sent something gets an answer all the same.
    if (error instanceof Error) return null;
    throw error;
  }
}

const policy = "default-src 'none'; form-action 'self'; img-src 'self'";

const plainPage = (locale: Locale, title: string, main: Html): string =>
  [
    '<!doctype html>',
    markup`<html lang="${locale}" dir="${locales[locale].dir}"><head><meta charset="utf-8">`.html,
    markup`<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`.html,
    markup`<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title} · ${siteName}</title>`.html,
    markup`</head><body><p><a href="/${locale}/">${siteName}</a></p><main>${main}</main></body></html>`.html,
  ].join('\n');

/** A page that the server makes, in the look of the site; a plain one as long as the site has not been published. */
export async function pageOf(locale: Locale, title: string, main: Html): Promise<string> {
  const shell = await readShell(readEnv(), locale);
  if (shell === null) return plainPage(locale, title, main);
  const named = shell.replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(title)} · ${siteName}</title>`);
  return named.replace(place, () => main.html);
}
