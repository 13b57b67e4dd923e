import { type RawWorkbook, sourceOf } from '@report/engine/registers';
import { readRegisters, findFindings } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { meaningOf } from './read-cell';

const contact = (id: string | number, more: Row = {}): Row => ({
  contactId: id,
  date: 42370,
  caller: 'Pro',
  form: 'Tél',
  ...more,
});
const act = (more: Row = {}): Row => ({ date: 42370, caseId: 'D-1', nature: 'Appel', ...more });
const contacts = (rows: readonly Row[], name = 'Demandes sans dossier') =>
  registerSheet('dialogueContacts', rows, { name });
const file = (name: string, ...sheets: ReturnType<typeof contacts>[]): RawWorkbook => workbookOf(sheets, name);
const countOf = (raws: readonly RawWorkbook[], register: string) => readRegisters(raws).registers.get(register)?.count;
const kindsOf = (raws: readonly RawWorkbook[]) =>
  readRegisters(raws)
    .issues.map(({ kind }) => kind)
    .filter((kind) => kind !== 'alias');

describe('sheets of one file', () => {
  test('one per year are one register, and each row knows its sheet', () => {
    const narrow = registerSheet('dialogueContacts', [contact('S-3')], {
      name: 'Appels',
      fields: ['date', 'contactId', 'form', 'caller'],
    });
    const read = readRegisters([
      file('a.xlsx', contacts([contact('S-1', { phoneActs: 4 }), contact('S-2')], 'Sans dossier'), narrow),
    ]);
    const parsed = read.registers.get('dialogueContacts');
    expect(read.recognised.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['Sans dossier', 2],
      ['Appels', 1],
    ]);
    expect(parsed && [0, 1, 2].map((row) => sourceOf(parsed, row))).toMatchObject([
      { file: 'a.xlsx', sheet: 'Sans dossier', row: 2 },
      { sheet: 'Sans dossier', row: 3 },
      { sheet: 'Appels', row: 2 },
    ]);
    expect([0, 1, 2].map((row) => meaningOf(parsed?.columns.get('phoneActs'), row))).toEqual([4, null, null]);
    expect(meaningOf(parsed?.columns.get('caller'), 2)).toBe('professionnel');
  });

  test('an identifier that stands twice is a fault; the first row is kept', () => {
    const read = readRegisters([
      file('a.xlsx', contacts([contact('S-1', { phoneActs: 4 }), contact(' s/1 ', { phoneActs: 9 })])),
    ]);
    expect(read.issues.filter(({ kind }) => kind === 'duplicateIdentifier')).toMatchObject([
      { row: 3, otherRow: 2, field: 'contactId', column: 0 },
    ]);
    expect(read.registers.get('dialogueContacts')?.count).toBe(1);
    expect(meaningOf(read.registers.get('dialogueContacts')?.columns.get('phoneActs'), 0)).toBe(4);
  });

  test('rows without identifier are all kept, even alike; rows with an empty one too', () => {
    expect(countOf([file('a.xlsx', registerSheet('dialogueActs', [act(), act()]))], 'dialogueActs')).toBe(2);
    expect(countOf([file('a.xlsx', contacts([contact(''), contact('')]))], 'dialogueContacts')).toBe(2);
  });

  test('a sheet that cannot be used takes its register with it: half of it would be wrong', () => {
    const broken = registerSheet('dialogueContacts', [contact('S-2')], {
      name: 'Appels',
      fields: ['contactId', 'caller', 'form', 'outcome'],
    });
    const read = readRegisters([file('a.xlsx', contacts([contact('S-1')]), broken)]);
    expect(read.recognised.map(({ usable }) => usable)).toEqual([true, false]);
    expect(read.registers.size).toBe(0);
  });
});

describe('several files', () => {
  const one = file(
    'a.xlsx',
    contacts([contact('S-1'), contact('S-2')]),
    registerSheet('dialogueActs', [act(), act(), act({ quantity: 3 })]),
  );
  const other = file(
    'b.xlsx',
    contacts([contact('s 2'), contact('S-3')]),
    registerSheet('dialogueActs', [act(), act({ quantity: 5 })]),
  );

  test('are joined; the same row in both is one', () => {
    expect(countOf([one, other], 'dialogueContacts')).toBe(3);
    expect(kindsOf([one, other])).toEqual(['countedOnce']);
  });

  test('rows without identifier that another file has as well are counted once', () => {
    expect(countOf([one, other], 'dialogueActs')).toBe(4);
    expect(countOf([other, one], 'dialogueActs')).toBe(4);
    expect(countOf([one, one, one], 'dialogueActs')).toBe(3);
  });

  test('and it is said, rows that follow one another together', () => {
    const said = (raws: readonly RawWorkbook[]) =>
      findFindings(readRegisters(raws), 2016).flatMap(({ rule, severity, file: of, sheet, address, message }) =>
        rule === 'S07' ? [[severity, of, sheet, address, message]] : [],
      );
    expect(said([one])).toEqual([]);
    expect(said([one, other])).toEqual([
      [
        'info',
        'b.xlsx',
        'Prestations Dialogue',
        'A2',
        'Ligne 2\u00a0: la même ligne existe dans «\u00a0a.xlsx\u00a0»\u00a0; elle est comptée une fois.',
      ],
    ]);
    const copy = { ...one, file: 'c.xlsx' };
    expect(said([{ ...one, file: null }, copy]).map(([, of, , address, message]) => [of, address, message])).toEqual([
      [
        'c.xlsx',
        'A2',
        'Lignes 2 à 4\u00a0: les mêmes lignes existent dans le classeur ouvert\u00a0; elles sont comptées une fois.',
      ],
    ]);
    // A second file with one of two alike rows has nothing new: the first file had it twice.
    const twice = file('d.xlsx', registerSheet('dialogueActs', [act(), act(), act()]));
    expect(said([one, twice]).map(([, , , address]) => address)).toEqual(['A2']);
    expect(countOf([one, twice], 'dialogueActs')).toBe(4);
  });

  test('the same identifier with other values is said, and the first is kept', () => {
    const changed = file('c.xlsx', contacts([contact('S-1', { phoneActs: 7 })]));
    const read = readRegisters([one, changed]);
    expect(read.issues.filter(({ kind }) => kind !== 'alias')).toMatchObject([
      { kind: 'conflictingDuplicate', file: 'c.xlsx', row: 2, otherRow: 2, otherFile: 'a.xlsx' },
    ]);
    expect(read.registers.get('dialogueContacts')?.count).toBe(2);
  });

  test('a clean workbook read twice is the workbook read once', () => {
    const raw = readFixture('registers/dialogue-2016.xlsx');
    const once = readRegisters([raw]);
    const twice = readRegisters([raw, { ...raw, file: 'copie.xlsx' }]);
    for (const [register, { count }] of once.registers)
      expect([register, twice.registers.get(register)?.count]).toEqual([register, count]);
    expect(twice.issues.filter(({ kind }) => kind !== 'countedOnce')).toEqual(once.issues);
  });
});

