import * as fc from 'fast-check';
import { readRegisters, findFindings } from '../../fixtures/alupse';
import { check } from '../../fixtures/check';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';

const act = (more: Row = {}): Row => ({ date: 42370, caseId: 'D-1', nature: 'Appel', ...more });

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
    const read = readRegisters([workbookOf(sheets, 'a.xlsx')]);
    const said = findFindings(read, 2016).filter(({ rule }) => rule === 'S25' || rule === 'S26');
    return {
      count: read.registers.get('dialogueActs')?.count,
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
