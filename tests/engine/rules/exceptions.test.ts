import fc from 'fast-check';
import type { Finding } from '@report/engine/contract';
import { CellFinder, type RawSheet, type RawWorkbook } from '@report/engine/registers';
import { exceptionKeyOf, type ExceptionKey, rowFingerprint, splitExceptions } from '@report/engine/rules';
import { readRegisters, findFindings } from '../../fixtures/alupse';
import { type Row, registerSheet, type SheetOptions, workbookOf } from '../../fixtures/register-sheet';
import { check } from '../../fixtures/check';

const ROWS: readonly Row[] = [
  {
    caseId: 'D-1',
    requestDate: 42400,
    openingDate: 42410,
    childrenCount: 1,
    mainMotive: 'Souci',
    setting: 'Intrafamilial',
    requester: 'Famille',
    justicePresent: 'non',
    lastName: 'Weber',
  },
  {
    caseId: 'D-2',
    requestDate: 42400,
    openingDate: 42390,
    childrenCount: 1,
    mainMotive: 'Négligence',
    setting: 'Intrafamilial',
    requester: 'Famille',
    justicePresent: 'non',
  },
  {
    caseId: 'D-3',
    requestDate: 42401,
    openingDate: 42411,
    childrenCount: 1,
    mainMotive: 'Négligence',
    setting: '',
    requester: 'Famille',
    justicePresent: 'non',
  },
];
const sheetOf = (rows: readonly Row[], options: SheetOptions = {}): RawSheet =>
  registerSheet('dialogueCases', rows, options);
function found(raw: RawWorkbook) {
  const raws = [raw];
  const read = readRegisters(raws);
  const findings = findFindings(read, 2016).filter(({ severity }) => severity === 'error');
  return { raws, read, findings, finder: new CellFinder(raws, read) };
}
const workbook = (...sheets: readonly RawSheet[]) => workbookOf(sheets);
const accepted = (raw: RawWorkbook, rule: string): ExceptionKey => {
  const { raws, read, findings } = found(raw);
  const finding = findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} is not found.`);
  return exceptionKeyOf(finding, read, raws);
};
const split = (raw: RawWorkbook, ...exceptions: readonly ExceptionKey[]) => {
  const { raws, read, findings } = found(raw);
  return splitExceptions(findings, exceptions, read, raws);
};
const rules = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

describe('an accepted finding', () => {
  const raw = workbook(sheetOf(ROWS));
  const exception = accepted(raw, 'R14');

  test('is counted apart, and only it', () => {
    expect(rules(found(raw).findings)).toEqual(['R14', 'R19', 'R05']);
    const { open, accepted: apart } = split(raw, exception);
    expect(rules(open)).toEqual(['R19', 'R05']);
    expect(apart).toMatchObject([{ finding: { rule: 'R14', address: 'Q2' }, exception: { field: 'mainMotive' } }]);
    expect(rules(split(raw).open)).toEqual(['R14', 'R19', 'R05']);
  });

  test('holds no value', () => {
    expect(exception.row).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(exception)).not.toMatch(/Souci|Weber|D-1|42400/);
  });

  test('follows its row wherever it goes: other order, other columns, titles above, sheets before', () => {
    const fields = [
      'justicePresent',
      'lastName',
      'requester',
      'setting',
      'mainMotive',
      'childrenCount',
      'openingDate',
      'requestDate',
      'caseId',
    ];
    const moved = [
      workbook(sheetOf([...ROWS].reverse())),
      workbook(sheetOf(ROWS, { fields })),
      workbook(sheetOf(ROWS, { above: [['Registre 2016'], []] })),
      workbook(
        registerSheet('actions', [{ date: 42400, services: 'Dialogue', category: 'Supervision', title: 'a' }]),
        sheetOf(ROWS, { name: 'Dossiers' }),
      ),
    ];
    for (const one of moved) expect(split(one, exception).accepted.map(({ finding }) => finding.rule)).toEqual(['R14']);
  });

  test('any other cell of its row that changes ends it, a personal one too', () => {
    const keys = Object.keys(ROWS[0] ?? {}).filter((key) => key !== 'mainMotive');
    check(
      fc.property(fc.constantFrom(...keys, 'remarks'), (key) => {
        const [first = {}, ...others] = ROWS;
        const now = first[key] ?? '';
        const value = typeof now === 'number' ? now + 1 : `${String(now)}x`;
        const changed = workbook(sheetOf([{ ...first, [key]: value }, ...others]));
        expect(split(changed, exception).accepted).toEqual([]);
      }),
      { numRuns: 40 },
    );
    const another = workbook(sheetOf([ROWS[0] ?? {}, { ...ROWS[1], openingDate: 42380 }, ...ROWS.slice(2)]));
    expect(split(another, exception).accepted).toHaveLength(1);
  });

  test('is not another rule, another field, another register', () => {
    for (const other of [{ rule: 'R05' }, { field: 'setting' }, { register: 'dialogueActs' }, { row: '0'.repeat(16) }])
      expect(split(raw, { ...exception, ...other }).accepted).toEqual([]);
  });
});

test('a number and the text of it are two contents; an absent column is an empty one', () => {
  const print = (row: Row, options: SheetOptions = {}): string => {
    const { finder } = found(workbook(sheetOf([row], options)));
    return rowFingerprint(finder, { register: 'dialogueCases', file: null, sheet: 'Dossiers Dialogue', row: 2 });
  };
  const [row = {}] = ROWS;
  expect(print({ ...row, childrenCount: '1' })).not.toBe(print(row));
  expect(print(row, { fields: Object.keys(row) })).toBe(print(row));
});

test('a finding outside a usable register is told by its row as well', () => {
  const raw = workbook(sheetOf(ROWS, { fields: Object.keys(ROWS[0] ?? {}).filter((key) => key !== 'openingDate') }));
  const exception = accepted(raw, 'R01');
  expect(split(raw, exception).accepted).toHaveLength(1);
});
