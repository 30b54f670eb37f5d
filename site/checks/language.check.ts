import { readdirSync, readFileSync } from 'node:fs';
import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { allPages, findings, localePages } from './pages.ts';

const localeOf = (path: string) => path.slice(1, 3) as Locale;
const pathOf = (address: string) => new URL(address, 'http://site.invalid').pathname;

function translationKeys(): Set<string> {
  const folder = new URL('../src/i18n/nl/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Set(
    files.flatMap((name) => Object.keys(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object)),
  );
}

describe('languages', () => {
  it('every page says its language and direction', () => {
    const wrong = localePages().filter(
      ({ path, lang, dir }) => lang !== localeOf(path) || dir !== locales[localeOf(path)].dir,
    );
    expect(findings(wrong.map(({ path, lang, dir }) => `${path} lang=${lang} dir=${dir}`))).toBe('');
  });

  it('no Latin comma stands between Arabic words', () => {
    const between = /\p{Script=Arabic}[^\p{L}]*,(?!\d)[^\p{L}]*\p{Script=Arabic}/u;
    const wrong = localePages().flatMap(({ path, text }) =>
      text.filter((part) => part.lang === 'ar' && between.test(part.text)).map((part) => `${path} ${part.text.trim()}`),
    );
    expect(findings(wrong)).toBe('');
  });

  it('every page exists in all four languages', () => {
    const paths = new Set(localePages().map(({ path }) => path));
    const missing = [...paths]
      .flatMap((path) => localeKeys.map((locale) => `/${locale}${path.slice(3)}`))
      .filter((path) => !paths.has(path));
    expect(findings([...new Set(missing)])).toBe('');
  });

  it('alternates name all languages and point back', () => {
    const byPath = new Map(localePages().map((page) => [page.path, page]));
    const problems: string[] = [];
    for (const { path, alternates, robots } of localePages()) {
      if (robots.includes('noindex')) continue;
      for (const locale of localeKeys) {
        const address = alternates[locale];
        const other = address && byPath.get(pathOf(address));
        if (!other) problems.push(`${path} has no ${locale} page`);
        else if (pathOf(other.alternates[localeOf(path)] ?? '/') !== path)
          problems.push(`${other.path} does not point back to ${path}`);
      }
      if (!alternates['x-default']) problems.push(`${path} has no x-default`);
    }
    expect(findings(problems)).toBe('');
  });

  it('no translation key is shown instead of a text', () => {
    const keys = translationKeys();
    const shown = allPages().flatMap(({ path, text, title, description }) =>
      [title, description, ...text.map((part) => part.text)]
        .flatMap((part) => part.match(/[a-z][\w-]*(?:\.[\w-]+)+/gu) ?? [])
        .filter((word) => keys.has(word) || keys.has(`${word}_other`))
        .map((word) => `${path} shows ${word}`),
    );
    expect(findings(shown)).toBe('');
    expect(keys.size).toBeGreaterThan(100);
  });

  it('no placeholder is left in a text', () => {
    const shown = allPages().flatMap(({ path, text, title }) =>
      [title, ...text.map((part) => part.text)]
        .filter((part) => /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object/u.test(part))
        .map((part) => `${path}: ${part.slice(0, 80)}`),
    );
    expect(findings(shown)).toBe('');
  });

  it('Arabic pages show Arabic: text in Latin letters is marked as another language, or is a name', () => {
    const arabic = localePages().filter(({ path }) => path.startsWith('/ar/'));
    const share = arabic.map(({ path, text }) => {
      const own = text
        // Lists to choose from hold the names of everybody in the directory.
        .filter(({ lang, element }) => lang === 'ar' && element !== 'option')
        .map((part) => part.text)
        .join(' ');
      const letters = own.match(/\p{L}/gu)?.length ?? 0;
      return { path, share: (own.match(/\p{Script=Arabic}/gu)?.length ?? 0) / Math.max(1, letters) };
    });
    expect(
      findings(share.filter((page) => page.share < 0.45).map((page) => `${page.path} ${page.share.toFixed(2)}`)),
    ).toBe('');
  });
});
