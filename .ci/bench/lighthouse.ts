import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ensureChromium } from '../chromium.ts';
import { startSystem } from '../system.ts';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Lighthouse on a simulated phone, for the pages that matter most, in a left-to-right and a right-to-left language. */
export async function benchLighthouse(): Promise<void> {
  console.log('\nLighthouse, mobile: performance · accessibility · best practices · SEO');
  const system = await startSystem('data/bench/lighthouse');
  const chrome = await launch({ chromePath: ensureChromium(), chromeFlags: flags });
  try {
    const origin = system.env.BASE_URL;
    const list = await (await fetch(`${origin}/sitemap.xml`)).text();
    const provider = /<loc>[^<]*\/nl(\/aanbieders\/(?!kunst|wijk)[^/<]+\/)<\/loc>/u.exec(list)?.[1] ?? '/aanbieders/';
    for (const path of ['/', '/aanbod/', provider, '/agenda/'])
      for (const locale of ['nl', 'ar']) {
        const result = await lighthouse(`${origin}/${locale}${path}`, { port: chrome.port, logLevel: 'error' });
        const { categories = {}, audits = {} } = result?.lhr ?? {};
        const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) =>
          Math.round((categories[name]?.score ?? 0) * 100),
        );
        const shift = audits['cumulative-layout-shift']?.displayValue ?? '?';
        console.log(`  ${`/${locale}${path}`.padEnd(44)} ${scores.join(' · ')}   CLS ${shift}`);
      }
  } finally {
    chrome.kill();
    await system.stop();
  }
}
