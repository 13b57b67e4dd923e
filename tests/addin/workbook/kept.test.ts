import { loadAnswers, loadExceptions, saveAnswers, saveExceptions } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import { ExcelHost } from '../../../excel-host';
import { open, openUserWorkbook } from './user-workbook';

test('answers and exceptions are kept in the workbook, also when it is saved and opened again', async () => {
  const { host, runner } = await openUserWorkbook();
  expect([await loadAnswers(runner), await loadExceptions(runner)]).toEqual([null, null]);
  await saveAnswers(runner, { sheets: [{ sheet: 'Été', register: null }] });
  await saveExceptions(runner, [{ rule: 'R05', detail: '« vu »' }]);
  const again = open(await ExcelHost.open(await host.save()));
  expect(await loadAnswers(again.runner)).toEqual({ sheets: [{ sheet: 'Été', register: null }] });
  expect(await loadExceptions(again.runner)).toEqual([{ rule: 'R05', detail: '« vu »' }]);
  expect([...again.host.settings.keys()]).toEqual(['alupse.answers', 'alupse.exceptions']);
});

test('what is damaged is as if it were not there', async () => {
  const { host, runner } = await openUserWorkbook();
  host.settings.set('alupse.answers', '"{damaged"');
  host.settings.set('alupse.exceptions', '17');
  expect([await loadAnswers(runner), await loadExceptions(runner)]).toEqual([null, 17]);
});

test('too much is refused, and what was kept stays', async () => {
  const { host, runner } = await openUserWorkbook();
  await saveExceptions(runner, [{ detail: 'x' }]);
  const many = Array.from({ length: 5000 }, () => ({ detail: 'x'.repeat(200) }));
  await expect(saveExceptions(runner, many)).rejects.toEqual(new AppError('SETTINGS_FULL'));
  expect(await loadExceptions(runner)).toEqual([{ detail: 'x' }]);
  expect(host.settings.size).toBe(1);
});
