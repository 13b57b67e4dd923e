import type { Replay } from '../answers/replay';
import type { ParseIssue } from '../parse/parse-issue';
import { sameRowsId } from '../questions/decisions';
import type { RegisterSpec } from '../register-spec';
import type { RegionRead } from './read-region';
import { RowContents } from './row-content';

/** As many rows, in the same order or on the same sheet, are no chance any more. */
const LEAST_ROWS = 5;
/** The same one or two rows over and over are no copy. */
const LEAST_KINDS = 3;
/** What stands in more places begins no run: each row would be compared with each. */
const MOST_PLACES = 20;

const NO_ROWS = new Int32Array(0);

/** A row of a region, by its index among the data. */
interface Place {
  readonly region: number;
  readonly row: number;
}

/** Rows that stand before, and where the first of them does. */
interface Copy {
  readonly rows: readonly number[];
  readonly other: Place;
}

/** Rows of each region (indexes of its data) that the workbook holds before: they are counted once. */
export interface CopiedRows {
  /** For each region a number per row: the same for rows that hold the same, 0 for one that holds nothing. */
  readonly contents: readonly Int32Array[];
  readonly copies: readonly ReadonlySet<number>[];
  readonly issues: readonly ParseIssue[];
}

/**
 * Finds the rows without identifier that one workbook holds twice: a block pasted again, a copy of a sheet (hidden ones
 * too), the semesters beside the year. Certain are rows that follow one another as they do elsewhere, and sheets of which
 * every row stands on another: they are left out, and said. Many rows of a sheet that stand elsewhere in another order
 * may be what they are: they count twice, and are said, until the user says
 * whether they are the same. Single rows that are alike are none of this.
 */
export function copiedRows(spec: RegisterSpec, regions: readonly RegionRead[], replay: Replay): CopiedRows {
  const issues: ParseIssue[] = [];
  const contents = new RowContents(regions).numbered();
  const times = timesOf(contents);
  const seen = new Map<number, Seen>();
  const copies = regions.map((region, index) => {
    const before = seen.get(region.workbook) ?? new Seen(contents, times);
    seen.set(region.workbook, before);
    const runs = before.runsIn(index);
    const copied = new Set(runs.flatMap(({ rows }) => rows));
    const said = runs.map((run) => ({ ...run, once: true }));
    const alike = before.alikeIn(index, copied);
    const { file, sheet } = region.recognised;
    if (alike !== null) {
      const otherSheet = regions[alike.other.region]?.recognised.sheet ?? '';
      const decided = alike.once || replay.decisionOf(sameRowsId(spec.key, sheet, otherSheet, alike.rows.length));
      if (decided === true) for (const row of alike.rows) copied.add(row);
      if (decided !== false) said.push({ ...alike, once: decided === true });
    }
    for (const { rows, other, once } of said)
      issues.push({
        register: spec.key,
        file,
        sheet,
        row: region.rows[rows[0] ?? 0] ?? 0,
        column: Math.min(...region.places.values()),
        field: null,
        kind: 'copiedRows',
        lastRow: region.rows[rows.at(-1) ?? 0] ?? 0,
        rows: rows.length,
        otherRow: regions[other.region]?.rows[other.row] ?? 0,
        otherSheet: regions[other.region]?.recognised.sheet ?? '',
        once,
      });
    return copied;
  });
  return { contents, copies, issues };
}

const kindsOf = (contents: ArrayLike<number>): number => new Set(Array.from(contents)).size;

/** How many rows hold what each number stands for. */
function timesOf(contents: readonly Int32Array[]): Uint32Array {
  const times = new Uint32Array(contents.reduce((sum, { length }) => sum + length, 1));
  for (const numbers of contents) for (const number of numbers) times[number] = (times[number] ?? 0) + 1;
  return times;
}

/** The rows of one workbook that were looked at, copies aside, by their content. */
class Seen {
  private readonly places = new Map<number, Place[]>();
  /** Rows of each region that are no copies. */
  private readonly sizes = new Map<number, number>();

  /** times: how often each content is there at all. What is there once, as nearly every row, is no copy of anything. */
  constructor(
    private readonly contents: readonly Int32Array[],
    private readonly times: Uint32Array,
  ) {}

  /** Runs of rows of a region that stand in the same order further up, in it or in a region before; the others are seen. */
  runsIn(region: number): Copy[] {
    const rows = this.contents[region] ?? NO_ROWS;
    const runs: Copy[] = [];
    for (let row = 0; row < rows.length; row++) {
      if (this.times[rows[row] ?? 0] === 1) {
        this.count(region);
        continue;
      }
      const { other, length } = this.longestRun(region, row);
      const kinds = length < LEAST_ROWS ? 0 : kindsOf(rows.subarray(row, row + length));
      if (other === null || kinds < LEAST_KINDS) this.add(region, row);
      else {
        const first = row;
        runs.push({ rows: Array.from({ length }, (_, offset) => first + offset), other });
        row += length - 1;
      }
    }
    return runs;
  }

  /**
   * Rows of a region that the regions before hold as often, in whatever order; null when they are few. once: they are all
   * the region has, or all that a region before has.
   */
  alikeIn(region: number, copied: ReadonlySet<number>): (Copy & { readonly once: boolean }) | null {
    const rows = this.contents[region] ?? NO_ROWS;
    const used = new Map<number, number>();
    const alike: number[] = [];
    const others: Place[] = [];
    rows.forEach((content, row) => {
      if (content === 0 || this.times[content] === 1 || copied.has(row)) return;
      const times = used.get(content) ?? 0;
      const other = this.places.get(content)?.[times];
      if (other === undefined || other.region === region) return;
      used.set(content, times + 1);
      alike.push(row);
      others.push(other);
    });
    const [other] = others;
    if (other === undefined) return null;
    const left = rows.length - copied.size;
    const kinds = kindsOf(alike.map((row) => rows[row] ?? 0));
    const many = alike.length >= LEAST_ROWS && kinds >= LEAST_KINDS;
    const ofOther = new Map<number, number>();
    for (const place of others) ofOther.set(place.region, (ofOther.get(place.region) ?? 0) + 1);
    const once =
      (alike.length === left && (copied.size > 0 || kinds > 1)) ||
      (many && Array.from(ofOther).some(([one, count]) => count >= LEAST_ROWS && count === this.sizes.get(one)));
    return once || (many && alike.length * 2 >= left) ? { rows: alike, other, once } : null;
  }

  private count(region: number): void {
    this.sizes.set(region, (this.sizes.get(region) ?? 0) + 1);
  }

  private add(region: number, row: number): void {
    const content = this.contents[region]?.[row] ?? 0;
    this.count(region);
    if (content === 0) return;
    const places = this.places.get(content);
    if (places) places.push({ region, row });
    else this.places.set(content, [{ region, row }]);
  }

  private longestRun(region: number, row: number): { readonly other: Place | null; readonly length: number } {
    const rows = this.contents[region] ?? NO_ROWS;
    const places = this.places.get(rows[row] ?? 0) ?? [];
    let longest: { readonly other: Place | null; readonly length: number } = { other: null, length: 0 };
    for (const other of places.length > MOST_PLACES ? [] : places) {
      const above = this.contents[other.region] ?? NO_ROWS;
      // A run does not reach into itself.
      const most = Math.min(rows.length - row, other.region === region ? row - other.row : above.length - other.row);
      let length = 0;
      while (length < most && rows[row + length] === above[other.row + length]) length++;
      if (length > longest.length) longest = { other, length };
    }
    return longest;
  }
}
