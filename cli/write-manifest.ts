import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '@report/engine/profile';
import { manifestFor } from '@report/preview/manifest';

const FILE = path.join('dist', 'manifest.xml');

/** Writes the manifest of an association for pages at `origin`, and gives the name of the file. @throws Error as manifestFor */
export function writeManifest(profile: Profile, origin: string): string {
  const manifest = manifestFor(profile, origin);
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, manifest);
  return FILE;
}
