import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Workspace } from './workspace';

/** Writes every change, formatted as the project is: once all of them could be formatted. Returns what was written. */
export async function save(files: Workspace): Promise<{ readonly written: string[]; readonly edited: string[] }> {
  const texts = new Map<string, string>();
  for (const [file, text] of files.changed) {
    const options = await resolveConfig(files.onDisk(file));
    texts.set(file, await format(text, { ...options, filepath: file }));
  }
  const edited = [...texts.keys()].filter((file) => existsSync(files.onDisk(file)));
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(files.onDisk(file)), { recursive: true });
    writeFileSync(files.onDisk(file), text);
  }
  return { written: [...texts.keys()].filter((file) => !edited.includes(file)), edited };
}
