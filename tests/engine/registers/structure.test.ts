import { type CellValue, type RawSheet, sourceOf } from '@report/engine/registers';
import { readRegisters } from '../../fixtures/alupse';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { meaningOf } from './read-cell';

const caseRow = (id: CellValue, more: Row = {}): Row => ({
  caseId: id,
  requestDate: 42370,
  openingDate: 42380,
  childrenCount: 1,
  mainMotive: 'Négligence',
  setting: 'Intrafamilial',
  requester: 'Famille',
  justicePresent: 'non',
  ...more,
});
const kindsOf = (read: ReturnType<typeof readRegisters>) => read.issues.map(({ kind }) => kind);
const withRows = (sheet: RawSheet, change: (values: CellValue[][]) => void): RawSheet => {
  const values = sheet.values.map((row) => [...row]);
  change(values);
  return { ...sheet, values };
};
const open = (...sheets: RawSheet[]) => readRegisters([workbookOf(sheets)]);

describe('the header', () => {
  const sheet = registerSheet('dialogueCases', [caseRow('D-1'), caseRow('D-2')]);

  test('two different candidates: the register is not read, and a person is asked', () => {
    const read = open(
      withRows(sheet, (values) =>
        values.splice(
          2,
          0,
          (values[0] ?? []).map((header, column) => (column === 0 ? 'No dossier' : header)),
        ),
      ),
    );
    expect(kindsOf(read)).toContain('twoHeaders');
    expect(read.questions).toMatchObject([
      { kind: 'whichHeader', file: null, sheet: 'Dossiers Dialogue', register: 'dialogueCases', rows: [1, 3] },
    ]);
    expect(read.recognised[0]).toMatchObject({ usable: false });
    expect(read.registers.size).toBe(0);
  });

  test('repeated word for word: left out, and the rows above and below are read', () => {
    const read = open(withRows(sheet, (values) => values.splice(2, 0, values[0] ?? [])));
    expect(read.issues).toMatchObject([{ kind: 'repeatedHeader', row: 3 }]);
    expect(read.registers.get('dialogueCases')?.count).toBe(2);
  });

  test('an essential column is missing: the register cannot be used', () => {
    const fields = [
      'requestDate',
      'openingDate',
      'childrenCount',
      'mainMotive',
      'setting',
      'requester',
      'justicePresent',
    ];
    const read = open(registerSheet('dialogueCases', [caseRow('D-1')], { fields }));
    expect(read.issues).toMatchObject([{ kind: 'missingColumn', field: 'caseId', row: 1, column: 0 }]);
    expect(read.recognised[0]).toMatchObject({ usable: false });
    expect(read.registers.has('dialogueCases')).toBe(false);
  });

  test('another required column is missing: said, and the rest is read', () => {
    const fields = ['caseId', 'requestDate', 'openingDate', 'childrenCount', 'mainMotive', 'setting', 'requester'];
    const read = open(registerSheet('dialogueCases', [caseRow('D-1')], { fields }));
    expect(read.issues).toMatchObject([{ kind: 'missingColumn', field: 'justicePresent' }]);
    expect(read.registers.get('dialogueCases')?.columns.has('justicePresent')).toBe(false);
  });

  test('two columns for one field: the first is read, and a person is asked', () => {
    const read = open(
      withRows(sheet, (values) => {
        values.forEach((row, index) => row.push(index === 0 ? 'Intra/extra' : 'Extrafamilial'));
      }),
    );
    expect(read.issues).toMatchObject([{ kind: 'twoColumns', field: 'setting', first: 17, column: 29 }]);
    expect(read.questions).toMatchObject([
      { kind: 'whichColumn', field: 'setting', headers: ['Cadre', 'Intra/extra'] },
    ]);
    expect(meaningOf(read.registers.get('dialogueCases')?.columns.get('setting'), 0)).toBe('intrafamilial');
  });

  test('on two rows, with merged groups', () => {
    const upper = ['N° dossier', 'Date', '', '', 'Nombre', 'Motif', 'Cadre', 'Demandeur', '', 'Justice'];
    const lower = [
      '',
      'de la demande',
      'd’ouverture',
      'de clôture',
      'enfants',
      'principal',
      '',
      '',
      '(détail)',
      'présente',
    ];
    const read = open({
      ...sheet,
      values: [['Registre'], upper, lower, ['D-1', 42370, 42380, '', 2, 'Négligence', 'Extra', 'Famille', 'mère', 'x']],
      mergedAreas: ['B2:D2', 'H2:I2'],
    });
    expect(Object.keys(read.recognised[0]?.columns ?? {})).toEqual([
      'caseId',
      'requestDate',
      'openingDate',
      'closingDate',
      'childrenCount',
      'mainMotive',
      'setting',
      'requester',
      'requesterDetail',
      'justicePresent',
    ]);
    expect(read.recognised[0]).toMatchObject({ headerRow: 2, rows: 1, usable: true });
    expect(meaningOf(read.registers.get('dialogueCases')?.columns.get('openingDate'), 0)).toBe('2016-01-11');
  });
});

