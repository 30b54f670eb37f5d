import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '@kunstwijzer/content/model';
import { hasHugo, hugoBuild } from './hugo.ts';
import { measure, pagesOf } from './measure.ts';
import { peerProgram } from './peers.ts';
import { benchSnapshot } from './records.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sizes = [500, 2500];

/**
 * Full build of the site against Eleventy and, where it is installed, Hugo, all from the same records and with as many pages. Prints pages a second,
 * peak memory and the ratio (ours over Eleventy's speed; above 1 is faster than Eleventy). `first` also makes
 * the PDFs and social images that `site/.cache` does not hold from an earlier run; `ours` finds them there.
 */
export async function benchBuild(today: string): Promise<void> {
  const eleventyProgram = peerProgram('eleventy');
  console.log('\nFull build, four languages (peers: Eleventy 3 with Nunjucks templates, Hugo)');
  for (const records of sizes) {
    const folder = path.join(root, 'data/bench', String(records));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(root, 'content/demo/media'), path.join(folder, 'media'), { recursive: true });
    const file = path.join(folder, 'snapshot.json');
    writeFileSync(file, canonicalJson(benchSnapshot(records, today)));

    const out = path.join(folder, 'site');
    const env = {
      SNAPSHOT_DIR: folder,
      REQUIRE_SNAPSHOT: '1',
      SITE_OUT_DIR: out,
      SITE_TODAY: today,
    };
    const build = () => measure('node', ['src/render/build.ts'], { cwd: path.join(root, 'site'), env });
    // What is kept between builds (PDFs, social images) the peer has none of.
    const first = await build();
    const ours = await build();
    const site = pagesOf(out);

    const peer = path.join(folder, 'eleventy');
    cpSync(path.join(import.meta.dirname, 'eleventy'), peer, { recursive: true });
    const wanted = { BENCH_SNAPSHOT: file, BENCH_PAGES: String(site.pages) };
    const theirs = await measure(eleventyProgram, ['--quiet'], { cwd: peer, env: wanted });
    const eleventy = pagesOf(path.join(peer, 'output'));

    const speed = site.pages / ours.seconds;
    const peerSpeed = eleventy.pages / theirs.seconds;
    const line = (name: string, pages: number, bytes: number, seconds: number, megabytes: number) =>
      console.log(
        `  ${name.padEnd(9)} ${pages} pages of ${(bytes / 1000).toFixed(1)} kB, ${seconds.toFixed(1)} s, ${(pages / seconds).toFixed(0)} pages/s, peak ${megabytes.toFixed(0)} MB`,
      );
    console.log(`${records} records:`);
    line('first', site.pages, site.bytes, first.seconds, first.megabytes);
    line('ours', site.pages, site.bytes, ours.seconds, ours.megabytes);
    line('Eleventy', eleventy.pages, eleventy.bytes, theirs.seconds, theirs.megabytes);
    console.log(
      `  ratio     ${(speed / peerSpeed).toFixed(2)} × Eleventy in pages a second; ${((speed * site.bytes) / (peerSpeed * eleventy.bytes)).toFixed(2)} × in bytes a second`,
    );
    if (!hasHugo()) {
      console.log('  Hugo      is not on this machine (Debian: apt install hugo)');
      continue;
    }
    const hugo = await hugoBuild(path.join(folder, 'hugo'), wanted);
    line('Hugo', hugo.pages, hugo.bytes, hugo.seconds, hugo.megabytes);
    console.log(`  ratio     ${((speed * hugo.seconds) / hugo.pages).toFixed(2)} × Hugo in pages a second`);
  }
}
