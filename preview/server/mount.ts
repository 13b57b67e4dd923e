import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Answer } from './fault';

/** A folder served under a prefix of the address: `{ prefix: '/', directory: 'addin/dist' }`. */
export interface Mount {
  readonly prefix: string;
  readonly directory: string;
  /** Sent with every file of the folder: the Content-Security-Policy of its pages. */
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** The file of the mount with the longest prefix that matches; `index.html` for a folder; 404 for anything else. */
export async function readMounted(mounts: readonly Mount[], pathname: string): Promise<Answer> {
  const mount = mounts
    .filter(({ prefix }) => pathname.startsWith(withSlash(prefix)))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  const file = mount && (await fileOf(mount, pathname.slice(withSlash(mount.prefix).length)));
  if (!file) return { status: 404, headers: {}, body: new Uint8Array() };
  const headers = {
    'cache-control': 'no-store',
    'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...mount.headers,
  };
  return { status: 200, headers, body: await readFile(file) };
}

const withSlash = (prefix: string): string => (prefix.endsWith('/') ? prefix : `${prefix}/`);

/** The real path of the asked file, or null when it is missing, hidden, or outside the folder (links are followed first). */
async function fileOf(mount: Mount, asked: string): Promise<string | null> {
  try {
    const segments = decodeURIComponent(asked).split(/[/\\]/);
    if (segments.some((segment) => segment.startsWith('.') || segment.includes('\0'))) return null;
    const root = await realpath(mount.directory);
    const path = join(root, ...segments);
    const file = await realpath((await stat(path)).isDirectory() ? join(path, 'index.html') : path);
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}
