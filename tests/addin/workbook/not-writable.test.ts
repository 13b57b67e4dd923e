import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError, type AppErrorCode } from '@report/engine/contract';
import { ExcelHost, type HostOptions } from '../../../excel-host';
import { computeLocally } from '../../fixtures/alupse-addin';
import { generate } from '../actions/open-registers-file';
import { leftovers } from './our-side';
import { open } from './user-workbook';

const REGISTERS = path.join(import.meta.dirname, '..', '..', 'fixtures', 'registers', 'dialogue-2016.xlsx');

const WORKBOOKS: readonly (readonly [AppErrorCode, Partial<HostOptions>, (host: ExcelHost) => void])[] = [
  [
    'WORKBOOK_PROTECTED',
    {},
    (host) => {
      host.workbook.Protection.Protect();
    },
  ],
  ['WORKBOOK_READ_ONLY', { readOnly: true }, () => undefined],
  [
    'CELL_EDITING',
    {},
    (host) => {
      // An Excel that does not wait for the end of the edit refuses each sync.
      host.faults = ({ level, when }) =>
        level === 'batch' && when === 'before'
          ? Object.assign(new Error(), { code: 'InvalidOperationInCellEditMode' })
          : undefined;
    },
  ],
];

test.each(WORKBOOKS)(
  '%s is noticed by the first sync: nothing is read, computed or written',
  async (code, options, prepare) => {
    const { host, runner } = open(await ExcelHost.open(await readFile(REGISTERS), options));
    prepare(host);
    const [names, changes] = [host.sheetNames, host.workbook.changes];
    const compute = jest.fn(computeLocally);
    await expect(generate(runner, { compute })).rejects.toEqual(new AppError(code));
    expect(compute).not.toHaveBeenCalled();
    expect(host.counters.syncs).toBe(1);
    expect([host.sheetNames, host.workbook.changes, leftovers(host)]).toEqual([names, changes, []]);
  },
);

test('a cell being edited is waited for: nothing happens until the edit ends, then the whole job is done', async () => {
  const { host, runner } = open(await ExcelHost.open(await readFile(REGISTERS)));
  host.cellEditMode = true;
  const compute = jest.fn(computeLocally);
  const job = generate(runner, { compute });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([host.counters.syncs, compute.mock.calls.length]).toEqual([0, 0]);
  host.cellEditMode = false;
  expect((await job).sheets).toContain('Dialogue 2016');
});
