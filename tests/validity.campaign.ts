import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeResultsFile } from '@report/addin/files';
import { openRegistersFile, generate } from './addin/actions/open-registers-file';
import { reportOf } from './addin/layout/report-of';
import { PROFILE } from './fixtures/alupse';
import { schemaFaults } from './fixtures/schema-faults';

/** Whole files, as a service has them: what validity.test.ts tries in small. */

const SAMPLES = path.join(import.meta.dirname, '..', 'samples');
const REGISTERS = path.join(import.meta.dirname, 'fixtures', 'registers');
const files = (folder: string, ending: string): string[] => readdirSync(folder).filter((file) => file.endsWith(ending));

test.each(files(SAMPLES, '.xlsx'))('sample %s', async (file) => {
  expect(await schemaFaults(readFileSync(path.join(SAMPLES, file)), 'xlsx')).toEqual([]);
});

test.each(files(SAMPLES, '.docx'))('sample %s', async (file) => {
  expect(await schemaFaults(readFileSync(path.join(SAMPLES, file)), 'docx')).toEqual([]);
});

test('the workbook to hand on, with every table of two services', async () => {
  const { models } = await reportOf(['dialogue-2016.xlsx', 'bebe-2016.xlsx'], 2016, '2016');
  expect(await schemaFaults(writeResultsFile(models), 'xlsx')).toEqual([]);
});

test.each(files(REGISTERS, '.xlsx'))(
  '%s with a report beside its registers: no fault that it had not',
  async (file) => {
    const before = await schemaFaults(readFileSync(path.join(REGISTERS, file)), 'xlsx');
    const { host, runner } = await openRegistersFile(file);
    const year = Number(/20\d\d/.exec(file)?.[0] ?? 2016);
    const services = PROFILE.services.map(({ key }) => key);
    await generate(runner, { year, edition: 'complete', services });
    expect(await schemaFaults(await host.save(), 'xlsx')).toEqual(before);
  },
);
