import type { ComputedCells } from '../cells';
import type { Recognised } from '../phrases';

/** A table of the report whose lines are no longer those of the year. */
export interface ChangedTable {
  readonly table: string;
  readonly title: string;
  /** Heading it stands under. */
  readonly section: string;
  /** Labels of lines that have a figure this year and are not in the report. */
  readonly missing: readonly string[];
  /** How many lines of the report have no figure this year. */
  readonly without: number;
}

/** From so many lines on, the report prints a table and does not just quote it. */
const LEAST = 3;

/** The tables of the report where lines came or went. */
export function changedTables(recognised: readonly Recognised[], cells: ComputedCells): ChangedTable[] {
  const rows = new Map<string, { codes: Set<string>; section: string; without: Set<string> }>();
  for (const { ref, sentence } of recognised) {
    const [, table, code] = /^([a-z0-9-]+)\/([^@%:]+)/.exec(ref) ?? [];
    const { list, table: place, headings, toc, text } = sentence.paragraph;
    if (table === undefined || code === undefined || toc) continue;
    if (!list && place === null && !text.includes('\t')) continue;
    const found = rows.get(table) ?? { codes: new Set(), section: headings.at(-1) ?? '', without: new Set() };
    rows.set(table, found);
    found.codes.add(code);
    if (cells.valueOf(ref) === null) found.without.add(code);
  }
  return [...rows].flatMap(([table, { codes, section, without }]): ChangedTable[] => {
    const computed = cells.tables.get(table);
    if (computed === undefined || codes.size < LEAST) return [];
    const missing = computed.rows.filter(
      ({ code }) => code !== 'total' && !codes.has(code) && isAbove(cells, table, code),
    );
    if (missing.length === 0 && without.size === 0) return [];
    const { title } = computed;
    return [{ table, title, section, missing: missing.map(({ label }) => label), without: without.size }];
  });
}

const isAbove = (cells: ComputedCells, table: string, code: string): boolean =>
  [...cells.cells.values()].some(
    (cell) => cell.value > 0 && (cell.ref === `${table}/${code}` || cell.ref.startsWith(`${table}/${code}@`)),
  );
