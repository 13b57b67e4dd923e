import * as fc from 'fast-check';
import type { CellValue, ColumnSpec } from '@report/engine/registers';
import { readRegisters, registerOf, REGISTERS } from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { check } from '../../fixtures/check';

/** A way people keep a register: which columns, in which order, under which headers, below which titles. */
const layout = (register: string) => {
  const { columns, essential } = registerOf(register);
  const kept = new Set(essential.map(([field]) => field));
  const optional = columns.filter(({ key, required }) => required !== true && !kept.has(key)).map(({ key }) => key);
  const always = columns.filter(({ key, required }) => required === true || kept.has(key)).map(({ key }) => key);
  const spellings = fc.array(fc.nat(), { minLength: columns.length, maxLength: columns.length });
  return fc.record({
    fields: fc
      .subarray(optional, { minLength: Math.ceil(optional.length / 2) })
      .chain((some) => fc.shuffledSubarray([...always, ...some], { minLength: always.length + some.length })),
    spellings,
    titles: fc.constantFrom<readonly (readonly CellValue[])[]>(
      [],
      [['ALUPSE a.s.b.l.']],
      [['Registre 2016', '', ''], [''], ['Mis à jour le', 42735, 'par', 'CANARI']],
    ),
    extra: fc.boolean(),
    name: fc.constantFrom(registerOf(register).sheet, ...registerOf(register).sheetAliases),
  });
};
const headerBy = (register: string, spellings: readonly number[]) => (column: ColumnSpec) => {
  const known = [column.header, ...column.aliases];
  return known[(spellings[registerOf(register).columns.indexOf(column)] ?? 0) % known.length] ?? column.header;
};

describe('a register is found however it is kept', () => {
  test.each(Object.values(REGISTERS).map(({ key }) => key))('%s', (register) => {
    check(
      fc.property(layout(register), ({ fields, spellings, titles, name, extra }) => {
        const headerOf = headerBy(register, spellings);
        const plain = registerSheet(register, [{}], { fields, headerOf, name, above: titles });
        const values = plain.values.map((row, index) =>
          extra ? ['', ...row, index === titles.length ? 'Couleur' : ''] : row,
        );
        const { recognised, questions } = readRegisters([workbookOf([{ ...plain, values }])]);
        expect(questions).toEqual([]);
        expect(recognised).toHaveLength(1);
        expect(recognised[0]).toMatchObject({
          register,
          headerRow: titles.length + 1,
          unusedColumns: extra ? 1 : 0,
          usable: true,
        });
        expect(Object.keys(recognised[0]?.columns ?? {}).sort()).toEqual([...fields].sort());
      }),
      { numRuns: 25 },
    );
  });

  test('under any sheet name it is found, asked about or left out, never taken for another', () => {
    const any = fc
      .constantFrom(...Object.values(REGISTERS).map(({ key }) => key))
      .chain((register) => layout(register).map((kept) => ({ register, ...kept })));
    check(
      fc.property(any, ({ register, fields, spellings }) => {
        const sheet = registerSheet(register, [{}], {
          fields,
          headerOf: headerBy(register, spellings),
          name: 'Feuil1',
        });
        const { recognised, questions, ignoredSheets } = readRegisters([workbookOf([sheet])]);
        expect(recognised.map((found) => found.register)).toEqual(recognised.length === 0 ? [] : [register]);
        if (recognised.length === 0) expect(ignoredSheets).toEqual(['Feuil1']);
        for (const question of questions) expect(question).toMatchObject({ kind: 'whichRegister' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is no register is left alone', () => {
  test.each<[string, CellValue[][]]>([
    ['nothing', []],
    ['empty rows', [[], [''], ['', '']]],
    [
      'notes',
      [
        ['Notes de réunion', ''],
        ['à faire', 'CANARI'],
      ],
    ],
    [
      'code lists',
      [
        ['Motif', 'Cadre', 'Demandeur', 'Envoyeur', 'Instances de justice'],
        ['Violence sexuelle', 'Intrafamilial', 'Famille', 'Justice', 'SCAS'],
      ],
    ],
    [
      'an address list',
      [
        ['Nom', 'Prénom', 'Adresse', 'Téléphone', 'E-mail'],
        ['CANARI', 'CANARI', 'CANARI', 'CANARI', 'CANARI'],
      ],
    ],
    [
      'figures',
      [
        ['Nouveaux dossiers', 123],
        ['Anciens dossiers', 86],
      ],
    ],
  ])('%s', (_, values) => {
    const read = readRegisters([
      workbookOf([
        { name: 'Feuil1', firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], mergedAreas: [] },
      ]),
    ]);
    expect(read.recognised).toEqual([]);
    expect(read.issues).toEqual([]);
    expect(read.ignoredSheets).toEqual(['Feuil1']);
  });

  test('no grid makes the reading fail', () => {
    const headers = Object.values(REGISTERS).flatMap(({ columns }) =>
      columns.flatMap(({ header, aliases }) => [header, ...aliases]),
    );
    const cell = fc.oneof<fc.Arbitrary<CellValue>[]>(
      fc.constant(''),
      fc.constantFrom(...headers),
      fc.constantFrom(
        'Total',
        '#REF!',
        'oui',
        '__proto__',
        '31/12/2016',
        'SCAS;Police',
        '\u0000',
        '😀',
        'a'.repeat(40_000),
      ),
      fc.string(),
      fc.double(),
      fc.boolean(),
    );
    const sheet = fc.record({
      name: fc.constantFrom('Dossiers', 'Actions', 'Feuil1', ''),
      firstRow: fc.nat(50),
      firstColumn: fc.nat(50),
      values: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
      hiddenRows: fc.array(fc.nat(60)),
      tables: fc.array(
        fc.record({
          name: fc.string(),
          firstRow: fc.nat(60),
          rowCount: fc.nat(10),
          firstColumn: fc.nat(60),
          columnCount: fc.nat(10),
          showTotals: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      mergedAreas: fc.array(fc.constantFrom('A1:B2', 'A3:A9', 'A1:XFD1048576', 'n’importe quoi', '')),
    });
    check(
      fc.property(fc.array(sheet, { maxLength: 3 }), fc.boolean(), (sheets, date1904) => {
        const read = readRegisters([workbookOf(sheets, 'x.xlsx', date1904)]);
        for (const { count, sources } of read.registers.values()) {
          expect(sources.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(count);
        }
      }),
      { numRuns: 150 },
    );
  });
});
