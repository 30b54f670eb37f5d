import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { freePort } from '../../cms/test/free-port.ts';
import type { Engine } from './engine.ts';

type Programs = Record<'driver' | 'browser' | 'display', string>;

const end = async (child: ChildProcess) => {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
};

/** Resolves when something answers there; throws when nothing does within 10 s. */
async function listens(address: string): Promise<void> {
  for (const until = Date.now() + 10_000; ; await wait(50))
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
}

/** A screen that nobody sees, on a number that is free. */
async function startScreen(program: string) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const screen = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** WebKitGTK, the engine of Safari, through its own WebDriver. */
export async function startWebKit(programs: Programs): Promise<Engine> {
  const { screen, display } = await startScreen(programs.display);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    // There is no graphics card where tests run.
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const address = `http://127.0.0.1:${port}`;
  await listens(address);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
  });
  const browser = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  const version = (await browser.getCapabilities()).get('browserVersion') as string;
  return {
    name: `WebKit ${version}`,
    narrowest: 480,
    open: (url) => browser.get(url),
    ask: (expression) => browser.executeScript(`return ${expression}`),
    type: (selector, text) => browser.findElement(By.css(selector)).sendKeys(text),
    press: async (selector) => {
      const element = await browser.findElement(By.css(selector));
      // Its driver presses where the element was before it scrolled there.
      await browser.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
      await element.click();
    },
    widen: async (width) => {
      await browser.manage().window().setRect({ width, height: 900 });
    },
    takeErrors: () => [],
    close: async () => {
      await browser.quit();
      await end(driver);
      await end(screen);
    },
  };
}
