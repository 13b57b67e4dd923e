import { readActiveCell } from '@report/addin/workbook';
import { ExcelHost } from '../../../excel-host';
import { open } from './user-workbook';

test('the cell the person is on, with its sheet and what it holds', async () => {
  const { runner, host } = open(ExcelHost.empty());
  const [sheet = ''] = host.sheetNames;
  host.userEdit(sheet, 'B3:C3', [['é', 44]]);
  host.userSelect(sheet, 'C3');
  expect(await readActiveCell(runner)).toEqual({ sheet, address: 'C3', value: 44 });
});

test('of several selected cells, the first', async () => {
  const { runner, host } = open(ExcelHost.empty());
  const [sheet = ''] = host.sheetNames;
  host.userSelect(sheet, '3:5');
  expect(await readActiveCell(runner)).toEqual({ sheet, address: 'A3', value: '' });
});