describe('identifiers', () => {
  test.each([
    ['D-2016/001', ' d 2016-001 '],
    ['D-2016/001', 'D2016-001'],
    [12, '12'],
    [12, '0012'],
    ['É-1', 'e\u0301-1'.toUpperCase()],
  ])('%j and %j are one', (id, reference) => {
    const read = readRegisters([
      file(
        'a.xlsx',
        contacts([contact(id)]),
        registerSheet('dialogueActs', [act({ caseId: '', contactId: reference })]),
      ),
    ]);
    const key = (register: string) => meaningOf(read.registers.get(register)?.columns.get('contactId'), 0);
    expect(key('dialogueActs')).toBe(key('dialogueContacts'));
  });

  test.each([
    ['D-2016-1', 'D-2016-01'],
    ['D-2016-11', 'D-201-611'],
    ['D-1', 'E-1'],
    [12, 1.2],
  ])('%j and %j are two', (id, reference) => {
    const read = readRegisters([
      file(
        'a.xlsx',
        contacts([contact(id)]),
        registerSheet('dialogueActs', [act({ caseId: '', contactId: reference })]),
      ),
    ]);
    const key = (register: string) => meaningOf(read.registers.get(register)?.columns.get('contactId'), 0);
    expect(key('dialogueActs')).not.toBe(key('dialogueContacts'));
  });

  test('signs that nobody sees part no identifier', () => {
    const rows = [contact('S-2016-01'), contact('\u200eS-20\u00ad16-0\u200b1')];
    const read = readRegisters([file('a.xlsx', contacts(rows))]);
    expect(read.issues.filter(({ kind }) => kind === 'duplicateIdentifier')).toHaveLength(1);
  });

  test('signs only are no identifier', () => {
    const read = readRegisters([file('a.xlsx', registerSheet('dialogueActs', [act({ contactId: '-' })]))]);
    expect(meaningOf(read.registers.get('dialogueActs')?.columns.get('contactId'), 0)).toBeNull();
  });
});

describe('identifiers that may be one', () => {
  const saidOf = (...raws: RawWorkbook[]) =>
    findFindings(readRegisters(raws), 2016)
      .filter(({ rule }) => rule === 'S27')
      .map((one) => `${one.severity} ${one.sheet}!${one.address}: ${one.message}`.replaceAll('\u00a0', ' '));
  const words = (where: string) =>
    `Ce numéro ne diffère que par des zéros ou des séparateurs de celui de la ligne ${where} ; les deux lignes sont comptées.`;

  test.each([
    ['D-2016-006', 'D-2016/6'],
    ['D-2016-6', 'd 2016 06'],
    ['D-2016006', 'D-2016-006'],
    ['2016/014', '2016014'],
    ['2016-14', '2016-014'],
  ])('%j and %j are counted as two, which is an error, once', (one, other) => {
    const raws = [file('a.xlsx', contacts([contact(one), contact('X-1'), contact(other)]))];
    expect(countOf(raws, 'dialogueContacts')).toBe(3);
    expect(saidOf(...raws)).toEqual([`error Demandes sans dossier!A4: ${words('2')}`]);
  });

  test.each([
    ['D-2016-1', 'D-2016-10'],
    ['D-2016-11', 'D-201-611'],
    ['2016-1-12', '2016-11-2'],
    ['D-1', 'E-1'],
    ['D-0', 'D-00-1'],
    ['1-2', 12],
  ])('%j and %j have nothing in common', (one, other) => {
    expect(saidOf(file('a.xlsx', contacts([contact(one), contact(other)])))).toEqual([]);
  });

  test('on another sheet, in another file', () => {
    const first = contacts([contact('S-2016-1')], '2016');
    const second = contacts([contact('S-2016-01')], '2017');
    expect(saidOf(file('a.xlsx', first, second))).toEqual([`error 2017!A2: ${words('2 de la feuille « 2016 »')}`]);
    expect(saidOf(file('a.xlsx', first), file('b.xlsx', second))).toEqual([
      `error 2017!A2: ${words('2 de la feuille « 2016 » de « a.xlsx »')}`,
    ]);
  });

  test('the same number twice is said as such', () => {
    expect(saidOf(file('a.xlsx', contacts([contact('S-2016-01'), contact('s/2016/01')])))).toEqual([]);
  });
});