describe('the rows', () => {
  const sheet = registerSheet('dialogueCases', [caseRow('D-1'), caseRow('D-2'), caseRow('D-3')]);

  test('blank rows and rows of unknown columns only are no rows', () => {
    const read = open(
      withRows(sheet, (values) => {
        values.forEach((row, index) => row.push(index === 0 ? 'Couleur' : 'rouge'));
        values.splice(2, 0, [], Array<CellValue>(29).fill(' \u00a0'), [...Array<CellValue>(29).fill(''), 'rouge']);
      }),
    );
    expect(read.recognised[0]).toMatchObject({ rows: 3, unusedColumns: 1 });
  });

  test.each([
    [['Total', 3], true],
    [['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 3, 'Sous-total 2016'], true],
    [['TOTAL', '', '', '', '', '', '', '', '', '', 42370], false],
    [['TT-2016-001'], false],
    [['', 'Sommer'], false],
    [['', '', '', '', '', '', '', '', '', '', 42370, '', '', '', '', '', 'Total'], false],
  ])('%j is a total: %p', (row, isTotal) => {
    const read = open(withRows(sheet, (values) => values.push(row)));
    expect(read.recognised[0]).toMatchObject({ rows: isTotal ? 3 : 4, totalRows: isTotal ? 1 : 0 });
  });

  test('merged cells among the data: the rows are not counted; merged titles do not matter', () => {
    const read = open({
      ...withRows(sheet, (values) => values.unshift(['Registre'])),
      mergedAreas: ['A1:H1', 'A3:A4', 'B5:C5'],
    });
    expect(read.issues.filter(({ kind }) => kind === 'mergedCells')).toMatchObject([
      { row: 3, area: 'A3:A4' },
      { row: 4 },
    ]);
    expect(read.registers.get('dialogueCases')?.count).toBe(1);
  });

  test('rows and columns are named as in the sheet, wherever its used range begins', () => {
    const read = open({
      ...sheet,
      values: [...sheet.values, [caseRow('D-4').caseId ?? '']],
      firstRow: 9,
      firstColumn: 2,
    });
    expect(read.recognised[0]).toMatchObject({ headerRow: 10 });
    expect(read.issues[0]).toMatchObject({ kind: 'emptyRequired', field: 'requestDate', row: 14, column: 12 });
    const parsed = read.registers.get('dialogueCases');
    expect(parsed && sourceOf(parsed, 3)).toMatchObject({ file: null, sheet: 'Dossiers Dialogue', row: 14 });
    expect(() => parsed && sourceOf(parsed, 4)).toThrow(RangeError);
  });

  test('a sheet that claims the whole grid is not read', () => {
    const values = Array<CellValue[]>(600_000).fill(['']);
    const read = open({ ...sheet, values });
    expect(kindsOf(read)).toEqual(['sheetTooLarge']);
    expect(read.ignoredSheets).toEqual(['Dossiers Dialogue']);
  });
});

describe('Excel tables', () => {
  const acts = registerSheet('dialogueActs', [{ date: 42370, caseId: 'D-1', nature: 'Appel' }]);
  const values: CellValue[][] = [
    ['Registre'],
    ...acts.values.map((row, index) => [
      '',
      ...row,
      '',
      index === 0 ? 'N° demande' : 'S-1',
      index === 0 ? 'Date' : 42370,
      index === 0 ? 'Interlocuteur' : 'Pro',
      index === 0 ? 'Forme' : 'Tél',
    ]),
    ['', 'Somme', '', '', '', '', '', '', 1],
    ['', 42371, 'D-9', '', 'Appel'],
  ];
  const table = { firstRow: 1, firstColumn: 1, rowCount: 3, columnCount: 9, showTotals: true };
  const contacts = { ...table, name: 'T2', firstColumn: 11, rowCount: 2, columnCount: 4, showTotals: false };

  test('each is a register of its own, and what stands around it is not read', () => {
    const read = open({ ...acts, name: 'Tout', values, tables: [{ ...table, name: 'T1' }, contacts] });
    expect(read.recognised).toMatchObject([
      { register: 'dialogueActs', headerRow: 2, rows: 1, totalRows: 1 },
      { register: 'dialogueContacts', headerRow: 2, rows: 1, totalRows: 0 },
    ]);
  });
});
