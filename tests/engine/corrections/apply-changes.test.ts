import fc from 'fast-check';
import { applyChanges, type CellChange } from '@report/engine/corrections';
import { addressOf, type CellValue, type RawWorkbook } from '@report/engine/registers';
import { proposeCorrections, readRegisters, findFindings } from '../../fixtures/alupse';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { check } from '../../fixtures/check';

/** Cells as people type them: right, recognised, in doubt, wrong. */
const MOTIVES = [
  'Négligence',
  'negligence',
  'Violense sexuelle',
  'Viol. sexuel',
  'violence',
  'Mars',
  '',
  'Violence physique',
];
const DATES: readonly CellValue[] = [42400, '22.12.2016', '05/01/2017', '2016-09-28', '12/31/2016', 'demain', ''];
const ANSWERS: readonly CellValue[] = ['oui', 'nonn', 'x', 'peut-être', 2, true, ''];
const NUMBERS: readonly CellValue[] = [1, 0, '2', 'deux', -1, ''];

const caseRow = (index: number) =>
  fc.record<Row>({
    caseId: fc.constantFrom(`D-2016-00${index}`, `D-2016-0${index}`),
    requestDate: fc.constantFrom(...DATES),
    openingDate: fc.constantFrom(...DATES),
    childrenCount: fc.constantFrom(...NUMBERS),
    mainMotive: fc.constantFrom(...MOTIVES),
    setting: fc.constantFrom('Intrafamilial', 'Intrafamillial', 'I', 'FBI'),
    requester: fc.constantFrom('Famille', '  FAMILLE', 'Familie'),
    justicePresent: fc.constantFrom(...ANSWERS),
    justiceBodies: fc.constantFrom('', 'SCAS', 'scas; Tribunal de la Jeunese', 'SCAS; FBI'),
  });
const childRow = (index: number) =>
  fc.record<Row>({
    childId: fc.constant(`E-${index}`),
    caseId: fc.constantFrom('D-2016-001', 'D-2016-1', 'D-2O16-002', 'D-2016-077'),
    sex: fc.constantFrom('F', 'fille', 'M', 'Filles et garçons'),
    birthDate: fc.constantFrom<CellValue>(38000, '22.12.2006', '03/04/2007', ''),
    symptomatic: fc.constantFrom(...ANSWERS),
    nationality: fc.constantFrom('Luxembourg', 'Luxembourgg', 'congolaise', 'portugais'),
  });
const workbooks: fc.Arbitrary<RawWorkbook> = fc
  .record({
    cases: fc
      .integer({ min: 1, max: 5 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, row) => caseRow(row + 1)))),
    children: fc
      .integer({ min: 0, max: 5 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, row) => childRow(row + 1)))),
    date1904: fc.boolean(),
    above: fc.constantFrom([], [['Registre 2016']]),
  })
  .map(({ cases, children, date1904, above }) =>
    workbookOf(
      [registerSheet('dialogueCases', cases, { above }), registerSheet('dialogueChildren', children)],
      null,
      date1904,
    ),
  );

const proposalsOf = (raw: RawWorkbook) => {
  const read = readRegisters([raw]);
  return proposeCorrections([raw], read, findFindings(read, 2016));
};
/** Every cell that is not the same in both: before and after. */
function differences(one: RawWorkbook, other: RawWorkbook): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  one.sheets.forEach((sheet, at) => {
    sheet.values.forEach((line, row) => {
      line.forEach((value, column) => {
        const now = other.sheets[at]?.values[row]?.[column];
        const address = addressOf(row + sheet.firstRow + 1, column + sheet.firstColumn);
        if (now !== value) found.set(`${sheet.name}!${address}`, [value, now]);
      });
    });
  });
  return found;
}
const inverse = (changes: readonly CellChange[]): CellChange[] =>
  changes.map((change) => ({ ...change, before: change.after, after: change.before })).reverse();
const errors = (raw: RawWorkbook): number =>
  findFindings(readRegisters([raw]), 2016).filter(({ severity }) => severity === 'error').length;
const apply = (raw: RawWorkbook, changes: readonly CellChange[]): RawWorkbook => {
  const [after, ...others] = applyChanges([raw], changes);
  if (after === undefined || others.length > 0) throw new Error('One workbook was given.');
  return after;
};

test('a correction changes its cells and no other; taken back, the workbook is as it was', () => {
  let corrected = 0;
  check(
    fc.property(workbooks, (raw) => {
      const untouched = structuredClone(raw);
      for (const { cells } of proposalsOf(raw)) {
        corrected += cells.length;
        const after = apply(raw, cells);
        expect(differences(raw, after)).toEqual(
          new Map(cells.map(({ sheet, address, before, after: now }) => [`${sheet}!${address}`, [before, now]])),
        );
        expect(apply(after, inverse(cells))).toEqual(raw);
      }
      expect(raw).toEqual(untouched);
    }),
    { numRuns: 25 },
  );
  expect(corrected).toBeGreaterThan(50);
});

test('all proposals together never raise the number of errors, and taken back leave nothing', () => {
  check(
    fc.property(workbooks, (raw) => {
      const cells = proposalsOf(raw).flatMap((correction) => correction.cells);
      const after = apply(raw, cells);
      expect(errors(after)).toBeLessThanOrEqual(errors(raw));
      expect(new Set(cells.map(({ sheet, address }) => `${sheet}!${address}`)).size).toBe(cells.length);
      expect(apply(after, inverse(cells))).toEqual(raw);
    }),
    { numRuns: 30 },
  );
});

test('corrected once, a cell gets no other proposal under the same rule', () => {
  check(
    fc.property(workbooks, (raw) => {
      const first = proposalsOf(raw).filter(({ rule }) => rule !== 'R29');
      const again = proposalsOf(
        apply(
          raw,
          first.flatMap(({ cells }) => cells),
        ),
      );
      const done = new Set(
        first.flatMap(({ rule, cells }) => cells.map(({ sheet, address }) => `${rule} ${sheet}!${address}`)),
      );
      for (const { rule, cells } of again)
        for (const { sheet, address } of cells) expect(done).not.toContain(`${rule} ${sheet}!${address}`);
    }),
    { numRuns: 15 },
  );
});

describe('what cannot be changed is left', () => {
  const raw = workbookOf([registerSheet('dialogueCases', [{ caseId: 'D-1' }])]);
  const change = { file: null, sheet: 'Dossiers Dialogue', address: 'A2', before: 'D-1', after: 'D-2' };

  test.each([
    ['another value since', { ...change, before: 'D-9' }],
    ['another kind of value', { ...change, before: 1 }],
    ['no such sheet', { ...change, sheet: 'Feuil1' }],
    ['another file', { ...change, file: 'autre.xlsx' }],
    ['outside of what was read', { ...change, address: 'ZZ90', before: '' }],
    ['no address', { ...change, address: '?' }],
  ])('%s', (_, impossible) => {
    expect(applyChanges([raw], [impossible])).toEqual([raw]);
    expect(applyChanges([raw], [impossible, change])[0]?.sheets[0]?.values[1]?.[0]).toBe('D-2');
  });
});
