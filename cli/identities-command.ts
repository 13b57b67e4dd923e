import path from 'node:path';
import { cellsOfExpected, type ComputedCells } from '@report/word/cells';
import { unpackBook } from '@report/word/phrases';
import { readJson } from './read-json';

const LEAST = 12;
const USAGE =
  'Usage : tsx cli/identities-command.ts PHRASES.json [PHRASES.json …] -- CHIFFRES-2016.json [CHIFFRES-2023.json …] > identities.json';

/**
 * What must hold between the figures of a report, as far as files of figures show it: which references of the books of
 * phrases are one quantity, which lines always add up to
 * their whole, and which are no part of the base of their table. The year is read in the name of each file.
 */
const split = process.argv.indexOf('--');
const [books, files] = [process.argv.slice(2, split), process.argv.slice(split + 1)];
if (split < 0 || files.length < 2) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const years = await Promise.all(files.map(figuresOf));
  const refs = new Set<string>();
  for (const book of books)
    for (const { states } of unpackBook(await readJson(book)).phrases)
      for (const { ref } of states) for (const one of related(ref)) refs.add(one);
  const groups = new Map<string, string[]>();
  for (const ref of refs) {
    const values = years.map((cells) => cells.valueOf(ref));
    // Small numbers are equal by chance, and a percentage is one of a hundred.
    if (values.some((value) => value === null) || Math.max(...values.map(Number)) < LEAST || ref.startsWith('Y'))
      continue;
    const key = `${ref.endsWith('%') ? '%' : ref.includes(':') ? ':' : '#'}${values.join('|')}`;
    groups.set(key, [...(groups.get(key) ?? []), ref]);
  }
  const same = [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort());
  const lines = (groups: readonly unknown[]): string => groups.map((group) => JSON.stringify(group)).join(',\n');
  process.stdout.write(
    `{"same":[\n${lines(same)}\n],"sums":[\n${lines(sumsOf(years))}\n],"free":${JSON.stringify(freeOf(years))}}\n`,
  );
}

/** Tables whose lines add up to their base, or their total, in every file, with nothing left out. */
function sumsOf(years: readonly ComputedCells[]): { readonly whole: string; readonly parts: readonly string[] }[] {
  const [first] = years;
  return [...(first?.tables.keys() ?? [])].flatMap((table) => {
    const columns = new Set(years.flatMap(({ cells }) => [...cells.keys()].flatMap((ref) => columnOf(ref, table))));
    return [...columns].flatMap((suffix) => {
      const at = suffix.startsWith('@') ? suffix : '';
      const whole = [`${table}#base${at}`, `${table}#total${at}`].find((ref) =>
        years.every((cells) => isSum(cells, table, suffix, ref)),
      );
      const parts = [...new Set(years.flatMap((cells) => partsOf(cells, table, suffix)))];
      return whole === undefined || parts.length < 2 ? [] : [{ whole, parts }];
    });
  });
}

function columnOf(ref: string, table: string): string[] {
  const found = new RegExp(`^${table}/[^@%:]+(@[^%:]+|:sum)?$`).exec(ref);
  return found ? [found[1] ?? ''] : [];
}

/** The lines of a table but a line «total» and those comprised in another. */
function partsOf({ tables, cells }: ComputedCells, table: string, suffix: string): string[] {
  return (tables.get(table)?.rows ?? [])
    .filter(({ code, label }) => code !== 'total' && !label.startsWith('dont '))
    .map(({ code }) => `${table}/${code}${suffix}`)
    .filter((ref) => cells.has(ref));
}

function isSum(cells: ComputedCells, table: string, suffix: string, whole: string): boolean {
  const value = cells.valueOf(whole);
  const missing = cells.cells.get(`${table}#missing`)?.value ?? 0;
  const parts = partsOf(cells, table, suffix).map((ref) => Number(cells.valueOf(ref)));
  return value !== null && missing === 0 && parts.length > 0 && parts.reduce((sum, part) => sum + part, 0) === value;
}

async function figuresOf(file: string): Promise<ComputedCells> {
  const year = Number(/(?:19|20)\d\d/.exec(path.basename(file))?.[0]);
  return cellsOfExpected(await readJson(file), year, () => undefined);
}

/** A figure, its count, and the bases its share is a share of. */
function related(ref: string): string[] {
  const [, table, column] = /^([a-z0-9-]+)[/#][^@%:]*(?:@([^%:]+))?/.exec(ref) ?? [];
  if (table === undefined) return [ref];
  return [ref, ref.replace(/%$/, ''), `${table}#base`, ...(column === undefined ? [] : [`${table}#base@${column}`])];
}

/** Counts of something else than the base of their table: more than it in some file. */
function freeOf(years: readonly ComputedCells[]): string[] {
  const free = new Set<string>();
  for (const { cells } of years)
    for (const { ref, table, value, unit } of cells.values()) {
      const base = cells.get(`${table}#base${/@[^%:]+/.exec(ref)?.[0] ?? ''}`) ?? cells.get(`${table}#base`);
      if (unit === 'count' && !ref.includes('#') && !ref.includes(':') && base && value > base.value) free.add(ref);
    }
  return [...free].sort();
}
