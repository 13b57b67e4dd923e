import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const PARTS = ['engine', 'profiles', 'addin', 'excel-host', 'cli', 'preview', 'functions'];

/**
 * The one circle that is meant: Excel's objects know each other (a range its sheet, a sheet its workbook, a workbook its
 * sheets), and so do the files that stand for them. Nothing else may join it.
 */
const MEANT = /^excel-host\/model\/[a-z-]+\.ts$/;

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sourcesIn(place);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [place] : [];
  });

/** The file an import leads to; null outside of the project. A package of the project is the folder of its name. */
function leadsTo(from: string, specifier: string): string | null {
  const own = /^@report\/(.+)$/.exec(specifier)?.[1];
  if (own === undefined && !specifier.startsWith('.')) return null;
  const place = own ?? path.join(path.dirname(from), specifier);
  const candidates = ['', '.ts', '.tsx', '/index.ts', '/profile.ts'].map((end) => place + end);
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

/** The files each file imports, types included. */
function importsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].flatMap(
        ([, specifier = '']) => {
          const to = leadsTo(file, specifier);
          return to !== null && known.has(to) ? [to] : [];
        },
      ),
    ]),
  );
}

/** Groups of files that lead to one another (Tarjan's strongly connected components), of two and more. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    let low = own;
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
      lowest.set(file, low);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

test('a circle of three files is seen, what hangs on it is not part of it', () => {
  const imports = new Map([
    ['start', ['a']],
    ['a', ['b']],
    ['b', ['c', 'leaf']],
    ['c', ['a']],
    ['leaf', []],
  ]);
  expect(circlesOf(imports)).toEqual([['a', 'b', 'c']]);
});

test('no file leads back to itself through what it imports, types included', () => {
  const imports = importsOf(PARTS.flatMap(sourcesIn));
  // Less would mean that imports were not understood.
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  expect(circlesOf(imports).filter((circle) => !circle.every((file) => MEANT.test(file)))).toEqual([]);
});
