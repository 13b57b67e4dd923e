import type { ComputedTables } from '@report/addin/actions';
import type { ListRow, ListValue } from '@report/addin/layout';
import { isoDay, isoPeriod, kindOf, type Period } from '@report/engine/calendar';
import { type CatalogueProfile, entryOf } from '@report/engine/catalogue';
import type { ComparedLine, ComparedTable } from '@report/engine/compare';
import type { Row, Table } from '@report/engine/contract';
import type { Profile, ProfileOfPeriod } from '@report/engine/profile';
import { periodWords } from '@report/engine/text';
import { absentJson } from './absent-tables';
import { findingsJson } from './findings-json';
import type { RegistersOfFiles } from './read-registers-of';

/**
 * The file `--json` of `report`: every table as data, for other programs.
 *
 * `annexes` false: no row of a list, whose texts are the registers’ own.
 */
export function resultsJson(
  profile: Profile,
  state: RegistersOfFiles,
  { answer, lists, absent, comparison }: ComputedTables,
  {
    period,
    unavailable,
    annexes = true,
    version = 'interne',
  }: Pick<ProfileOfPeriod, 'unavailable'> & {
    readonly period: Period;
    readonly annexes?: boolean;
    /** «à publier»: nothing of the registers, whose rows and faults are nobody else’s. */
    readonly version?: 'interne' | 'à publier';
  },
) {
  const { edition, checks } = answer;
  return {
    year: kindOf(period) === 'year' ? answer.year : null,
    period: periodJson(period),
    edition,
    version,
    tables: answer.tables.map((table) =>
      table.kind === 'list' ? listJson(profile, table, lists.get(table.id) ?? [], annexes) : tableJson(profile, table),
    ),
    notComputed: absentJson(profile, absent),
    unavailable,
    checks,
    ...(comparison && { comparisons: comparison.tables.map(comparedJson) }),
    ...(version === 'interne' && findingsJson(profile, state)),
  };
}

function tableJson(profile: CatalogueProfile, table: Table) {
  const { id, number, service, title, unit, multiple, sentence, notes, checks, columns } = table;
  return {
    id,
    number,
    service,
    title,
    unit,
    base: baseOf(table),
    multiple,
    columns: columns.map(({ code }) => code),
    rows: table.rows.map(rowJson),
    total: totalOf(profile, table),
    sentence,
    notes,
    checks,
  };
}

const rowJson = ({ code, label, cells }: Row) => ({
  code,
  label,
  cells: cells.map(({ column, count, percent, value }) => ({ column, count, percent, value })),
});

/** One number, or one per column where the columns have different denominators. */
function baseOf({ base, columns }: Table): number | null | Record<string, number | null> {
  const own = columns.filter(({ code, base: n }) => code !== null && n !== null);
  return new Set(own.map((column) => column.base)).size < 2
    ? base.n
    : Object.fromEntries(own.map(({ code, base: n }) => [code ?? '', n]));
}

/**
 * Null for a table of chosen lines, whose base says it already, unless the lines themselves are the base. Otherwise what
 * the lines add up to, those without an answer («Non renseigné») or in no list apart.
 */
function totalOf(
  profile: CatalogueProfile,
  { id, total, rows, columns }: Table,
): number | null | Record<string, number | null> {
  const entry = entryOf(profile, id);
  const kind = entry?.kind === 'statistic' ? entry.base.kind : null;
  const chosen = entry?.kind === 'statistic' && entry.rows.kind === 'items' && kind !== 'rows';
  if (total === null || chosen) return null;
  // A total of what is known, or of the lines, leaves the unanswered out already.
  const outside = kind === 'known' || kind === 'rows';
  const apart = (index: number): number =>
    rows
      .filter(({ role }) => role === 'offList' || (role === 'missing' && !outside))
      .reduce((sum, { cells }) => sum + (cells[index]?.value ?? cells[index]?.count ?? 0), 0);
  const figures = total.cells.map(({ column, count, value }, index) => {
    const figure = value ?? count;
    const adds = columns[index]?.measure === 'count' || columns[index]?.measure === 'sum';
    return [column, figure === null ? null : figure - (adds ? apart(index) : 0)] as const;
  });
  const [only] = figures;
  return figures.length === 1 && only?.[0] === null
    ? only[1]
    : Object.fromEntries(figures.map(([column, figure]) => [column ?? '', figure]));
}

/** One column of a table, year beside year; `change` is from the second year to the first. */
function comparedJson({ id, column, years, change, lines, total, notes }: ComparedTable) {
  const lineJson = ({ code, label, figures, change: difference }: ComparedLine) => ({
    code,
    label,
    figures: figures.map((figure) => figure && { value: figure.figure, percent: figure.percent }),
    change: difference,
  });
  return {
    id,
    column: column?.code ?? null,
    years: years.map(({ year, base }) => ({ year, base })),
    change,
    rows: lines.map(lineJson),
    total: total && lineJson(total),
    notes,
  };
}

/** @param texts false: the rows, whose texts are the registers’ own, are left out, and said to be */
function listJson(profile: CatalogueProfile, table: Table, rows: readonly ListRow[], texts: boolean) {
  const [cell] = table.total?.cells ?? [];
  return {
    ...tableJson(profile, table),
    base: rows.length,
    columns: [...new Set(rows.flatMap((row) => [...row.keys()]))],
    ...(!texts && { rowsLeftOut: rows.length }),
    rows: (texts ? rows : []).map((row, index) => ({
      code: String(index + 1),
      label: textOf(row.get('title') ?? row.get('label')),
      cells: [...row].map(([column, value]) => ({
        column,
        count: null,
        percent: null,
        value: value.kind === 'number' ? value.number : null,
        text: textOf(value),
      })),
    })),
    total: cell?.value ?? cell?.count ?? rows.length,
  };
}

function textOf(value: ListValue | undefined): string | null {
  if (value === undefined) return null;
  if (value.kind === 'date') return isoDay(value.day);
  return value.kind === 'number' ? String(value.number) : (value.code ?? value.text);
}

/** `{from, to, title}` of a period: ISO days, both included. */
export const periodJson = (period: Period) => ({
  ...isoPeriod(period),
  title: periodWords(period).title,
});
