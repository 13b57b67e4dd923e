import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file, with the folders it stands in. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(file, content);
}

export const writeJson = (file: string, value: unknown): Promise<void> =>
  writeOut(file, `${JSON.stringify(value, null, 1)}\n`);

/** A file as what is written names it: its folders may say whose computer it is, and what else is kept there. */
export function nameOf(file: string): string;
export function nameOf(file: string | null): string | null;
export function nameOf(file: string | null): string | null {
  return file === null ? null : path.basename(file);
}
