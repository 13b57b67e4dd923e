import type { Computed } from '@report/addin/actions';
import { type CheckSides, sidesOf } from '@report/addin/layout';
import { equal, row } from '../../../engine/catalogue/table-check';
import { checkOrigin, originOf, unlikeRows } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { computedOf } from './computed';

/** The Dialogue registers are those of the open workbook, the others those of added files. */
const filesOf = (year: number) =>
  ['dialogue', 'bebe', 'medical'].map((service) => ({
    ...readFixture(`registers/${service}-${year}.xlsx`),
    file: service === 'dialogue' ? null : `${service}.xlsx`,
  }));

describe.each([2016, 2023])('the checks of %d', (year) => {
  let computed: Computed;
  beforeAll(async () => {
    computed = await computedOf(filesOf(year), year);
  });

  test('name the figures they compare, which add up to what is said, and no row when they hold', () => {
    const { checks } = computed.answer;
    expect(checks.length).toBeGreaterThan(70);
    for (const check of checks) {
      const origin = checkOrigin(computed, check);
      const sums = [origin?.expected, origin?.found].map((side) =>
        side?.terms.reduce((sum, { count }) => sum + count, 0),
      );
      expect([check.code, ...sums, origin?.rows]).toEqual([
        check.code,
        check.expected,
        check.found,
        { expected: [], found: [] },
      ]);
    }
  });
});

describe('a check that fails', () => {
  let files: ReturnType<typeof filesOf>;
  let computed: Computed;
  beforeAll(async () => {
    files = filesOf(2016);
    computed = await computedOf(files, 2016);
  });

  const motive = row('dialogue-motif', 'violence-sexuelle');
  const setting = row('dialogue-cadre', 'intrafamilial');
  const sides = (): CheckSides => sidesOf(equal('essai', 'Essai', [motive], [setting]), computed.answer.tables);

  test('leads to the rows that one figure counts and the other does not', () => {
    const rowsOf = (table: string, line: string): number[] => {
      const position = computed.answer.tables
        .find(({ id }) => id === table)
        ?.rows.findIndex(({ code }) => code === line);
      const origin = originOf(computed, { table, row: position ?? -1, column: 0 });
      return origin?.sheets.flatMap(({ rows }) => [...rows]) ?? [];
    };
    const [left, right] = [rowsOf('dialogue-motif', 'violence-sexuelle'), rowsOf('dialogue-cadre', 'intrafamilial')];
    const found = unlikeRows(computed, sides());
    expect(found?.expected.flatMap(({ rows }) => rows)).toEqual(left.filter((one) => !right.includes(one)));
    expect(found?.found.flatMap(({ rows }) => rows)).toEqual(right.filter((one) => !left.includes(one)));
    expect(found?.expected).toMatchObject([{ register: 'Dossiers Dialogue', file: null, sheet: 'Dossiers Dialogue' }]);
    expect(found?.found.length).toBe(1);
  });

  test('names no row when the facts of a figure are not as many as it says', () => {
    const { relation, expected, found } = sides();
    const wrong = expected.map((term) => ({ ...term, count: term.count + 1 }));
    expect(unlikeRows(computed, { relation, expected: wrong, found })).toBeNull();
  });

  test('names no row where the two sides have no register in common', () => {
    const other = sidesOf(equal('essai', 'Essai', [motive], [row('bebe-familles', 'total')]), computed.answer.tables);
    expect(unlikeRows(computed, other)).toBeNull();
  });

  test('compares dossiers with their enfants in the rows of the dossiers', async () => {
    const [dialogue, ...others] = files;
    if (dialogue === undefined) throw new Error('no file');
    const emptied: number[] = [];
    const broken = {
      ...dialogue,
      sheets: dialogue.sheets.map((sheet) => {
        if (sheet.name !== 'Dossiers Dialogue') return sheet;
        const column = sheet.values[0]?.indexOf('Nombre d’enfants dans la famille') ?? -1;
        const values = sheet.values.map((cells, index) => {
          if (index === 0 || index % 5 === 1) return cells;
          emptied.push(index + 1);
          return cells.map((cell, place) => (place === column ? '' : cell));
        });
        return { ...sheet, values };
      }),
    };
    const again = await computedOf([broken, ...others], 2016);
    const check = again.answer.checks.find(({ code }) => code === 'dialogue-porteurs');
    expect(check?.ok).toBe(false);
    const origin = check && checkOrigin(again, check);
    const rows = origin?.rows?.found.flatMap((sheet) => [...sheet.rows]) ?? [];
    expect(origin?.rows?.expected).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((one) => !emptied.includes(one))).toEqual([]);
    // Together they explain the whole difference, and more: other dossiers have enfants without symptoms.
    expect(rows.length).toBeLessThanOrEqual(emptied.length);
  });

  test('is null for a check that no catalogue declares', () => {
    expect(checkOrigin(computed, { code: 'x', label: 'X', ok: false, expected: 1, found: 2 })).toBeNull();
  });
});
