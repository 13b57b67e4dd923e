import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** A word on a page, in points from its upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string): string => text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The programs that are not on this computer. */
export const missingPrograms = (programs: readonly string[]): string[] =>
  programs.filter((program) => {
    try {
      execFileSync('which', [program], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });

/** LibreOffice with a profile of its own, so that one that is open on the computer is left alone. @returns the new file */
export function convert(file: string, format: string, ...options: readonly string[]): string {
  const folder = path.dirname(file);
  const profile = `-env:UserInstallation=file://${path.resolve(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', ...options, '--convert-to', format, '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return path.join(folder, `${path.parse(file).name}.${format.split(':')[0] ?? format}`);
}

/** The pages of a PDF file with the places of their words (poppler). */
export function printedPages(pdf: string): PrintedPage[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g);
      return {
        width: Number(width),
        height: Number(height),
        words: Array.from(words, ([, left, top, right, bottom, text = '']) => ({
          text: plain(text),
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
        })),
      };
    });
}
