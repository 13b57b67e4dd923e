import type ExcelJS from 'exceljs';
import { markFindings, unmarkFindings } from '@report/addin/actions';
import { areMarked } from '@report/addin/workbook';
import { AppError, type Finding } from '@report/engine/contract';
import { ExcelHost } from '../../../excel-host';
import { takeApart, withStylesOf } from '../workbook/compare-saved';
import { open, openUserWorkbook } from '../workbook/user-workbook';

const finding = (address: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'R05',
  severity: 'error',
  register: 'dialogueCases',
  file: null,
  sheet: 'Dossiers',
  address,
  message: '',
  tables: [],
  ...more,
});

/** A register in which the person has a conditional format, colours and lines of her own. */
const cases = (book: ExcelJS.Workbook): void => {
  const sheet = book.addWorksheet('Dossiers');
  for (let row = 1; row <= 30; row += 1) sheet.addRow([`D-${row}`, row, 'x']);
  sheet.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
  sheet.getCell('A4').border = { bottom: { style: 'double' } };
  sheet.addConditionalFormatting({
    ref: 'A1:C30',
    rules: [
      { type: 'expression', priority: 1, formulae: ['$B1>9'], style: { font: { bold: true } } },
      { type: 'cellIs', operator: 'equal', priority: 2, formulae: ['"x"'], style: { font: { italic: true } } },
    ],
  });
};
const formatsOf = (host: ExcelHost, sheet = 'Dossiers') =>
  host.sheet(sheet).ws.conditionalFormattings.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...rule })));
const ours = (host: ExcelHost, sheet?: string) =>
  formatsOf(host, sheet).filter(({ formulae }) => String(formulae?.[0]).includes('"alupse"'));

test('marks that are seen without colour; removed, no rule of them is left in the saved file, and all the rest is as before', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  const before = takeApart(await (await ExcelHost.open(await host.save())).save());
  expect(await areMarked(runner)).toBe(false);
  await markFindings(runner, [
    finding('B2'),
    finding('B3'),
    finding('C9', { severity: 'warning' }),
    finding('B3', { severity: 'info' }),
    finding('A1', { file: 'autre.xlsx' }),
    finding('A1', { sheet: 'Ailleurs' }),
  ]);
  expect(host.warnings).toEqual([]);
  expect(ours(host).map(({ ref, formulae, style }) => [ref, formulae, style?.border?.top?.style])).toEqual([
    ['B2:B3', ['LEN("alupse")=6'], 'dashed'],
    ['C9', ['LEN("alupse")=6'], 'dotted'],
  ]);
  expect(await areMarked(runner)).toBe(true);
  expect(takeApart(await host.save()).cells).toEqual(before.cells);

  const again = open(await ExcelHost.open(await host.save()));
  expect(await areMarked(again.runner)).toBe(true);
  await unmarkFindings(again.runner);
  expect(await areMarked(again.runner)).toBe(false);
  // The host leaves in the list of looks what no rule names any more; Excel tidies it.
  expect(withStylesOf(takeApart(await again.host.save()), before)).toEqual(before);
  expect([...again.host.settings.keys()]).toEqual([]);
});

test('marking again replaces the marks there were', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  await markFindings(runner, [finding('B2')]);
  await markFindings(runner, [finding('B5')]);
  expect(ours(host).map(({ ref }) => ref)).toEqual(['B5']);
  await markFindings(runner, []);
  expect(await areMarked(runner)).toBe(false);
  expect(formatsOf(host)).toHaveLength(2);
});

test('also when rows were removed or sorted, when cells were copied elsewhere, and when the pane has forgotten', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  await markFindings(runner, [finding('B2'), finding('B7'), finding('B8')]);
  const [mark] = ours(host);
  if (mark === undefined) throw new Error('not marked');
  // What Excel does: it cuts the format in pieces, and copies it with the cells.
  const internals = host.sheet('Dossiers').ws;
  internals.conditionalFormattings = internals.conditionalFormattings.filter(
    ({ rules }) => rules[0]?.type !== 'expression' || rules.length > 1,
  );
  const rule = { type: mark.type, priority: 1, formulae: ['LEN("alupse")=6'], style: {} };
  internals.conditionalFormattings.push(
    { ref: 'B6', rules: [{ ...rule }] },
    { ref: 'B12:B13 D4', rules: [{ ...rule }] },
  );
  host.sheet('Registre').ws.conditionalFormattings.push({ ref: 'A1', rules: [{ ...rule }] });
  expect(ours(host)).toHaveLength(2);
  await unmarkFindings(runner);
  expect([ours(host), ours(host, 'Registre')]).toEqual([[], []]);
  expect(formatsOf(host)).toHaveLength(2);
});

test('a protected sheet is said, and nothing is marked anywhere', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  host.sheet('Dossiers').Protection.Protect();
  const marking = markFindings(runner, [finding('A1', { sheet: 'Registre' }), finding('B2')]);
  await expect(marking).rejects.toEqual(new AppError('SHEET_PROTECTED'));
  expect(ours(host, 'Registre')).toEqual([]);
  // Nothing to remove from it: no obstacle.
  await unmarkFindings(runner);
});

test('5 000 findings in few syncs, none too large', async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    const sheet = book.addWorksheet('Dossiers');
    for (let row = 1; row <= 10_000; row += 1) sheet.addRow([row]);
  });
  const findings = Array.from({ length: 5000 }, (_, index) => finding(`A${index * 2 + 1}`));
  await markFindings(runner, findings);
  expect(host.counters.syncs).toBeLessThan(10);
  expect(ours(host).flatMap(({ ref }) => ref.split(' '))).toHaveLength(5000);
  await unmarkFindings(runner);
  expect(formatsOf(host)).toEqual([]);
  expect(host.warnings).toEqual([]);
});
