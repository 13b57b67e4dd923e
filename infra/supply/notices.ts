import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Package } from './packages';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const HEAD = `The pane and the service contain the packages below, each under its own licence.
office.js is not among them: the pane loads it from Microsoft's address, under Microsoft's terms.
This file is made by «npm run notices».
`;

/** The notices that the licences ask for: names first, then each text once with the packages it stands for. */
export function noticesOf(packages: readonly Package[], root: string): string {
  const byText = new Map<string, string[]>();
  for (const own of packages) {
    const text = licenceText(own, root);
    byText.set(text, [...(byText.get(text) ?? []), `${own.name} ${own.version} (${own.license})`]);
  }
  const blocks = [...byText].map(([text, names]) => `${'-'.repeat(80)}\n${names.join('\n')}\n\n${text}\n`);
  return `${HEAD}\n${blocks.join('\n')}`;
}

/** The text that the package carries; where it carries none, what it says of itself. */
function licenceText({ path: place, license }: Package, root: string): string {
  const folder = path.join(root, place);
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) {
    const { author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { author?: unknown };
    return `No text in the package. Its licence is ${license}, its author ${typeof author === 'string' ? author : JSON.stringify(author)}.`;
  }
  return files
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n\n')
    .replaceAll('\r\n', '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}
