import { openDonations, settled } from './open-donations';

test('onChanged for the user and for the add-in, onActivated, and their removal', async () => {
  const { Excel, host } = await openDonations();
  const seen: unknown[][] = [];
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    handler = sheet.onChanged.add((event) => {
      const details = event.details as Excel.ChangedEventDetail | undefined;
      seen.push([event.type, event.address, event.triggerSource, details?.valueAfter]);
      return Promise.resolve();
    });
    context.workbook.worksheets.onActivated.add((event) => {
      seen.push([event.type]);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.userEdit('Dons', 'D2', [[99]]);
  await settled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').getRange('A2:B2').values = [[1, 2]];
    context.workbook.worksheets.getItem('Vide').activate();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    ['WorksheetChanged', 'D2', 'Unknown', 99],
    ['WorksheetChanged', 'A2:B2', 'ThisLocalAddin', undefined],
    ['WorksheetActivated'],
  ]);
  const registered = handler;
  if (!registered) throw new Error('no handler');
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  host.userEdit('Dons', 'D2', [[1]]);
  await settled();
  expect(seen).toHaveLength(3);
});

test('whoever draws the workbook is told after each sync and each act of the user', async () => {
  const { Excel, host } = await openDonations();
  let calls = 0;
  host.onBatch = () => calls++;
  const before = host.workbook.changes;
  host.userEdit('Dons', 'D2', [[5]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').load('name');
    await context.sync();
  });
  await settled();
  expect(calls).toBeGreaterThanOrEqual(2);
  expect(host.workbook.changes).toBe(before + 1);
});
