import type { FigureChange } from '@report/addin/actions';
import type { Table } from '@report/engine/contract';
import { applyChanges, type Correction } from '@report/engine/corrections';
import type { RawWorkbook } from '@report/engine/registers';
import { tablesFor, deriveFacts, buildRequest, readRegisters, tabulate } from '../../fixtures/alupse';
import { effectOf, registersStateOf } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

const dirty: RawWorkbook = { ...readFixture('registers/dirty/dirty-dialogue-2016.xlsx'), file: null };
const state = registersStateOf([dirty], { year: 2016 });

/** Every table of the year, computed in full from the cells. */
function wholeTables(raw: RawWorkbook): readonly Table[] {
  const { registers } = readRegisters([raw]);
  const tables = tablesFor('2016', registers.keys()).ready;
  return tabulate(buildRequest(deriveFacts(registers, 2016), { edition: '2016', rounding: 'adjusted', tables })).tables;
}
/** Printed figures by table, label of the line and place of the column. */
const printed = (tables: readonly Table[]): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap(({ id, rows, total }) =>
      [...rows, ...(total ? [total] : [])].flatMap(({ label, role, cells }) =>
        cells.map(({ count, percent, value }, column): [string, string] => [
          [id, role, label, column].join('|'),
          JSON.stringify([count, percent, value]),
        ]),
      ),
    ),
  );
const dirtyFigures = printed(wholeTables(dirty));
function differences(corrections: readonly Correction[]): readonly string[] {
  const changes = corrections.flatMap(({ cells }) => cells);
  const before = dirtyFigures;
  const after = printed(wholeTables(applyChanges([dirty], changes)[0] ?? dirty));
  return Array.from(new Set([...before.keys(), ...after.keys()]))
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${before.get(key) ?? '-'} → ${after.get(key) ?? '-'}`)
    .sort();
}
const NONE = '[null,null,null]';
const said = (changes: readonly FigureChange[]): readonly string[] =>
  changes
    .map(({ before, after }) =>
      [before, after]
        .map(({ count, percent, value }) => JSON.stringify([count, percent, value]))
        .map((text) => (text === NONE ? '-' : text))
        .join(' → '),
    )
    .sort();
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll(NONE, '-'));

test('«Violence sexuelle 1 → 3»: the figures that move, before and after, and no other', () => {
  const motives = ['Violence sexuelle', 'Violense sexuelle', 'Violense sexuelle', 'Négligence'];
  const rows = motives.map((mainMotive, index) => ({
    caseId: `D-${index}`,
    requestDate: 42400,
    openingDate: 42410,
    childrenCount: 1,
    mainMotive,
    setting: 'Intrafamilial',
    requester: 'Famille',
    justicePresent: 'non',
  }));
  const own = registersStateOf([workbookOf([registerSheet('dialogueCases', rows)])], { year: 2016 });
  expect(own.corrections).toMatchObject([{ cells: [{ address: 'Q3' }, { address: 'Q4' }] }]);
  const changes = effectOf(own, own.corrections, 2016, '2016').filter(({ table }) => table === 'dialogue-motif');
  expect(
    changes.map(({ line, before, after }) => [line, before.count, after.count, before.percent, after.percent]),
  ).toEqual([
    ['Violence sexuelle', 1, 3, 25, 75],
    ['Hors liste', 2, null, 50, null],
  ]);
  expect(changes[0]).toMatchObject({ column: null, title: expect.any(String) as string });
});

test('it is exactly the difference of two full computations, one by one and all together', () => {
  const [first, second] = state.corrections;
  if (!first || !second) throw new Error('Nothing to correct.');
  for (const corrections of [[first], [second], state.corrections])
    expect(said(effectOf(state, corrections, 2016, '2016'))).toEqual(plain(differences(corrections)));
});

test('a writing that is read already changes no figure; nothing changes nothing', () => {
  expect(
    effectOf(
      state,
      state.corrections.filter(({ rule }) => rule === 'R18'),
      2016,
      '2016',
    ),
  ).toEqual([]);
  expect(effectOf(state, [], 2016, '2016')).toEqual([]);
});

test('files that were added are never corrected', () => {
  const added = registersStateOf([{ ...dirty, file: 'autre.xlsx' }], { year: 2016 });
  expect(added.findings.length).toBeGreaterThan(0);
  expect(added.corrections).toEqual([]);
});
