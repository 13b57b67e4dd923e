import type { CellChange, Correction } from '@report/engine/corrections';
import type { CellValue, RawSheet } from '@report/engine/registers';
import { proposeCorrections, readRegisters, findFindings } from '../../fixtures/alupse';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';

const caseRow = (id: number, more: Row = {}): Row => ({
  caseId: `D-2016-${String(id).padStart(3, '0')}`,
  requestDate: 42400,
  openingDate: 42410,
  childrenCount: 9,
  mainMotive: 'Négligence',
  setting: 'Intrafamilial',
  requester: 'Famille',
  justicePresent: 'non',
  ...more,
});
const cases = (...rows: readonly Row[]): RawSheet =>
  registerSheet('dialogueCases', [caseRow(1), caseRow(2), ...rows.map((row, index) => caseRow(index + 3, row))]);
const child = (caseId: CellValue, more: Row = {}): Row => ({
  childId: `E-${String(caseId)}`,
  caseId,
  sex: 'F',
  birthDate: 38000,
  symptomatic: 'oui',
  custody: 'Les deux parents',
  region: 'Sud',
  nationality: 'Luxembourg',
  ...more,
});

function proposals(sheets: readonly RawSheet[], date1904 = false): Correction[] {
  const raws = [workbookOf(sheets, null, date1904)];
  const read = readRegisters(raws);
  return proposeCorrections(raws, read, findFindings(read, 2016));
}
const changes = (corrections: readonly Correction[]): [rule: string, before: CellValue, after: CellValue][] =>
  corrections.flatMap(({ rule, cells }) =>
    cells.map(({ before, after }: CellChange): [string, CellValue, CellValue] => [rule, before, after]),
  );

describe('dates written as texts', () => {
  const after = (text: CellValue): unknown[] =>
    changes(proposals([cases({ openingDate: text })])).map(([, , value]) => value);

  test.each([
    ['22.12.2016', 42726],
    ['2016-09-28', 42641],
    ['31/12/16', 42735],
    ['1er mars 2016', 42430],
    ['03/03/2016', 42432],
    // Month before day: it is a date in no other way.
    ['12/31/2016', 42735],
  ])('%s', (text, serial) => {
    expect(after(text)).toEqual([serial]);
  });

  test.each([
    '05/01/2017',
    '10.02.2016',
    '22.12.2016 à 14h30',
    'demain',
    '2016',
    '32/13/2016',
    '13/13/2016',
    '02/30/2016',
  ])('%s: nothing is proposed', (text) => {
    expect(after(text)).toEqual([]);
  });

  test('a workbook that counts from 1904 gets serials of its own', () => {
    const plain = cases({ openingDate: '22.12.2016' });
    const values = plain.values.map((cells) =>
      cells.map((cell) => (typeof cell === 'number' && cell > 40_000 ? cell - 1462 : cell)),
    );
    expect(changes(proposals([{ ...plain, values }], true))).toEqual([['R09', '22.12.2016', 42726 - 1462]]);
  });

  test('of a birth, nothing is shown, not even in the id', () => {
    const [correction, ...others] = proposals([
      cases(),
      registerSheet('dialogueChildren', [child('D-2016-001', { birthDate: '22.12.2006' })]),
    ]);
    expect(others).toEqual([]);
    expect(correction).toMatchObject({ field: 'birthDate', certainty: 'certain', shown: null });
    expect(JSON.stringify({ ...correction, cells: [] })).not.toMatch(/2006|39073/);
  });
});

