import { isMultiple, isPartition, type Statistic, type VariableAxis } from '../catalogue';
import { MISSING, type Code } from '../contract';
import { levelsOf, type UnitsProfile } from '../facts';
import { ALL, blockProjection, slotsOf } from '../projection';
import type { Amount } from './amount';
import { sumOfLines } from './bases';
import { amountsAt, factsIn, populationAt } from './cell-amounts';
import { columnsOf, type ColumnSpec } from './columns-of';
import type { Asked } from './asked';
import type { Grid, GridLine, Read } from './grid';
import { itemLines, unansweredLine } from './item-lines';
import { levelsOfAxis } from './levels';
import { asLines, linesOf, type LineSpec } from './lines-of';

/** How many different codes were met in each column: «38 nationalités». */
function levelsLine(
  label: string,
  specs: readonly LineSpec[],
  columns: readonly ((codes: readonly Code[]) => Amount | null)[],
): GridLine {
  const codes = specs.filter(({ role }) => role === 'line').flatMap((spec) => spec.codes);
  const amounts = columns.map((amountOf): Amount => {
    const met = codes.filter((code) => (amountOf([code])?.facts ?? 0) > 0).length;
    return { measure: 'count', facts: met, all: null, known: null, raw: null, scale: 1, value: met, origin: [] };
  });
  return { code: 'levels', label, role: 'levels', amounts };
}

/** The lines of a variable, and the total of each column. */
function variableLines(
  profile: UnitsProfile,
  entry: Statistic,
  rows: VariableAxis,
  specs: readonly LineSpec[],
  columns: readonly ColumnSpec[],
  read: Read,
): Pick<Grid, 'lines' | 'totals'> {
  const [slot = ALL] = slotsOf(rows);
  const cells = columns.map((column) => amountsAt(profile, entry, read, slot, column));
  const lines = specs.map(({ code, label, role, codes }) => ({
    code,
    label,
    role,
    amounts: cells.map((amountOf) => amountOf(codes)),
  }));
  const printed =
    rows.zeros === 'never'
      ? lines.filter((line) => line.role !== 'line' || line.amounts.some((amount) => amount?.value !== 0))
      : lines;
  const distinct = rows.levels === undefined ? [] : [levelsLine(rows.levels, specs, cells)];
  const known =
    entry.base.kind === 'known'
      ? levelsOf(profile, entry.source.unit, rows.variable).filter((code) => code !== MISSING)
      : null;
  const totals = cells.map((amountOf) => amountOf(known));
  return { lines: [...printed, ...distinct], totals };
}

/** Counts every line and column of a table. */
export function gridOf(profile: UnitsProfile, entry: Statistic, read: Read, asked: Asked): Grid {
  const { edition, period, regroup } = asked;
  const { rows, source } = entry;
  const blocks = slotsOf(entry.columns).flatMap((column) =>
    slotsOf(rows).map((row) => read(blockProjection(entry, row, column))),
  );
  const columnVariable = entry.columns?.kind === 'variable' ? entry.columns.variable : '';
  const columns = columnsOf(profile, entry, asked, factsIn(blocks, columnVariable));
  const multiple = isMultiple(profile, entry);
  const populations = columns.map((column) => populationAt(profile, entry, read, column));
  const grid = {
    columns,
    multiple,
    margins: entry.margins === true,
    populations,
    population: populationAt(profile, entry, read, null),
  };
  if (rows.kind === 'variable') {
    // An answer in two columns is one fact of its line: with margins, lines are counted whatever the column.
    const whole = entry.margins ? slotsOf(rows).map((row) => read(blockProjection(entry, row, ALL))) : blocks;
    const facts = factsIn(whole, rows.variable);
    const levels = levelsOfAxis(profile, source.unit, rows, edition, period);
    const groups = regroup?.(source.unit, rows, facts) ?? null;
    const specs = groups ? asLines(groups) : linesOf(rows, levels, facts, multiple && !entry.margins);
    return {
      ...grid,
      ...variableLines(profile, entry, rows, specs, columns, read),
      partition: isPartition(profile, entry),
    };
  }
  const items = itemLines(profile, entry, rows, columns, read);
  const lines = [...items, ...(rows.partition ? unansweredLine(rows, items, populations) : [])];
  const totals = columns.map((_, column) => sumOfLines(entry, lines, column));
  return { ...grid, lines, totals, partition: isPartition(profile, entry) };
}
