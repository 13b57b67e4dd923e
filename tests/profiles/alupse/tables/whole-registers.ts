import type { Rounding, StatisticsAnswer } from '@report/engine/contract';
import type { Facts } from '@report/engine/facts';
import type { CellValue, RawWorkbook, RegisterSpec } from '@report/engine/registers';
import { type RandomSource, randomSource } from '../../../../samples/deal';
import { CATALOGUE, deriveFacts, buildRequest, readRegisters, REGISTERS, tabulate } from '../../../fixtures/alupse';
import { readFixture } from '../../../fixtures/read-workbook';

/** A register as raw cells, one column per column of its specification. */
export interface RawRegister {
  readonly spec: RegisterSpec;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Cells left empty, and cells of a list that hold something else. */
const BLANK = 0.03;
const UNLISTED = 0.02;

const WORKBOOKS = [2016, 2023].map((year) => ({
  year,
  registers: registersIn(
    ['dialogue', 'bebe', 'medical'].map((service) => readFixture(`registers/${service}-${year}.xlsx`)),
  ),
}));

/** The thirteen registers of three workbooks; the actions of all services are one register. */
function registersIn(workbooks: readonly RawWorkbook[]): RawRegister[] {
  const sheets = workbooks.flatMap((workbook) => workbook.sheets);
  return Object.values(REGISTERS).map((spec) => ({
    spec,
    rows: sheets
      .filter(({ name }) => name === spec.sheet)
      .flatMap(({ values: [headers = [], ...rows] }) => {
        const places = spec.columns.map(({ header }) => headers.indexOf(header));
        return rows.map((row) => places.map((place) => row[place] ?? ''));
      }),
  }));
}

/**
 * About `share` of the rows of the registers of a year, of every service, in another order, with the gaps and slips of
 * people: empty cells, values in no list, references to rows that were left out. Identifiers stay.
 */
export function someRegisters(
  seed: number,
  share: number,
): { readonly year: number; readonly registers: RawRegister[] } {
  const random = randomSource(seed);
  const { year, registers } = random.pick(WORKBOOKS);
  return {
    year,
    registers: registers.map(({ spec, rows }) => ({
      spec,
      rows: random
        .shuffle(rows)
        .filter((_, index) => index === 0 || random.chance(share))
        .map((row) => row.map((cell, column) => blur(random, spec.columns[column]?.type ?? 'text', cell))),
    })),
  };
}

function blur(random: RandomSource, type: string, cell: CellValue): CellValue {
  if (type === 'id' || cell === '') return cell;
  if (random.chance(BLANK)) return '';
  return (type === 'code' || type === 'codes') && random.chance(UNLISTED) ? 'à préciser' : cell;
}

/** A file with one sheet per register that is given. */
export const fileOf = (registers: readonly RawRegister[], file: string | null = null): RawWorkbook => ({
  file,
  date1904: false,
  sheets: registers.map(({ spec, rows }) => ({
    name: spec.sheet,
    firstRow: 0,
    firstColumn: 0,
    values: [spec.columns.map(({ header }) => header), ...rows],
    hiddenRows: [],
    tables: [],
    mergedAreas: [],
  })),
});

export interface Report {
  readonly facts: Facts;
  readonly answer: StatisticsAnswer;
}

/** All the tables of the catalogue, from raw cells. */
export function reportOf(files: readonly RawWorkbook[], year: number, rounding: Rounding = 'adjusted'): Report {
  const facts = deriveFacts(readRegisters(files).registers, year);
  const tables = CATALOGUE.map(({ id }) => id);
  return { facts, answer: tabulate(buildRequest(facts, { edition: 'complete', rounding, tables })) };
}
