import type { CellValue, RawSheet, RawWorkbook } from '@report/engine/registers';
import { DEFINITIONS } from '@report/profiles/alupse/definitions';

const { registers } = DEFINITIONS;
type RegisterKey = keyof typeof registers;

const ROWS = 20_000;
const COLUMNS = 40;

const HEADERS = Object.values(registers).flatMap(({ columns }) =>
  columns.flatMap(({ header, aliases }) => [header, ...aliases]),
);
const headersOf = (register: RegisterKey): CellValue[] => {
  const headers: CellValue[] = registers[register].columns.map(({ header }) => header);
  return Array.from({ length: COLUMNS }, (_, column) => headers[column] ?? `Colonne ${column}`);
};
type CellAt = (row: number, column: number) => CellValue;

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[], more: Partial<RawSheet> = {}): RawWorkbook => ({
  file: null,
  date1904: false,
  sheets: [{ name, firstRow: 0, firstColumn: 0, values: rows, hiddenRows: [], tables: [], mergedAreas: [], ...more }],
});
/** A text made of parts stays in parts until it is looked at; those of a file are whole. */
const asRead = (cell: CellValue): CellValue =>
  typeof cell === 'string' ? (JSON.parse(JSON.stringify(cell)) as string) : cell;
const grid = (cellAt: CellAt, from = 0): CellValue[][] =>
  Array.from({ length: ROWS - from }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => asRead(cellAt(row + from, column))),
  );
const below = (register: RegisterKey, cellAt: CellAt, more?: Partial<RawSheet>): RawWorkbook =>
  sheetOf(registers[register].sheet, [headersOf(register), ...grid(cellAt, 1)], more);

const longText: CellAt = (row, column) => `${row} ${'violence sexuele '.repeat(10)}${column}`;
const REGISTER_KEYS = Object.values(registers).map(({ key }) => key);
const same =
  (cell: CellValue): CellAt =>
  () =>
    cell;

/** What 20 000 rows of 40 columns can hold that no register does, by a name for it. Each is made when asked. */
export const ADVERSARIAL: Readonly<Record<string, () => RawWorkbook>> = {
  'every cell a header': () =>
    sheetOf(
      'Feuil1',
      grid((row, column) => HEADERS[(row * COLUMNS + column) % HEADERS.length] ?? ''),
    ),
  'every row the same header': () =>
    sheetOf(
      'Dossiers',
      grid((_, column) => headersOf('dialogueCases')[column] ?? ''),
    ),
  'every row a header of another register': () =>
    sheetOf(
      'Feuil1',
      grid((row, column) => headersOf(REGISTER_KEYS[row % 13] ?? 'staff')[column] ?? ''),
    ),
  'every row a total': () =>
    below('dialogueContacts', (row, column) => (column % 2 === 0 ? `Total ${'a '.repeat(20)}` : row)),
  'distinct long texts': () => sheetOf('Feuil1', grid(longText)),
  'distinct long texts below a header': () => below('bebeFamilies', longText),
  'texts almost in the lists': () =>
    below('dialogueCases', (row, column) => `Service social de la Maternite ${row.toString(36)} ${column}`),
  'dates almost dates': () => below('bebeFamilies', (row, column) => `${row % 31}/${column}/${2000 + (row % 30)}`),
  'sets of thirty values': () =>
    below('dialogueCases', (row, column) =>
      Array.from({ length: 30 }, (_, part) => `${row % 97}${part}${column}`).join(';'),
    ),
  'one identifier': () => below('dialogueCases', same('D-1')),
  'distinct identifiers': () => below('dialogueCases', (row, column) => `${'a1'.repeat(60)}${row * COLUMNS + column}`),
  'rows typed twice': () => below('medicalConsultations', same(42_400)),
  'errors of Excel': () => below('bebeFamilies', same('#REF!')),
  spaces: () => below('bebeFamilies', same(' '.repeat(900))),
  'blank, then data': () => below('bebeFamilies', (row, column) => (row < ROWS - 10 ? '' : longText(row, column))),
  'NaN and infinity': () => below('bebeFamilies', (row) => (row % 2 === 0 ? NaN : -Infinity)),
  'merged in every row': () =>
    below('bebeFamilies', same(1), {
      mergedAreas: Array.from({ length: ROWS }, (_, row) => `A${row + 1}:F${row + 1}`),
    }),
  'merged all over each other': () =>
    below('bebeFamilies', same(1), { mergedAreas: Array.from({ length: 5_000 }, () => `A1:AN${ROWS}`) }),
  'hidden rows': () => below('bebeFamilies', same('x'), { hiddenRows: Array.from({ length: ROWS }, (_, row) => row) }),
  'two hundred tables': () =>
    sheetOf(
      'Familles Bébé',
      grid((row, column) => (row % 100 === 0 ? (headersOf('bebeFamilies')[column] ?? '') : 'x')),
      {
        tables: Array.from({ length: 200 }, (_, table) => ({
          name: `T${table}`,
          firstRow: table * 100,
          rowCount: 100,
          firstColumn: 0,
          columnCount: COLUMNS,
          showTotals: true,
        })),
      },
    ),
};
