import { monthsOfYear } from '@report/engine/calendar';
import { goToCell, loadChoices, saveChoices } from '@report/addin/workbook';
import { openUserWorkbook } from './user-workbook';

test('choices are kept in the workbook', async () => {
  const { host, runner } = await openUserWorkbook();
  expect(await loadChoices(runner)).toBeNull();
  const kept = { year: 2016, services: ['dialogue'] };
  await saveChoices(runner, { ...kept, period: null });
  expect(await loadChoices(runner)).toEqual(kept);
  // A part of a year is kept as its months, other days as days of their year.
  await saveChoices(runner, { ...kept, period: monthsOfYear(2016, 7, 6) });
  expect(await loadChoices(runner)).toEqual({ ...kept, months: [7, 6] });
  await saveChoices(runner, { ...kept, period: { ...monthsOfYear(2016, 7, 6), lastDay: 42734 } });
  expect(await loadChoices(runner)).toEqual({ ...kept, days: [7, 1, 12, 30, 0] });
  host.settings.set('alupse.choices', '"{damaged"');
  expect(await loadChoices(runner)).toBeNull();
});

test('a cell is shown; a sheet that is gone or hidden is left alone', async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    book.addWorksheet('Autre').addRow([1]);
  });
  await goToCell(runner, 'Autre', 'A1');
  expect([host.workbook.active.Name, host.workbook.GetSelectedRange().Address]).toEqual(['Autre', 'Autre!A1']);
  await goToCell(runner, 'Registre', null);
  expect(host.workbook.active.Name).toBe('Registre');
  await goToCell(runner, 'Notes', 'A1');
  await goToCell(runner, 'Nulle part', 'A1');
  expect(host.workbook.active.Name).toBe('Registre');
  expect(host.sheet('Notes').Visibility).toBe('Hidden');
});
