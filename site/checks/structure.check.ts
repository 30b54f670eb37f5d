import { describe, expect, it } from 'vitest';
import { allPages, findings, localePages } from './pages.ts';
import type { Page } from './pages.ts';

const broken = (holds: (page: Page) => boolean, say: (page: Page) => string = () => '') =>
  findings(
    localePages()
      .filter((page) => !holds(page))
      .map((page) => `${page.path} ${say(page)}`),
  );

describe('every page', () => {
  it('is there in numbers that make sense', () => {
    expect(allPages().length).toBeGreaterThan(400);
  });
  it('has one main heading', () => {
    expect(
      broken(
        ({ h1 }) => h1 === 1,
        ({ h1 }) => `has ${h1}`,
      ),
    ).toBe('');
  });
  it('has a title and a description', () => {
    expect(broken(({ title }) => title.trim().length > 5)).toBe('');
    expect(broken(({ description }) => description.trim().length > 20)).toBe('');
  });
  it('uses every id once', () => {
    expect(
      broken(
        ({ duplicateIds }) => duplicateIds.length === 0,
        ({ duplicateIds }) => duplicateIds.join(' '),
      ),
    ).toBe('');
  });
  it('has a title that no other page of its language has', () => {
    const seen = new Map<string, string>();
    const doubles: string[] = [];
    for (const { lang, title, path, robots } of localePages()) {
      if (robots.includes('noindex')) continue;
      const key = `${lang} ${title}`;
      const first = seen.get(key);
      if (first) doubles.push(`${path} and ${first}: ${title}`);
      seen.set(key, path);
    }
    expect(findings(doubles)).toBe('');
  });
  it('carries structured data that parses and names its type', () => {
    const problems = localePages().flatMap(({ path, jsonLd }) =>
      jsonLd.flatMap((text) => {
        try {
          const data = JSON.parse(text) as { '@context'?: string; '@type'?: string; '@graph'?: unknown[] };
          return data['@context'] === 'https://schema.org' && (data['@type'] ?? data['@graph'])
            ? []
            : [`${path} has no type`];
        } catch (error) {
          return [`${path} ${String(error)}`];
        }
      }),
    );
    expect(findings(problems)).toBe('');
    expect(localePages().filter(({ jsonLd }) => jsonLd.length > 0).length).toBeGreaterThan(200);
  });
});
