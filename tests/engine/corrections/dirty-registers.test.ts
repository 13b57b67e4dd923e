import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyChanges, type Correction } from '@report/engine/corrections';
import { areaOf, type CellValue, type RawWorkbook } from '@report/engine/registers';
import { proposeCorrections, readRegisters, findFindings } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';

interface Fault {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly injected: boolean;
}
const faults = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/registers/dirty/faults.json'), 'utf8'),
) as readonly Fault[];

const proposalsOf = (raw: RawWorkbook): Correction[] => {
  const read = readRegisters([raw]);
  return proposeCorrections([raw], read, findFindings(read, 2016));
};
function cellAt(raw: RawWorkbook, sheet: string, address: string): CellValue {
  const grid = raw.sheets.find(({ name }) => name === sheet);
  const area = areaOf(address);
  if (!grid || !area) throw new Error(`No cell ${sheet}!${address}.`);
  return grid.values[area.firstRow - grid.firstRow]?.[area.firstColumn - grid.firstColumn] ?? '';
}
const cellsOf = (corrections: readonly Correction[]) =>
  corrections.flatMap(({ rule, cells }) => cells.map((cell) => ({ rule, ...cell })));

/**
 * The faults were put into clean workbooks, which say what stood in each cell before. «Sudd» stands where «Ouest» stood:
 * nobody could tell, so the proposal is the label it can only mean.
 */
const INVENTED = new Map([['Familles Bébé!T16', 'Sud']]);

describe.each([
  ['dirty-dialogue-2016.xlsx', 'dialogue-2016.xlsx', { R09: 2, R14: 1, R18: 2, R29: 1 }],
  ['dirty-bebe-2016.xlsx', 'bebe-2016.xlsx', { R09: 1, R14: 2, R18: 2 }],
  ['dirty-dialogue-2016-structure.xlsx', 'dialogue-2016.xlsx', {}],
])('%s', (dirty, clean, expected) => {
  const raw = readFixture(`registers/dirty/${dirty}`);
  const truth = readFixture(`registers/${clean}`);
  const corrections = proposalsOf(raw);
  const injected = new Set(
    faults.flatMap((fault) =>
      fault.file === dirty && fault.injected ? [`${fault.rule} ${fault.sheet}!${fault.cell}`] : [],
    ),
  );

  test('so many of the injected faults get a proposal, and nothing else does', () => {
    const counts = new Map<string, number>();
    for (const { rule, sheet, address } of cellsOf(corrections)) {
      expect(injected).toContain(`${rule} ${sheet}!${address}`);
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    expect(Object.fromEntries(Array.from(counts).sort())).toEqual(expected);
  });

  test('each proposal gives back what stood in the clean workbook', () => {
    for (const { sheet, address, before, after } of cellsOf(corrections)) {
      expect(cellAt(raw, sheet, address)).toBe(before);
      expect(after).toBe(INVENTED.get(`${sheet}!${address}`) ?? cellAt(truth, sheet, address));
    }
  });

  test('accepted, the fault is gone and no other appears', () => {
    const corrected = applyChanges([raw], cellsOf(corrections));
    const places = (raws: readonly RawWorkbook[]) =>
      findFindings(readRegisters(raws), 2016).map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`);
    const gone = new Set(cellsOf(corrections).map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`));
    expect(places(corrected)).toEqual(places([raw]).filter((place) => !gone.has(place)));
  });
});

test('a register kept freely: accepting everything gives back the cells of the clean one', () => {
  const raw = readFixture('registers/as-kept/dialogue-2016-saisie-libre.xlsx');
  const truth = readFixture('registers/dialogue-2016.xlsx');
  const corrections = proposalsOf(raw);
  const cells = cellsOf(corrections);
  expect(cells.length).toBeGreaterThan(4000);
  const wrong = cells.filter(({ sheet, address, after }) => after !== cellAt(truth, sheet, address));
  expect(wrong).toEqual([]);
});

test('clean registers get none', () => {
  for (const file of ['dialogue-2016', 'bebe-2016'])
    expect(proposalsOf(readFixture(`registers/${file}.xlsx`))).toEqual([]);
});
