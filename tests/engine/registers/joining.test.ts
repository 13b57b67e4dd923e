import * as fc from 'fast-check';
import { type RawWorkbook, sourceOf } from '@report/engine/registers';
import { readRegisters, findFindings } from '../../fixtures/alupse';
import { check } from '../../fixtures/check';
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

  test('signs only are no identifier', () => {
    const read = readRegisters([file('a.xlsx', registerSheet('dialogueActs', [act({ contactId: '-' })]))]);
    expect(meaningOf(read.registers.get('dialogueActs')?.columns.get('contactId'), 0)).toBeNull();
  });
});

describe('rows without identifier that one workbook holds twice', () => {
  const nature = (day: number) => ['Appel', 'Entretien', 'Visite'][day % 3] ?? '';
  /** Acts of as many days as are given, no two alike. */
  const days = (first: number, last: number): Row[] =>
    Array.from({ length: last - first + 1 }, (_, day) =>
      act({ date: 42370 + first + day, nature: nature(first + day) }),
    );
  const acts = (rows: readonly Row[], name = 'Prestations Dialogue', sheet = {}) =>
    registerSheet('dialogueActs', rows, { name, sheet });
  const saidOf = (...sheets: ReturnType<typeof acts>[]) => {
    const raws = [file('a.xlsx', ...sheets)];
    const said = findFindings(readRegisters(raws), 2016).filter(({ rule }) => rule === 'S25' || rule === 'S26');
    return {
      count: countOf(raws, 'dialogueActs'),
      said: said.map((one) => `${one.severity} ${one.sheet}: ${one.message}`.replaceAll('\u00a0', ' ')),
    };
  };

  test('a block pasted again below is counted once, and said with both places', () => {
    expect(saidOf(acts([...days(1, 20), ...days(6, 12)]))).toEqual({
      count: 20,
      said: [
        'error Prestations Dialogue: Lignes 22 à 28 : 7 lignes existent déjà à partir de la ligne 7 ; elles sont comptées une fois.',
      ],
    });
  });

  test('the semesters beside the year, wherever its sheet stands', () => {
    const [first, second, year] = [acts(days(1, 6), 'S1'), acts(days(7, 13), 'S2'), acts(days(1, 13), 'Total')];
    for (const sheets of [
      [first, second, year],
      [year, first, second],
      [first, year, second],
    ])
      expect(saidOf(...sheets)).toMatchObject({
        count: 13,
        said: [expect.stringMatching(/^error/), expect.stringMatching(/^error/)],
      });
    const shuffled = acts(
      [3, 9, 1, 12, 6, 13, 2, 8, 5, 11, 4, 10, 7].flatMap((day) => days(day, day)),
      'Total',
    );
    expect(saidOf(first, second, shuffled)).toMatchObject({
      count: 13,
      said: [expect.stringMatching(/comptées une fois/)],
    });
    expect(saidOf(shuffled, first, second)).toMatchObject({ count: 13 });
    expect(saidOf(first, shuffled, second)).toMatchObject({ count: 13 });
  });

  test('a hidden copy is found; a hidden sheet that counts is always said', () => {
    expect(saidOf(acts(days(1, 3)), acts(days(1, 3), 'Prestations (2)', { hidden: 'deep' }))).toEqual({
      count: 3,
      said: [
        'warning Prestations (2): La feuille « Prestations (2) » est masquée par un programme (Excel ne propose pas de l’afficher) ; ses 3 lignes sont lues comme les autres.',
        'error Prestations (2): Lignes 2 à 4 : 3 lignes existent déjà dans la feuille « Prestations Dialogue », à partir de la ligne 2 ; elles sont comptées une fois.',
      ],
    });
    expect(saidOf(acts(days(1, 3), 'Prestations', { hidden: 'hidden' }))).toMatchObject({
      count: 3,
      said: [expect.stringContaining('est masquée ; ses 3 lignes')],
    });
  });

  test('half of a sheet stands on another in another order: both count, and it is an error', () => {
    const mixed = [5, 1, 4, 2, 3].flatMap((day) => days(day, day));
    expect(saidOf(acts(days(1, 20), 'S1'), acts([...mixed, ...days(31, 34)], 'S2'))).toEqual({
      count: 29,
      said: [
        'error S2: Lignes 2 à 6 : 5 lignes existent déjà dans la feuille « S1 », à partir de la ligne 6 ; elles sont comptées deux fois.',
      ],
    });
  });

  test('single rows that are alike, and the same meeting every week, are none of this', () => {
    expect(saidOf(acts([...days(1, 6), ...days(2, 5), ...days(9, 9), ...days(9, 9)]))).toEqual({ count: 12, said: [] });
    const same = Array.from({ length: 12 }, () => act());
    expect(saidOf(acts(same), acts(same.slice(0, 1), 'S2'))).toEqual({ count: 13, said: [] });
  });

  test('any rows, a block of them pasted again anywhere below: the same count', () => {
    check(
      fc.property(
        fc.integer({ min: 5, max: 30 }),
        fc.nat(24),
        fc.integer({ min: 5, max: 30 }),
        (total, start, size) => {
          const rows = days(1, total);
          const block = rows.slice(Math.min(start, total - 5), Math.min(start, total - 5) + size);
          expect(saidOf(acts([...rows, ...block]))).toMatchObject({
            count: total,
            said: [expect.stringMatching(/^error/)],
          });
        },
      ),
    );
  });
});
