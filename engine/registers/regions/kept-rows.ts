import { copiedRows } from './copied-rows';
import type { Replay } from '../answers/replay';
import type { ParseIssue } from '../parse/parse-issue';
import { NO_KEY } from '../parse/parsed';
import type { RegionRead } from './read-region';
import type { RegisterSpec } from '../register-spec';
import { RowContents } from './row-content';

/** For each region the rows that are kept (indexes of its data), and what is said about those left out. */
export interface KeptRows {
  readonly kept: readonly Uint32Array[];
  readonly issues: readonly ParseIssue[];
}

/**
 * The union of the regions of a register. Rows with the same identifier are one: the first is kept; within one file the
 * second is a fault, over several files it is the same row exported twice, unless it says something else. Rows without
 * identifier: those of one file are kept, but for the copies of a block or sheet; a row that another file has as well is
 * counted once, and said.
 */
export function keptRows(spec: RegisterSpec, regions: readonly RegionRead[], replay: Replay): KeptRows {
  const identifier = spec.columns.find(({ type }) => type === 'id');
  if (identifier) return keptByIdentifier(spec, identifier.key, regions);
  return keptByContent(spec, regions, replay);
}

function keptByIdentifier(spec: RegisterSpec, field: string, regions: readonly RegionRead[]): KeptRows {
  const issues: ParseIssue[] = [];
  // Made when two files have an identifier in common: most often none is asked for.
  let contents: RowContents | null = null;
  const firsts = new Map<number, { readonly region: RegionRead; readonly index: number; readonly row: number }>();
  const kept = regions.map((region, index) => {
    const column = region.columns.get(field);
    const keys = column?.kind === 'key' ? column.keys : new Int32Array(region.rows.length).fill(NO_KEY);
    const rows: number[] = [];
    keys.forEach((key, row) => {
      const first = firsts.get(key);
      if (first === undefined || key === NO_KEY) {
        rows.push(row);
        firsts.set(key, { region, index, row });
        return;
      }
      const { recognised } = first.region;
      const otherRow = first.region.rows[first.row] ?? 0;
      const place = {
        register: spec.key,
        file: region.recognised.file,
        sheet: region.recognised.sheet,
        row: region.rows[row] ?? 0,
        column: region.places.get(field) ?? 0,
        field,
      };
      if (first.region.workbook === region.workbook) {
        issues.push({ ...place, kind: 'duplicateIdentifier', otherRow, otherSheet: recognised.sheet });
      } else if (!(contents ??= new RowContents(regions)).areSame(first.index, first.row, index, row)) {
        issues.push({ ...place, kind: 'conflictingDuplicate', otherRow, otherFile: recognised.file });
      }
    });
    return new Uint32Array(rows);
  });
  return { kept, issues };
}

function keptByContent(spec: RegisterSpec, regions: readonly RegionRead[], replay: Replay): KeptRows {
  const within = copiedRows(spec, regions, replay);
  const rowsOf = ({ rows }: RegionRead, index: number): readonly number[] => {
    const copies = within.copies[index];
    const own: number[] = [];
    for (let row = 0; row < rows.length; row++) if (copies?.has(row) !== true) own.push(row);
    return own;
  };
  if (new Set(regions.map(({ workbook }) => workbook)).size < 2)
    return { kept: regions.map((region, index) => new Uint32Array(rowsOf(region, index))), issues: within.issues };
  /** How often the files before had each row, at most, and the one that had it so often; and how often this one has it. */
  const before = new Map<number, { readonly times: number; readonly file: string | null }>();
  let current = new Map<number, number>();
  let [previous] = regions;
  const issues: ParseIssue[] = [...within.issues];
  const kept = regions.map((region, index) => {
    if (previous !== undefined && region.workbook !== previous.workbook) {
      for (const [content, times] of current)
        if (times > (before.get(content)?.times ?? 0)) before.set(content, { times, file: previous.recognised.file });
      current = new Map();
    }
    previous = region;
    const rows: number[] = [];
    const again: { readonly row: number; readonly otherFile: string | null }[] = [];
    for (const row of rowsOf(region, index)) {
      const content = within.contents[index]?.[row] ?? 0;
      const times = (current.get(content) ?? 0) + 1;
      current.set(content, times);
      const known = before.get(content);
      if (known === undefined || times > known.times) rows.push(row);
      else again.push({ row: region.rows[row] ?? 0, otherFile: known.file });
    }
    issues.push(...countedOnce(spec, region, again));
    return new Uint32Array(rows);
  });
  return { kept, issues };
}

/** One issue for rows that follow one another: a whole sheet may be in both files. */
function countedOnce(
  { key }: RegisterSpec,
  { recognised, places }: RegionRead,
  again: readonly { readonly row: number; readonly otherFile: string | null }[],
): ParseIssue[] {
  const { file, sheet } = recognised;
  const column = Math.min(...places.values());
  const runs: { row: number; lastRow: number; otherFile: string | null }[] = [];
  for (const { row, otherFile } of again) {
    const run = runs.at(-1);
    if (run?.lastRow === row - 1 && run.otherFile === otherFile) run.lastRow = row;
    else runs.push({ row, lastRow: row, otherFile });
  }
  return runs.map((run) => ({ register: key, file, sheet, column, field: null, kind: 'countedOnce', ...run }));
}
