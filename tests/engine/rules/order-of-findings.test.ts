import { areaOf } from '@report/engine/registers';
import { randomRegisters } from '../../../samples/random-registers';
import { readRegisters, findFindings } from '../../fixtures/alupse';

test('findings come in the order of the sheets, then of the rows, then of the columns', () => {
  const read = readRegisters([randomRegisters(3, 300, 2019)]);
  const sheets = read.recognised.map(({ sheet }) => sheet);
  const findings = findFindings(read, 2019);
  const places = findings.map(({ sheet, address }) => {
    const area = areaOf(address);
    return [sheets.indexOf(sheet), area?.firstRow ?? -1, area?.firstColumn ?? -1] as const;
  });
  expect(new Set(places.map(([sheet]) => sheet)).size).toBeGreaterThan(3);
  const sorted = [...places].sort((one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]);
  expect(places).toEqual(sorted);
  // Faults of one cell stay in the order of the rules.
  const ids = findings.map(({ sheet, address, rule }) => ({ cell: `${sheet}!${address}`, rule }));
  expect(ids.filter(({ cell }, at) => ids[at + 1]?.cell === cell).length).toBeGreaterThan(0);
});
