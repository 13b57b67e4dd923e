import type { FaultPoint } from '../../excel-host';
import { codeOf, openDonations, settled, type OpenHost } from './open-donations';

const twoSteps = ({ Excel }: OpenHost): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Neuve');
    await context.sync();
    sheet.getRange('A1').values = [['un']];
    sheet.getRange('A2').values = [['deux']];
    await context.sync();
  });

class Injected extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
const when =
  (matches: (point: FaultPoint) => boolean, code: string) =>
  (point: FaultPoint): Error | undefined =>
    matches(point) ? new Injected(code) : undefined;

test('every operation and every batch passes by, before and after, in order', async () => {
  const open = await openDonations();
  const points: string[] = [];
  open.host.faults = ({ when: moment, level, batch, kind, member }) => {
    if (level === 'batch' || member === 'add' || member === 'values')
      points.push(`${batch} ${moment} ${kind} ${member}`.trim());
  };
  await twoSteps(open);
  expect(points.slice(0, 8)).toEqual([
    '1 before batch',
    '1 before object add',
    '1 after object add',
    '1 after batch',
    '2 before batch',
    '2 before set values',
    '2 after set values',
    '2 before set values',
  ]);
});

test('before a batch: nothing of it is done', async () => {
  const open = await openDonations();
  open.host.faults = when(
    ({ level, when: moment, batch }) => level === 'batch' && moment === 'before' && batch === 2,
    'Timeout',
  );
  expect(await codeOf(twoSteps(open))).toBe('Timeout');
  expect(open.host.values('Neuve')).toEqual([['']]);
});

test('after a batch: the work is done and the answer is lost', async () => {
  const open = await openDonations();
  open.host.faults = when(
    ({ level, when: moment, batch }) => level === 'batch' && moment === 'after' && batch === 2,
    'Timeout',
  );
  expect(await codeOf(twoSteps(open))).toBe('Timeout');
  expect(open.host.values('Neuve')).toEqual([['un'], ['deux']]);
});

test('at an operation: what ran before stays applied', async () => {
  const open = await openDonations();
  let writes = 0;
  open.host.faults = ({ when: moment, member }) => {
    if (moment === 'before' && member === 'values' && ++writes === 2) throw new Injected('AccessDenied');
  };
  expect(await codeOf(twoSteps(open))).toBe('AccessDenied');
  expect(open.host.values('Neuve')).toEqual([['un']]);
});

test('an error without a code becomes GeneralException', async () => {
  const open = await openDonations();
  open.host.faults = () => new Error('boum');
  expect(await codeOf(twoSteps(open))).toBe('GeneralException');
});

test('somebody else may change the workbook between two operations, and the add-in hears it', async () => {
  const open = await openDonations();
  const heard: string[] = [];
  await open.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').onChanged.add((event) => {
      heard.push(`${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  open.host.faults = ({ when: moment, member }) => {
    if (moment === 'after' && member === 'add') open.host.userEdit('Dons', 'B2', [['Autre']], 'coauthor');
  };
  await twoSteps(open);
  await settled();
  expect(heard).toEqual(['B2 Remote']);
  expect(open.host.values('Dons', 'B2')).toEqual([['Autre']]);
});

test('counters: syncs, operations, bytes', async () => {
  const open = await openDonations();
  await twoSteps(open);
  const { syncs, operations, bytesIn, bytesOut } = open.host.counters;
  expect(syncs).toBeGreaterThanOrEqual(2);
  expect(operations).toBeGreaterThan(syncs);
  expect(bytesIn).toBeGreaterThan(200);
  expect(bytesOut).toBeGreaterThan(100);
});
