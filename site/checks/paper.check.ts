import { localeKeys } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../src/paper/names.ts';
import { allFiles, findings, readSiteFile } from './pages.ts';

const pdfs = () => [...allFiles()].filter((file) => file.endsWith('.pdf'));

describe('paper', () => {
  it('is there for every district, crowd and language', () => {
    const files = allFiles();
    for (const locale of localeKeys)
      for (const form of ['folder', 'poster'])
        for (const crowd of ['kinderen', 'jongeren', 'volwassenen'])
          expect(files).toContain(`${locale}/papier/laak-${crowd}-${form}.pdf`);
  });

  it('is PDF/UA in the language of its address, and no larger than its link says', () => {
    const wrong = pdfs().flatMap((file) => {
      const bytes = readSiteFile(file);
      const text = bytes.toString('latin1');
      const [locale] = file.split('/');
      return [
        ...(bytes.length > largestFile * 1000 ? [`${file} is ${bytes.length} bytes`] : []),
        ...(text.includes(`/Lang (${locale})`) ? [] : [`${file} is not in ${locale}`]),
        ...(text.includes('/Marked true') && text.includes('pdfuaid:part') ? [] : [`${file} is not tagged`]),
      ];
    });
    expect(pdfs().length).toBeGreaterThan(100);
    expect(findings(wrong)).toBe('');
  });

  it('has short links that lead to pages that exist', () => {
    const files = allFiles();
    const lines = readSiteFile('_redirects').toString().split('\n');
    const short = lines.filter((line) => line.startsWith('/p/')).map((line) => line.split(' '));
    const broken = short.filter(([, to = '']) => !files.has(`${to.split('?')[0]?.slice(1) ?? ''}index.html`));
    expect(short.length).toBeGreaterThan(50);
    expect(findings(broken.map((line) => line.join(' ')))).toBe('');
  });
});
