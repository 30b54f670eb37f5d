import { describe, expect, it } from 'vitest';
import { isText, namedAddresses } from '../src/render/check.ts';
import { allFiles, allPages, findings, readSiteFile } from './pages.ts';

const origin = 'http://site.invalid';
const served = ['/api/', '/admin', '/dev/'];

describe('links', () => {
  it('lead to a page, file or place on a page that exists', () => {
    const files = allFiles();
    const ids = new Map(allPages().map((page) => [page.path, page.ids]));
    const problems = new Set<string>();
    for (const page of allPages()) {
      for (const link of [...page.links, ...page.loads, ...page.scripts]) {
        if (/^(?:mailto|tel|data|https?|webcal):/u.test(link)) continue;
        const { pathname, hash } = new URL(link, origin + page.path);
        if (served.some((prefix) => pathname.startsWith(prefix))) continue;
        const target = decodeURIComponent(pathname);
        const file = target.endsWith('/') ? `${target.slice(1)}index.html` : target.slice(1);
        if (!files.has(file)) problems.add(`${page.path} → ${link}`);
        else if (hash.length > 1 && !ids.get(target)?.has(decodeURIComponent(hash.slice(1))))
          problems.add(`${page.path} → ${link} (no such place)`);
      }
    }
    expect(findings([...problems])).toBe('');
  });

  it('of ours are there wherever they are named: pictures for previews, feeds, calendars, data, manifests', () => {
    const files = allFiles();
    const ours = new URL(allPages().find(({ canonical }) => canonical)?.canonical ?? origin).origin;
    const problems = new Set<string>();
    let named = 0;
    for (const file of [...files].filter(isText))
      for (const address of namedAddresses(file, readSiteFile(file).toString(), ours)) {
        const { pathname } = new URL(address, origin);
        if (served.some((prefix) => pathname.startsWith(prefix))) continue;
        named += 1;
        const target = decodeURIComponent(pathname).slice(1);
        if (!files.has(pathname.endsWith('/') ? `${target}index.html` : target)) problems.add(`${file} → ${address}`);
      }
    expect(named).toBeGreaterThan(1000);
    expect(findings([...problems])).toBe('');
  });

  it('to other sites are https or what the source says, and never javascript', () => {
    const bad = allPages().flatMap(({ path, links }) =>
      links.filter((link) => /^\s*(?:javascript|data|vbscript):/iu.test(link)).map((link) => `${path} → ${link}`),
    );
    expect(findings(bad)).toBe('');
  });
});

describe('privacy', () => {
  it('no page loads anything from another host', () => {
    const own = new Set(allPages().map(({ canonical }) => canonical && new URL(canonical).origin));
    const foreign = allPages().flatMap(({ path, loads, scripts, fonts }) =>
      [...loads, ...scripts, ...fonts]
        .filter((address) => /^(?:https?:)?\/\//u.test(address) && !own.has(new URL(address, origin).origin))
        .map((address) => `${path} loads ${address}`),
    );
    expect(findings(foreign)).toBe('');
  });
  it('no page sets a cookie or has inline event handlers', () => {
    expect(
      findings(
        allPages()
          .filter(({ html }) => html.includes('document.cookie'))
          .map(({ path }) => path),
      ),
    ).toBe('');
    expect(
      findings(
        allPages()
          .filter(({ inlineHandlers }) => inlineHandlers.length > 0)
          .map(({ path }) => path),
      ),
    ).toBe('');
  });
});
