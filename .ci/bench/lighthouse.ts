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

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What we want to reach, in the order of `categories`. */
const wanted = [98, 100, 100, 100];
/** A busy machine makes a page look slow, never quick: the best of a few looks is the page's own. */
const looks = 3;

type Result = { scores: number[]; shift: string; lost: string[] };

async function look(url: string, port: number): Promise<Result> {
  const report = await lighthouse(url, { port, logLevel: 'error' });
  if (!report || report.lhr.runtimeError)
    throw new Error(`Lighthouse could not look at ${url}: ${report?.lhr.runtimeError?.message ?? 'no report'}`);
  const { categories: found, audits } = report.lhr;
  const lost = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      const score = audit?.score ?? 1;
      return weight > 0 && score < 0.98 ? [`${id} ${audit?.displayValue ?? score}`] : [];
    }),
  );
  return {
    scores: categories.map((name) => Math.round((found[name]?.score ?? 0) * 100)),
    shift: audits['cumulative-layout-shift']?.displayValue ?? '?',
    lost,
  };
}

const reached = ({ scores }: Result) => scores.every((score, i) => score >= (wanted[i] ?? 100));
const total = ({ scores }: Result) => scores.reduce((sum, score) => sum + score, 0);

async function bestLook(url: string, port: number): Promise<Result> {
  let best = await look(url, port);
  for (let i = 1; i < looks && !reached(best); i += 1) {
    const next = await look(url, port);
    if (total(next) > total(best)) best = next;
  }
  return best;
}

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
        const result = await bestLook(`${origin}/${locale}${path}`, chrome.port);
        console.log(`  ${`/${locale}${path}`.padEnd(50)} ${result.scores.join(' · ')}   CLS ${result.shift}`);
        if (!reached(result)) for (const each of result.lost) console.log(`    ${each}`);
      }
  } finally {
    chrome.kill();
    await system.stop();
  }
}
