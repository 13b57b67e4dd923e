import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';

/** Libraries Chromium needs and a bare machine may lack; the npm package carries copies for the cloud it was made for. */
const NSS = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so', '/lib/x86_64-linux-gnu/libnss3.so'];

/** No look-up, no connection, no update: only this computer exists. */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * How to start Chromium: the one named by CHROMIUM_PATH, else the one inside the npm package @sparticuz/chromium
 * (unpacked to the temporary folder on first use).
 */
export async function findChromium(): Promise<LaunchOptions> {
  const args = ['--no-sandbox', ...OFFLINE];
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return { executablePath: named, args, headless: true };
  // The package brings its libraries along only where it believes itself in its own cloud.
  if (process.platform === 'linux' && !NSS.some((path) => existsSync(path)))
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  return { executablePath: await chromium.executablePath(), args, headless: true };
}
