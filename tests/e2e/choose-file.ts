import { readFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import type { Preview } from './open-preview';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BODY = 'word/document.xml';
const button = ({ pane }: Preview, name: string | RegExp) => pane.getByRole('button', { name }).first();

/** What pressing a button of the pane hands over. */
export async function downloaded(preview: Preview, name: string | RegExp): Promise<Downloaded> {
  const download = preview.page.waitForEvent('download');
  const [saved] = await Promise.all([download, button(preview, name).click()]);
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(await readFile(await saved.path())) };
}

/** Chooses a file with a button of the pane. */
export async function choose(preview: Preview, name: string | RegExp, file: Downloaded): Promise<void> {
  const [chooser] = await Promise.all([preview.page.waitForEvent('filechooser'), button(preview, name).click()]);
  await chooser.setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
}

export const bodyOf = ({ bytes }: Downloaded): string => new TextDecoder().decode(unzipSync(bytes)[BODY]);

const ROW = /<w:tr[ >].*?<\/w:tr>/gs;

/** The rows of every table as a person reads them. */
export const rowsOf = (xml: string): string[] =>
  [...xml.matchAll(ROW)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)).join(' | '),
  );

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll(/\s/g, ' ');

/** The document with one figure of one row changed by hand. */
export function spoilt({ bytes }: Downloaded, row: RegExp, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const xml = new TextDecoder().decode(files[BODY]);
  const found = [...xml.matchAll(ROW)].find(([one]) => row.test(textOf(one)));
  if (found === undefined) throw new Error('no such row');
  const changed = found[0].replace(`>${from}<`, `>${to}<`);
  if (changed === found[0]) throw new Error('no such figure');
  const text = xml.slice(0, found.index) + changed + xml.slice(found.index + found[0].length);
  return zipSync({ ...files, [BODY]: new TextEncoder().encode(text) });
}
