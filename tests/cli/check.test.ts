import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf, type CellValue } from '@report/engine/registers';
import { ExcelHost } from '../../excel-host';
import { canariesOfFile } from '../fixtures/canaries-of-file';
import { CATALOGUE_HASH } from '../fixtures/alupse';
import { readFixture } from '../fixtures/read-workbook';
import { runCommandLine } from './run-command-line';
import { temporaryFolder } from '../fixtures/temporary-folder';

const registers = (file: string): string => path.join('tests', 'fixtures', 'registers', file);
interface FindingsFile {
  readonly madeWith: { readonly catalogue: string };
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string;
    readonly address: string;
    readonly message: string;
  }[];
  readonly notComputed: readonly { readonly id: string; readonly missing: string }[];
  readonly registers: readonly {
    readonly register: string;
    readonly sheet: string;
    readonly headerRow: number;
    readonly rows: number;
    readonly columns: Readonly<Record<string, string>>;
  }[];
}
const check = async (
  file: string,
): Promise<{ readonly said: string; readonly code: number | null; readonly json: FindingsFile }> => {
  const json = path.join(temporaryFolder(), 'constats.json');
  const { said, code } = await runCommandLine('check', file, '--year', '2016', '--json', json);
  return { said, code, json: JSON.parse(readFileSync(json, 'utf8')) as FindingsFile };
};

it('finds no error in clean registers, and says which registers it read', async () => {
  const { said, code, json } = await check(registers('dialogue-2016.xlsx'));
  expect(said).toContain('0 erreur');
  expect(code).toBe(0);
  expect(json.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(json.registers.map(({ register, headerRow, rows }) => [register, headerRow, rows])).toEqual([
    ['dialogueCases', 1, 263],
    ['dialogueChildren', 1, 394],
    ['dialogueContacts', 1, 162],
    ['dialogueActs', 1, 1590],
    ['actions', 1, 65],
  ]);
  expect(json.registers[0]?.columns['openingDate']).toBe('Date d’ouverture');
  expect(json.madeWith.catalogue).toBe(CATALOGUE_HASH);
});

/** An apostrophe before a text, else Excel would read dates and numbers in it. */
const asWritten = (value: CellValue): CellValue => (typeof value === 'string' && value !== '' ? `'${value}` : value);

it('names the tables that cannot be computed for want of a column', async () => {
  const raw = readFixture('registers/dialogue-2016-court.xlsx');
  const host = ExcelHost.empty();
  for (const { name, values } of raw.sheets) {
    const [titles = [], ...rows] = values;
    const closing = titles.indexOf('Date de clôture');
    const without = rows.map((row) => row.map((value, column) => (column === closing ? '' : asWritten(value))));
    const cells = [titles.map((title, column) => (column === closing ? 'Xqzw' : title)), ...without];
    host.workbook.addSheet(name).GetRange(`A1:${addressOf(cells.length, titles.length - 1)}`).Values = cells;
  }
  const file = path.join(temporaryFolder(), 'registres.xlsx');
  writeFileSync(file, await host.save());
  const { said, json } = await check(file);
  const words = said.replaceAll('\u00a0', ' ');
  expect(words).toMatch(
    /tableaux non calculés : il manque la colonne « Date de clôture » \(Dossiers Dialogue\) \(.*;.*\)\./u,
  );
  const lacking = json.notComputed.filter(({ missing }) => missing.includes('Date de clôture')).map(({ id }) => id);
  expect(lacking).toContain('dialogue-situations');
});

it('names the cell of each finding and never the value of a personal column', async () => {
  const file = registers(path.join('dirty', 'dirty-dialogue-2016.xlsx'));
  const { said, code, json } = await check(file);
  expect(code).toBe(0);
  expect(json.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(20);
  expect(json.findings.every(({ address }) => /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(address))).toBe(true);
  expect((await canariesOfFile(file)).find(said + JSON.stringify(json))).toEqual([]);
});
