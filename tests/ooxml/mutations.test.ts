import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbookFile } from '@report/addin/files';
import { AppError } from '@report/engine/contract';
import type { RawWorkbook } from '@report/engine/registers';
import { randomSource, type RandomSource } from '../../samples/deal';
import { ExcelHost } from '../../excel-host';
import { buildRequest, CATALOGUE, deriveFacts, findFindings, readRegisters, tabulate } from '../fixtures/alupse';
import { SAMPLE, sample } from '../fixtures/sample';
import { CELLS, DAMAGES, type Mutation, NAMES, WORDS } from './mutations';

/**
 * A workbook of registers as another program may have written it, and damaged ones: a hundred by a seed. Either every value
 * is what it was, or the file is refused with its reason, or the cell has a finding of severity error.
 */
const FILE = path.join(import.meta.dirname, '..', 'fixtures', 'registers', 'dialogue-2016.xlsx');
/** Rows of each sheet: enough for every column to hold values. */
const ROWS = 60;

const USUAL: readonly (readonly [string, string])[] = Object.entries(unzipSync(new Uint8Array(readFileSync(FILE))))
  .filter(([name]) => !name.endsWith('/'))
  .map(([name, bytes]) => [
    name,
    strFromU8(bytes).replace(/<row r="(\d+)".*?<\/row>/gs, (row, number) => (Number(number) > ROWS ? '' : row)),
  ]);

function bytesOf(parts: ReadonlyMap<string, string | Uint8Array>, level: 0 | 6): Uint8Array {
  const all = [...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const);
  return zipSync(Object.fromEntries(all), { level });
}

interface Way {
  readonly words: string;
  readonly bytes: Uint8Array;
  readonly isDamaged: boolean;
}

function wayOf(seed: number): Way {
  const random: RandomSource = randomSource(seed);
  const parts = new Map<string, string | Uint8Array>(USUAL);
  const damage = seed % 4 === 0 ? [random.pick(Object.keys(DAMAGES))] : [];
  const some = (all: Readonly<Record<string, Mutation>>, most: number): string[] => {
    const taken = new Set(random.shuffle(Object.keys(all)).slice(0, random.integer(0, most)));
    return Object.keys(all).filter((name) => taken.has(name));
  };
  const names = [...damage, ...(damage.length > 0 ? [] : some(CELLS, 3)), ...some(WORDS, 1), ...some(NAMES, 1)];
  for (const name of names) ({ ...DAMAGES, ...CELLS, ...WORDS, ...NAMES })[name]?.({ parts, random });
  return {
    words: `${seed}: ${names.join(' / ')}`,
    bytes: bytesOf(parts, random.chance(0.2) ? 0 : 6),
    isDamaged: damage.length > 0,
  };
}

/** What the sheets hold: values, and where they stand. */
const valuesOf = ({ sheets }: RawWorkbook): string =>
  JSON.stringify(sheets.map(({ name, firstRow, firstColumn, values }) => [name, firstRow, firstColumn, values]));

/** The days of a workbook that counts from 1904 as the others number them: in columns of days. */
const in1900 = (workbook: RawWorkbook): RawWorkbook =>
  workbook.date1904
    ? {
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({
          ...sheet,
          values: sheet.values.map((cells) =>
            cells.map((value) =>
              typeof value === 'number' && value > 20_000 && value < 60_000 ? value + 1462 : value,
            ),
          ),
        })),
      }
    : workbook;

/** The same cells, as the command line and the preview read them. */
async function hostValues(bytes: Uint8Array): Promise<RawWorkbook> {
  const host = await ExcelHost.open(bytes);
  return {
    ...clean,
    date1904: host.workbook.date1904,
    sheets: clean.sheets.map((sheet, index) => {
      const { firstRow, firstColumn, values } = sheet;
      const [bottom, right] = [firstRow + values.length - 1, firstColumn + (values[0]?.length ?? 0) - 1];
      const range = host
        .sheet(host.sheetNames[index] ?? '')
        .rangeAt({ top: firstRow, left: firstColumn, bottom, right });
      return { ...sheet, values: (range.Values ?? []) as typeof values };
    }),
  };
}

const clean = readWorkbookFile(bytesOf(new Map(USUAL), 6), 'x.xlsx');
const cleanRead = readRegisters([clean]);
const errorsOf = (workbook: RawWorkbook) => {
  const read = readRegisters([workbook]);
  const errors = findFindings(read, 2016).filter(({ severity }) => severity === 'error');
  return { read, places: errors.map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`) };
};
const cleanErrors = new Set(errorsOf(clean).places);

function figuresOf({ registers }: typeof cleanRead): ReadonlyMap<string, string> {
  const tables = CATALOGUE.map(({ id }) => id);
  const request = { year: 2016, edition: 'complete', rounding: 'adjusted', tables } as const;
  const answer = tabulate(buildRequest(deriveFacts(registers, 2016), request));
  return new Map(answer.tables.map((table) => [table.id, JSON.stringify(table)]));
}
const figures = figuresOf(cleanRead);

/** What became of a file: null is silence, where a figure differs. */
function outcome(read: () => RawWorkbook): 'equal' | 'refused' | 'said' | null {
  let workbook: RawWorkbook;
  try {
    workbook = read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.text.title === '' ? null : 'refused';
  }
  if (valuesOf(in1900(workbook)) === valuesOf(clean)) return 'equal';
  const { read: now, places } = errorsOf(workbook);
  if (places.some((place) => !cleanErrors.has(place)) || now.questions.length > cleanRead.questions.length)
    return 'said';
  const differs = [...figuresOf(now)].some(([id, table]) => figures.get(id) !== table);
  return differs ? null : 'equal';
}

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed + 1);

test(`no file written otherwise or damaged gives another figure in silence (${SAMPLE})`, async () => {
  const wrong: string[] = [];
  const counts = { equal: 0, refused: 0, said: 0 };
  for (const seed of sample('mutations of a package', SEEDS, 6)) {
    const { words, bytes, isDamaged } = wayOf(seed);
    const found = outcome(() => readWorkbookFile(bytes, 'x.xlsx'));
    if (found === null || (!isDamaged && found !== 'equal')) wrong.push(`${words}: ${found ?? 'silent'}`);
    if (found !== null) counts[found] += 1;
    if (found !== 'equal' || isDamaged) continue;
    const other = await hostValues(bytes);
    if (valuesOf(in1900(other)) !== valuesOf(clean)) wrong.push(`${words}: the emulated Excel reads otherwise`);
  }
  console.info('mutations of a package:', JSON.stringify(counts));
  expect(wrong).toEqual([]);
  expect(counts.equal).toBeGreaterThan(0);
  expect(counts.refused + counts.said).toBeGreaterThan(0);
});
