import { strFromU8, unzipSync } from 'fflate';
import { codeOf, openDonations, reopen } from './open-donations';

const WANTED = { type: true, rule: true, errorAlert: true, prompt: true, ignoreBlanks: true } as const;

test('conditions are set, saved, read again and cleared', async () => {
  const open = await openDonations();
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    const list = sheet.getRange('C2:C31').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: 'oui,non,"peut-être"' } };
    list.ignoreBlanks = true;
    list.errorAlert = { title: 'Hors liste', message: 'Été & « x »', style: 'Warning', showAlert: true };
    list.prompt = { title: 'Reçu', message: 'À choisir', showPrompt: true };
    sheet.getRange('A2:A31').dataValidation.rule = {
      date: { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' },
    };
    sheet.getRange('D2:D31').dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: 'Between' } };
    sheet.getRange('E2').dataValidation.rule = { custom: { formula: '=TRUE' } };
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '=Montants' } };
    await context.sync();
  });
  expect(open.host.warnings).toEqual([]);
  const xml = strFromU8(unzipSync(await open.host.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain(
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Hors liste" error="Été &amp; « x »" errorStyle="warning" promptTitle="Reçu" prompt="À choisir" sqref="C2:C31"><formula1>&quot;oui,non,&quot;&quot;peut-être&quot;&quot;&quot;</formula1>',
  );
  expect(xml).toContain('<dataValidation type="date" operator="greaterThanOrEqual"');
  const { Excel, host } = await reopen((await reopen(open.host)).host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    const at = (address: string) => sheet.getRange(address).dataValidation.load(WANTED);
    const [list, date, decimal, custom, named, none] = ['C5', 'A2:A31', 'D2', 'E2', 'B2', 'F2'].map(at);
    await context.sync();
    expect(list?.rule).toEqual({ list: { inCellDropDown: true, source: 'oui,non,"peut-être"' } });
    expect(list?.errorAlert).toEqual({
      title: 'Hors liste',
      message: 'Été & « x »',
      style: 'Warning',
      showAlert: true,
    });
    expect(list?.prompt).toEqual({ title: 'Reçu', message: 'À choisir', showPrompt: true });
    expect(list?.ignoreBlanks).toBe(true);
    expect(date?.rule).toEqual({ date: { formula1: '=36526', operator: 'GreaterThanOrEqualTo' } });
    expect(decimal?.rule).toEqual({ decimal: { formula1: '=0', formula2: '=9', operator: 'Between' } });
    expect(custom?.rule).toEqual({ custom: { formula: '=TRUE' } });
    expect(named?.rule).toEqual({ list: { inCellDropDown: true, source: '=Montants' } });
    expect([none?.type, list?.type, date?.type]).toEqual(['None', 'List', 'Date']);
    sheet.getRange('C10:C12').dataValidation.clear();
    sheet.getRange('C20').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const [part, mixed, cut] = ['C2:C31', 'C20:C21', 'C10'].map(at);
    await context.sync();
    expect([part?.type, mixed?.type, cut?.type]).toEqual(['MixedCriteria', 'Inconsistent', 'None']);
  });
  // Values and looks are those of before.
  expect(host.values('Dons')).toEqual(open.host.values('Dons'));
});

test('what a file brings stays word for word until it is changed', async () => {
  const open = await openDonations();
  const conditions =
    '<dataValidations count="1" disablePrompts="0"><dataValidation type="list" sqref="A1:XFD1048576 B2"><formula1>"x"</formula1></dataValidation></dataValidations>';
  open.host.sheet('Dons').validations.load(conditions);
  const { host } = await reopen(open.host);
  expect(host.sheet('Dons').validations.xml()).toBe(conditions);
  expect(host.sheet('Dons').GetRange('Z900000').DataValidation.Type).toBe('List');
});

test.each<[string, Excel.DataValidationRule]>([
  ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ['an empty list', { list: { inCellDropDown: true, source: '' } }],
  ['no rule', {}],
])('%s is refused', async (_, rule) => {
  const { Excel } = await openDonations();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').getRange('A1').dataValidation.rule = rule;
    await context.sync();
  });
  expect(await codeOf(run)).toBe('InvalidArgument');
});

test('a protected sheet refuses', async () => {
  const { Excel, host } = await openDonations();
  host.sheet('Dons').Protection.Protect();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').getRange('A1').dataValidation.clear();
    await context.sync();
  });
  expect(await codeOf(run)).toBe('AccessDenied');
});
