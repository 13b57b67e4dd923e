import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '@report/cli/check';
import { addressOf, type RawWorkbook } from '@report/engine/registers';
import { ExcelHost } from '../../excel-host';
import { PROFILE, REGISTERS } from '../fixtures/alupse';
import { workbookWith } from '../fixtures/coherent-rows';
import { CASES } from '../profiles/alupse/rule-cases';

/** Those of Dialogue and Bébé are proven on the dirty files of the fixtures. */
const SERVICES = new Set(['medical', 'asbl']);
const ofOthers = CASES.filter(({ in: register }) => SERVICES.has(REGISTERS[register].service));
const folder = mkdtempSync(path.join(tmpdir(), 'alupse-cases-'));

/** The rules and cells that `check` names in a workbook, saved as a file. */
async function checked({ sheets }: RawWorkbook, year: number): Promise<string[]> {
  const host = ExcelHost.empty({ fileName: 'registres.xlsx' });
  for (const { name, values } of sheets) {
    const width = Math.max(...values.map(({ length }) => length));
    // An apostrophe before each text, else Excel would read dates and numbers in it.
    const cells = values.map((row) =>
      Array.from({ length: width }, (_, column) => row[column] ?? '').map((value) =>
        typeof value === 'string' && value !== '' ? `'${value}` : value,
      ),
    );
    host.workbook.addSheet(name).GetRange(`A1:${addressOf(values.length, width - 1)}`).Values = cells;
  }
  const [file, json] = [path.join(folder, 'registres.xlsx'), path.join(folder, 'constats.json')];
  writeFileSync(file, await host.save());
  const { signal } = new AbortController();
  await check(PROFILE, [file, '--year', String(year), '--json', json], () => undefined, signal);
  const { findings } = JSON.parse(readFileSync(json, 'utf8')) as {
    readonly findings: readonly { readonly rule: string; readonly register: string; readonly address: string }[];
  };
  return findings.map(({ rule, register, address }) => `${rule} ${register}!${address}`).sort();
}

test('Médical and the association have cases', () => {
  expect(new Set(ofOthers.map(({ in: register }) => REGISTERS[register].service))).toEqual(SERVICES);
  expect(ofOthers.length).toBeGreaterThanOrEqual(15);
});

test.each(ofOthers.map((one) => [`${one.rule} in ${one.in}: ${one.because}`, one] as const))(
  '%s: found at its cell of a real file, and not in its neighbour',
  async (_, { rule, in: register, at, also = [], beside = [], wrong, right, rows, year = 2016 }) => {
    const place = at.includes('!') ? at : `${register}!${at}`;
    expect(await checked(workbookWith(register, wrong, rows), year)).toEqual(
      [`${rule} ${place}`, ...also, ...beside].sort(),
    );
    expect(await checked(workbookWith(register, right, rows), year)).toEqual([...beside].sort());
  },
);
