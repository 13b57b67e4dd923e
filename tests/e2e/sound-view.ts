import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Preview } from './open-preview';

const PICTURES = path.join('out', 'pane');
const axe = (): string =>
  readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

export function paneFrame({ page }: Pick<Preview, 'page'>): Frame {
  const found = page.frame({ name: 'pane' });
  if (found === null) throw new Error('the pane is not there');
  return found;
}

/**
 * No rule of accessibility is broken by what the pane shows, in both themes; nothing is wider than the pane, the
 * narrowest included; nothing is too small to be pressed. Leaves pictures in out/pane.
 */
export async function expectSound(preview: Preview, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await preview.page.mouse.move(0, 0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await preview.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await preview.page
      .locator('iframe[name=pane]')
      .screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
    expect(await violations(preview)).toEqual([]);
  }
  await preview.page.emulateMedia({ colorScheme: 'light' });
  expect(await tooWide(preview)).toBeLessThanOrEqual(0);
  expect(await tooLow(preview)).toEqual([]);
  // The narrowest a pane can be.
  await preview.page.addStyleTag({ content: 'iframe[name=pane] { width: 320px !important; }' });
  expect(await tooWide(preview)).toBeLessThanOrEqual(0);
  await preview.page.locator('iframe[name=pane]').screenshot({ path: path.join(PICTURES, `${name}-320.png`) });
  await preview.page.evaluate(() => document.head.lastElementChild?.remove());
}

/** What axe-core finds wrong, in a line each. */
async function violations(preview: Preview): Promise<string[]> {
  await paneFrame(preview).evaluate(axe());
  return paneFrame(preview).evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await checker.run({ resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const tooWide = (preview: Preview): Promise<number> =>
  paneFrame(preview).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Buttons and lists under 44 px. */
const tooLow = (preview: Preview): Promise<string[]> =>
  paneFrame(preview).evaluate(() =>
    [...document.querySelectorAll('button, select, .ms-Checkbox-label')]
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML),
  );
