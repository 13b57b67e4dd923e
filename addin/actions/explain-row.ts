import { type Entry, entryOf, registersOf } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import type { Facts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { type ParsedRegisters, registerTitle } from '@report/engine/registers';
import { ofPeriod } from '@report/engine/text';
import type { FigureKey } from '../layout';
import { cellFacts } from './cell-facts';
import { FactReader, sourcesOf } from './fact-reader';
import { factsOfRows, type ParsedRow } from './facts-of-rows';
import type { Computed, TableName } from './origin-of';
import { whyNot } from './why-not';

/** A figure that counts a row. */
export interface CountingFigure {
  /** «Violence sexuelle», «Violence sexuelle, Filles» */
  readonly label: string;
  readonly key: FigureKey;
}

/** Where a row is counted, and why it is not elsewhere. No value of the row, but the years of its dates. */
export interface RowExplanation {
  /** Title of its register. */
  readonly register: string;
  readonly sheet: string;
  readonly row: number;
  /** Of which period the figures are: «de 2016», «du 1er semestre 2016». */
  readonly period: string;
  readonly counted: readonly { readonly table: TableName; readonly figures: readonly CountingFigure[] }[];
  /** The other tables that read its register, by reason. */
  readonly notCounted: readonly { readonly reason: string; readonly tables: readonly TableName[] }[];
}

/**
 * The figures that count a row of the open workbook, and the reasons of the tables that read its register and do not.
 * Null when no register has the row: a title, a total, an empty row, another sheet.
 */
export function explainRow(profile: Profile, computed: Computed, sheet: string, row: number): RowExplanation | null {
  const { answer, facts, registers } = computed;
  const found = rowsAt(registers, sheet, row);
  const [first] = found;
  if (first === undefined) return null;
  const ids = answer.tables.map(({ id }) => id);
  const reader = new FactReader(profile, facts, ids, (projection) =>
    factsOfRows(sourcesOf(profile, facts, projection), found),
  );
  const counted: { table: TableName; figures: CountingFigure[] }[] = [];
  const reasons = new Map<string, TableName[]>();
  for (const table of answer.tables) {
    const entry = entryOf(profile, table.id);
    const own = found.find(({ register }) => entry !== undefined && registersOf(profile, entry).includes(register));
    if (entry === undefined || own === undefined) continue;
    const { id, number, title } = table;
    const figures = countingFigures(entry, table, facts, reader);
    if (figures.length > 0) counted.push({ table: { id, number, title }, figures });
    else {
      const reason = whyNot(profile, entry, own, computed);
      reasons.set(reason, [...(reasons.get(reason) ?? []), { id, number, title }]);
    }
  }
  return {
    register: registerTitle(profile, first.register),
    sheet,
    row,
    period: ofPeriod(answer.period),
    counted,
    notCounted: [...reasons].map(([reason, tables]) => ({ reason, tables })),
  };
}

/** The parsed rows that were read from a row of a sheet of the open workbook; two registers may share a sheet. */
function rowsAt(registers: ParsedRegisters, sheet: string, row: number): ParsedRow[] {
  return [...registers].flatMap(([register, { sources }]) =>
    sources.flatMap((block) => {
      const position = block.file === null && block.sheet === sheet ? block.rows.indexOf(row) : -1;
      return position < 0 ? [] : [{ register, index: block.start + position }];
    }),
  );
}

function countingFigures(entry: Entry, table: Table, facts: Facts, reader: FactReader): CountingFigure[] {
  const keys = [...table.rows.keys(), ...(table.total === null ? [] : [null])].flatMap((row) =>
    table.columns.map((_, column): FigureKey => ({ table: table.id, row, column })),
  );
  const counts = (key: FigureKey): boolean =>
    (entry.kind === 'list' && entry.source === undefined) ||
    cellFacts(entry, table, key, facts, reader).some(({ facts: own }) => own.length > 0);
  return keys.filter(counts).map((key) => ({ label: labelOf(table, key), key }));
}

function labelOf({ rows, total, columns }: Table, { row, column }: FigureKey): string {
  const line = (row === null ? total : rows[row])?.label ?? '';
  const header = columns[column];
  return header === undefined || header.code === null ? line : `${line}, ${header.label}`;
}
