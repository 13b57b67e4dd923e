import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GenerateOptions, GenerateResult } from '@report/addin/actions';
import type { ExcelRunner } from '@report/addin/workbook';
import { ExcelHost } from '../../../excel-host';
import { generateStatistics, computeLocally } from '../../fixtures/alupse-addin';
import { type Opened, open } from '../workbook/user-workbook';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'fixtures', 'registers');
const files = new Map<string, Uint8Array>();

/** One of the workbooks of registers, in Excel. */
export async function openRegistersFile(name: string): Promise<Opened> {
  const known = files.get(name) ?? new Uint8Array(await readFile(path.join(FOLDER, name)));
  files.set(name, known);
  return open(await ExcelHost.open(known, { fileName: name }));
}

let runs = 0;

/** The job with the options of most tests, each at another moment. */
export const generate = (runner: ExcelRunner, more: Partial<GenerateOptions> = {}): Promise<GenerateResult> =>
  generateStatistics(
    runner,
    {
      year: 2016,
      edition: '2016',
      rounding: 'adjusted',
      services: ['dialogue'],
      compute: computeLocally,
      signal: new AbortController().signal,
      onStage: () => undefined,
      ...more,
    },
    new Date(Date.UTC(2017, 0, 9, 10, 47, ++runs)),
  );
