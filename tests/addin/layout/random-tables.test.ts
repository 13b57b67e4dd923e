import fc from 'fast-check';
import type { Table } from '@report/engine/contract';
import { SERVICES } from '../../fixtures/alupse';
import { layoutSheets } from '../../fixtures/alupse-addin';
import { anAnswer, aRow, aTable } from './a-table';
import { faultsOfFigures } from './faults-of-figures';
import { faultsOfReport } from './faults-of-model';

const words = fc
  .array(fc.constantFrom('familles', 'à', '«\u00a0dossiers\u00a0»', 'hospitalisations', '1-4', 'Ç', 'et/ou', '=1'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join(' '));
const percent = fc.option(fc.integer({ min: 0, max: 1000 }).map((value) => value / 10));
const count = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9_999_999 }));
const value = fc.option(fc.integer({ min: 0, max: 9_999_900 }).map((hundredths) => hundredths / 100));
const measure = fc.constantFrom('count' as const, 'sum' as const, 'mean' as const, 'min' as const, 'max' as const);
const role = fc.constantFrom('line' as const, 'sub' as const, 'group' as const, 'missing' as const, 'offList' as const);

const columns = fc
  .array(fc.record({ label: words, measure, base: fc.option(fc.integer({ min: 0, max: 99_999 })) }), {
    minLength: 1,
    maxLength: 16,
  })
  .map((found) =>
    found.map((column, index) => ({
      ...column,
      label: `${column.label} ${index}`,
      code: index === found.length - 1 ? 'total' : `c${index}`,
    })),
  );

/** Any table the contract allows, however unlikely: up to 16 columns and 60 lines, labels of up to 200 characters. */
const table = fc
  .tuple(columns, fc.integer({ min: 0, max: 60 }), fc.constantFrom(0 as const, 1 as const))
  .chain(([own, size, percentDecimals]) => {
    const share = (found: number | null): number | null =>
      found === null || percentDecimals === 1 ? found : Math.round(found);
    const figures = fc.tuple(
      ...own.map(({ base }) =>
        fc.record({
          count,
          percent: base === null ? fc.constant(null) : percent.map(share),
          value: fc.oneof(fc.constant(null), value),
        }),
      ),
    );
    const line = fc.tuple(words, figures, role);
    return fc.record({
      columns: fc.constant(own),
      rows: fc
        .array(line, { minLength: size, maxLength: size })
        .map((lines) => lines.map(([label, cells, kind], index) => aRow(`${index} ${label}`, cells, kind, own))),
      total: fc.option(figures.map((cells) => aRow('Total', cells, 'total', own))),
      percentDecimals: fc.constant(percentDecimals),
      number: fc.constantFrom(null, 'C.2', 'C.3.11', 'Dialogue §4', 'D.5'),
      service: fc.constantFrom(...SERVICES),
      title: words,
      sentence: fc.option(fc.array(words, { maxLength: 40, minLength: 1 }).map((parts) => parts.join(' '))),
      notes: fc.array(words, { maxLength: 4 }),
      multiple: fc.boolean(),
    });
  });

test('whatever the tables: every figure is printed once, nothing is cut, no page is too high, no name twice', () => {
  fc.assert(
    fc.property(
      fc.array(table, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('2016' as const, 'complete' as const),
      (found, edition) => {
        const tables: Table[] = found.map((own, index) => aTable({ ...own, id: `essai-${'abcdef'.charAt(index)}` }));
        const models = layoutSheets(anAnswer(tables, { edition }), new Map(), { computedOn: new Date(0), absent: [] });
        expect(faultsOfReport(models)).toEqual([]);
        expect(tables.flatMap((one) => faultsOfFigures(models, one, 2016))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('the same answer is laid out the same way', () => {
  fc.assert(
    fc.property(table, (own) => {
      const lay = () =>
        layoutSheets(anAnswer([aTable(own)]), new Map(), { computedOn: new Date(2026, 10, 22), absent: [] });
      expect(JSON.stringify(lay())).toBe(JSON.stringify(lay()));
    }),
    { numRuns: 10 },
  );
});
