import { decodeText, western } from '@kunstwijzer/content/submission/import';
import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import type { Why } from './whys.ts';

/** What an answer says about which one it is, to ask later whether there is another: its ETag and Last-Modified. */
export type Version = { etag: string | null; modified: string | null };

/**
 * What came of asking: the text, that there is no other than the `Version` we had, or in a few words why there is none.
 * `moved` is where the address leads for good (301, 308), null when it stays what it is.
 */
export type Fetched =
  | ({ ok: true; text: string; type: string; moved: string | null } & Version)
  | { ok: true; text: null; moved: string | null }
  | { ok: false; why: Why };

const none: Version = { etag: null, modified: null };

const mostBytes = 10 * 1024 * 1024;
// What a stranger has us send back.
const longestHeader = 200;
const mostTime = 10_000;
const mostRedirects = 3;

/** Where the guard looks and connects; only a test has others. */
export type Ways = {
  /** The addresses of a name. */
  resolve: (name: string) => Promise<string[]>;
  isAllowed: (address: string) => boolean;
  connect: (options: RequestOptions, answered: (response: IncomingMessage) => void) => ReturnType<typeof request>;
};

const ways: Ways = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  connect: request,
};

/** Why an address is not asked; shown to editors. */
class Refusal extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** The one address of a host that we connect to: checked, so that a name cannot point elsewhere a moment later. */
async function addressOf(name: string, { resolve, isAllowed }: Ways): Promise<string> {
  const addresses = isIP(name) ? [name] : await resolve(name);
  const [first] = addresses;
  if (first === undefined) throw new Refusal('noSuchName');
  if (!addresses.every(isAllowed)) throw new Refusal('notPublic');
  return first;
}

/** An address as we ask it: `webcal:` is the way in which calendars write https. */
const addressed = (address: string, base?: URL) =>
  new URL(new URL(address, base).href.replace(/^webcals?:/u, 'https:'));

async function open(url: URL, known: Version, using: Ways, signal: AbortSignal): Promise<IncomingMessage> {
  if (url.protocol !== 'https:') throw new Refusal('notHttps');
  if (url.port !== '' || url.username !== '' || url.password !== '') throw new Refusal('notPlain');
  const name = url.hostname.replaceAll(/[[\]]/gu, '');
  const host = await addressOf(name, using);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const options: RequestOptions = {
    host,
    port: 443,
    // The certificate is that of the name, not of the address.
    servername: isIP(name) ? '' : name,
    path: url.pathname + url.search,
    headers: {
      host: url.host,
      accept: 'text/calendar, application/ld+json, text/html;q=0.8',
      'accept-encoding': 'identity',
      'user-agent': 'HaagseKunstwijzer (source watch)',
      ...(known.etag !== null && { 'if-none-match': known.etag }),
      ...(known.modified !== null && { 'if-modified-since': known.modified }),
    },
    agent: false,
    signal,
  };
  using.connect(options, resolve).once('error', reject).end();
  return promise;
}

async function readAll(response: IncomingMessage): Promise<string> {
  // Packed, a small answer can become a large one.
  if ((response.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal('packed');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Refusal('tooLarge');
    chunks.push(chunk);
  }
  return decodeText(new Uint8Array(Buffer.concat(chunks)), western).text;
}

const header = (value: string | undefined) => (value && value.length <= longestHeader ? value : null);

async function follow(address: string, known: Version, using: Ways, signal: AbortSignal): Promise<Fetched> {
  let url = addressed(address);
  let isForGood = true;
  let moved: string | null = null;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await open(url, known, using, signal);
    try {
      const { statusCode = 0, headers } = response;
      const { location } = headers;
      if ([301, 302, 303, 307, 308].includes(statusCode) && location) {
        url = addressed(location, url);
        isForGood &&= [301, 308].includes(statusCode);
        if (isForGood) moved = url.href;
        continue;
      }
      if (statusCode === 304 && (known.etag ?? known.modified) !== null) return { ok: true, text: null, moved };
      if (statusCode !== 200) throw new Refusal(`status ${statusCode}`);
      const version = { etag: header(headers.etag), modified: header(headers['last-modified']) };
      return { ok: true, text: await readAll(response), type: headers['content-type'] ?? '', moved, ...version };
    } finally {
      response.destroy();
    }
  }
  throw new Refusal('leadsOn');
}

/**
 * Gets a text from a public address that somebody gave us: https only, never from a network that is ours (also after a
 * redirect), at most 10 MB, ten seconds and three redirects. Asks for no text when there is none but the `known` version.
 * Never throws.
 */
export async function fetchPublic(address: string, known: Version = none, using: Ways = ways): Promise<Fetched> {
  const signal = AbortSignal.timeout(mostTime);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Refusal('tooSlow')), { once: true });
  });
  try {
    // A name that is never resolved obeys no signal.
    return await Promise.race([follow(address, known, using, signal), late]);
  } catch (error) {
    if (signal.aborted) return { ok: false, why: 'tooSlow' };
    return { ok: false, why: error instanceof Refusal ? error.why : 'unreachable' };
  }
}
