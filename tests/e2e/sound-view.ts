import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { ALL_CASES, sample } from '../fixtures/sample';
import type { Preview } from './open-preview';

const PICTURES = path.join('out', 'pane');
const axe = (): string =>
  readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

export function paneFrame({ page }: Pick<Preview, 'page'>): Frame {
  const found = page.frame({ name: 'pane' });
  if (found === null) throw new Error('the pane is not there');
  return found;
}

/** Widths a person can give the pane; pictures of the first two. */
const WIDTHS = [320, 450, 600];
const THEMES = ['light', 'dark'] as const;

/**
 * No rule of accessibility is broken by what the pane shows, in both themes and in high contrast; nothing is wider than
 * the pane, whatever its width; nothing is too small to be pressed; nothing moves where motion is not wanted; no text is
 * invisible, or in English. In `npm test` a state is looked at in one theme, in one width and with or without high
 * contrast, drawn for it. `npm run long` looks at all of them and leaves pictures in out/pane, from which the page of
 * the states is made (`npm run pictures`).
 */
export async function expectSound(preview: Preview, name: string): Promise<void> {
  const { page } = preview;
  mkdirSync(PICTURES, { recursive: true });
  await page.mouse.move(0, 0);
  for (const colorScheme of sample(`theme of ${name}`, THEMES, 1)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await shownIn(preview, `(prefers-color-scheme: ${colorScheme})`);
    expect(await violations(preview)).toEqual([]);
    for (const width of sample(`width of ${name}`, WIDTHS, 1)) {
      const style = await page.addStyleTag({ content: `iframe[name=pane] { width: ${width}px !important; }` });
      expect([width, await tooWide(preview)]).toEqual([width, 0]);
      if (ALL_CASES && width < 600)
        await page
          .locator('iframe[name=pane]')
          .screenshot({ path: path.join(PICTURES, `${name}-${width}-${colorScheme}.png`) });
      await style.evaluate((element) => {
        element.parentNode?.removeChild(element);
      });
    }
  }
  expect(await moving(preview)).toBe(0);
  for (const forcedColors of sample(`contrast of ${name}`, ['active', 'none'] as const, 1)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors });
    await shownIn(preview, `(forced-colors: ${forcedColors}) and (prefers-color-scheme: light)`);
    if (forcedColors === 'active') expect(await violations(preview)).toEqual([]);
    expect(await invisible(preview)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  expect(await tooLow(preview)).toEqual([]);
  const text = await paneFrame(preview).evaluate(() => document.body.innerText);
  expect(text.match(ENGLISH) ?? []).toEqual([]);
  const title = await preview.pane.getByRole('heading', { level: 1 }).innerText();
  if (ALL_CASES) writeFileSync(path.join(PICTURES, `${name}.txt`), title);
}

/** The pane has taken a change of theme or contrast up, and is drawn in it: on a busy computer that is later. */
async function shownIn(preview: Preview, media: string): Promise<void> {
  const frame = paneFrame(preview);
  await frame.waitForFunction((query) => matchMedia(query).matches, media);
  await frame.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
}

/** Words of English, or of a programme, that no French sentence holds. */
const ENGLISH =
  /(?<!\p{L})(the|and|with|from|this|that|your|you|are|not|error|errors|loading|cancel|close|open|save|retry|please|select|sheet|sheets|row|rows|undefined|null|NaN|true|false)(?!\p{L})|\[object/giu;

/** Animations that run. */
const moving = (preview: Preview): Promise<number> =>
  paneFrame(preview).evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

/** Texts in the colour of what is behind them. */
const invisible = (preview: Preview): Promise<string[]> =>
  paneFrame(preview).evaluate(() => {
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const ground = getComputedStyle(element).backgroundColor;
      return /^rgb\(/.test(ground) ? ground : groundOf(element.parentElement);
    };
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    return [...document.querySelectorAll('#pane *')]
      .filter((element) => hasText(element) && element.checkVisibility())
      .filter((element) => getComputedStyle(element).color === groundOf(element))
      .map((element) => element.outerHTML);
  });

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
  paneFrame(preview).evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

/** Buttons and lists under 44 px. */
const tooLow = (preview: Preview): Promise<string[]> =>
  paneFrame(preview).evaluate(() =>
    [...document.querySelectorAll('button, select, .ms-Checkbox-label')]
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML),
  );