describe('values of a list', () => {
  const motive = (...texts: readonly string[]) => proposals([cases(...texts.map((mainMotive) => ({ mainMotive })))]);

  test('the cells with one writing are one correction; the writings of one category are one cluster', () => {
    const found = motive('Violense sexuelle', 'Violense sexuelle', 'Viol. sexuel', 'NEGLIGENCE');
    expect(found.map(({ rule, cells, shown, certainty }) => [rule, cells.length, shown?.after, certainty])).toEqual([
      ['R14', 2, 'Violence sexuelle', 'likely'],
      ['R14', 1, 'Violence sexuelle', 'likely'],
      ['R18', 1, 'Négligence', 'certain'],
    ]);
    const [first, second, third] = found.map(({ cluster }) => cluster);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
    expect(found.map(({ id }) => id)).toEqual(
      motive('Violense sexuelle', 'Violense sexuelle', 'Viol. sexuel', 'NEGLIGENCE').map(({ id }) => id),
    );
  });

  test.each(['violence', 'Violence', 'Mars', 'souci', 'viol', 'Violence p', 'sexuelle'])(
    '%s: in doubt, nothing',
    (text) => {
      expect(motive(text)).toEqual([]);
    },
  );

  test.each(['congolaise', 'yougoslave', 'Syldavie', 'Niger ou Nigeria'])(
    '%s: no country can be told',
    (nationality) => {
      expect(proposals([cases(), registerSheet('dialogueChildren', [child('D-2016-001', { nationality })])])).toEqual(
        [],
      );
    },
  );

  test('an unlisted country with a slip of the pen', () => {
    expect(
      changes(
        proposals([cases(), registerSheet('dialogueChildren', [child('D-2016-001', { nationality: 'Luxembourgg' })])]),
      ),
    ).toEqual([['R16', 'Luxembourgg', 'Luxembourg']]);
  });

  test('of several values in a cell, the others stay as they are', () => {
    const bodies = (justiceBodies: string) => changes(proposals([cases({ justicePresent: 'oui', justiceBodies })]));
    expect(bodies('SCAS; Tribunal de la Jeunese')).toEqual([
      ['R14', 'SCAS; Tribunal de la Jeunese', 'SCAS; Tribunal de la Jeunesse'],
    ]);
    expect(bodies('SCAS; Tribunal de la Jeunese; FBI')).toEqual([]);
    expect(bodies('scas')).toEqual([['R18', 'scas', 'SCAS']]);
  });

  test('yes and no', () => {
    const answers = (justicePresent: CellValue) => changes(proposals([cases({ justicePresent })]));
    expect(answers('nonn')).toEqual([['R13', 'nonn', 'non']]);
    for (const doubtful of ['peut-être', 2, 'on']) expect(answers(doubtful)).toEqual([]);
  });
});

describe('numbers of files', () => {
  const reference = (caseId: CellValue, ...more: readonly Row[]) =>
    proposals([cases(...more), registerSheet('dialogueChildren', [child(caseId)])]);

  test.each(['D-2016-1', 'D-2016-01', 'D-2016-0001', 'D-2O16-001', 'D-2016-OO1'])(
    '%s: the only one it can be; never shown',
    (caseId) => {
      const [correction, ...others] = reference(caseId);
      expect(others).toEqual([]);
      expect(correction).toMatchObject({ rule: 'R07', certainty: 'likely', shown: null });
      expect(correction?.cells).toMatchObject([{ before: caseId, after: 'D-2016-001' }]);
    },
  );

  test('two numbers it can be, or none: nothing', () => {
    expect(reference('D-2016-1', { caseId: 'D-2016-01' })).toEqual([]);
    expect(reference('ZZ-9999-999')).toEqual([]);
    expect(reference('D-2016-011')).toEqual([]);
  });
});

test('fewer children than rows: the number of rows', () => {
  const found = proposals([
    cases({ childrenCount: 1 }),
    registerSheet('dialogueChildren', [
      child('D-2016-003', { childId: 'E-1' }),
      child('D-2016-003', { childId: 'E-2' }),
    ]),
  ]);
  expect(changes(found)).toEqual([['R29', 1, 2]]);
});

test('rules of which only a person knows the answer propose nothing, and no row is ever removed', () => {
  const sheet = cases(
    { openingDate: 42300 },
    { mainMotive: '' },
    { childrenCount: 'deux' },
    { childrenCount: -1 },
    { caseId: 'D-2016-001' },
  );
  const raws = [workbookOf([sheet])];
  const read = readRegisters(raws);
  const findings = findFindings(read, 2016);
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R19', 'R05', 'R11', 'R12', 'R06']));
  expect(proposeCorrections(raws, read, findings)).toEqual([]);
});

test('what is not among the findings, an accepted exception, gets no proposal', () => {
  const raws = [workbookOf([cases({ mainMotive: 'Violense sexuelle' })])];
  const read = readRegisters(raws);
  expect(proposeCorrections(raws, read, [])).toEqual([]);
});
