import { existsSync } from 'node:fs';
import path from 'node:path';
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

/** Where Edge and Chrome put themselves, by system: below a folder that the environment names, or at a place of their own. */
function installed(): readonly string[] {
  if (process.platform === 'darwin')
    return ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform !== 'win32')
    return ['microsoft-edge', 'google-chrome', 'chromium', 'chromium-browser'].map((name) => `/usr/bin/${name}`);
  return ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap((folder) => {
    const below = process.env[folder];
    return below === undefined
      ? []
      : [
          path.join(below, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          path.join(below, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        ];
  });
}

/**
 * How to start Chromium: the one named by CHROMIUM_PATH; on Linux with an x64 processor the one inside the npm package
 * @sparticuz/chromium (unpacked to the temporary folder on first use), which has no build for other systems; there, the
 * Edge or Chrome that is installed. That last way was never tried: no Windows and no Mac was at hand.
 *
 * @throws when there is none: it says what to set
 */
export async function findChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return launch(named);
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package brings its libraries along only where it believes itself in its own cloud.
    if (!NSS.some((file) => existsSync(file))) process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    return launch(await chromium.executablePath());
  }
  const found = installed().find((file) => existsSync(file));
  if (found === undefined)
    throw new Error('No Edge and no Chrome was found: CHROMIUM_PATH must name a browser built on Chromium.');
  return launch(found);
}

const launch = (executablePath: string): LaunchOptions => ({
  executablePath,
  // Without a sandbox where containers forbid it; elsewhere the browser keeps its own.
  args: process.platform === 'linux' ? ['--no-sandbox', ...OFFLINE] : OFFLINE,
  headless: true,
});
