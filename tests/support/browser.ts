import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's. */
const CHROMIUM = '/usr/bin/chromium';

/** Skipped by name where there is no Chromium; in CI there always is one, or the tests fail. */
export const noChromium = !existsSync(CHROMIUM) && !process.env.CI;

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** What went on in a page besides what one sees. */
export interface Happenings {
  errors: string[];
  dialogs: string[];
  requests: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'slantwise-pages-'));

/** A page opened as a file, as a reader opens it. */
export async function open(browser: Browser, name: string, html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; happenings: Happenings }> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const happenings: Happenings = { errors: [], dialogs: [], requests: [] };
  page.on('pageerror', ({ message }) => happenings.errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') happenings.errors.push(message.text());
  });
  page.on('dialog', async (dialog) => {
    happenings.dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('request', (request) => happenings.requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, happenings };
}

/** Kept for people to look at, in a folder that git ignores. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync('artefacts/screenshots', { recursive: true });
  await page.screenshot({ path: `artefacts/screenshots/${name}.png`, fullPage: true });
}
