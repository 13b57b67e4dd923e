import { exceptionOf, parseExceptions, type RegistersState } from '@report/addin/actions';
import { saveAnswers, saveExceptions } from '@report/addin/workbook';
import { addressOf, answerSheet, NO_ANSWERS, type RawSheet } from '@report/engine/registers';
import { ExcelHost } from '../../../excel-host';
import { answerQuestion } from '../../fixtures/alupse';
import { openRegisters } from '../../fixtures/alupse-addin';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { open, type Opened } from '../workbook/user-workbook';
import { generate } from './open-registers-file';

const signal = new AbortController().signal;
const now = new Date(Date.UTC(2026, 2, 12, 10, 0));
const cases = registerSheet(
  'dialogueCases',
  ['Souci', 'Souci', 'Négligence'].map((mainMotive, index) => ({
    caseId: `D-${index}`,
    requestDate: 42400,
    openingDate: index === 2 ? 42390 : 42410,
    childrenCount: 1,
    mainMotive,
    setting: 'Intrafamilial',
    requester: 'Famille',
    justicePresent: 'non',
  })),
);
const action = { date: 42400, services: 'Dialogue', category: 'Supervision', title: 'a' };
const actions = registerSheet('actions', [action]);

/** A workbook in Excel that holds these sheets. */
function openSheets(...sheets: readonly RawSheet[]): Opened {
  const host = ExcelHost.empty({ fileName: 'registres.xlsx' });
  for (const { name, values } of sheets) {
    const last = addressOf(values.length, (values[0]?.length ?? 1) - 1);
    host.workbook.addSheet(name).GetRange(`A1:${last}`).Values = values.map((cells) => [...cells]);
  }
  return open(host);
}
const errors = ({ findings }: RegistersState): number => findings.filter(({ severity }) => severity === 'error').length;

test('answers and exceptions kept in the workbook are replayed at the next reading', async () => {
  const { runner } = openSheets(cases);
  const first = await openRegisters(runner, { signal });
  const [question] = first.questions;
  const [finding] = first.findings.filter(({ rule }) => rule === 'R19');
  if (!question || !finding) throw new Error('Nothing to answer.');
  const exception = exceptionOf(first, finding, { reason: 'verified', detail: ' vu ' }, now);
  expect(exception).toMatchObject({ rule: 'R19', field: 'openingDate', detail: 'vu', on: '2026-03-12' });
  await saveAnswers(runner, answerQuestion(NO_ANSWERS, question, null));
  await saveExceptions(runner, exception ? [exception] : []);
  const second = await openRegisters(runner, { signal });
  expect(second.questions.map(({ id }) => id)).toEqual(first.questions.slice(1).map(({ id }) => id));
  expect(second.accepted).toEqual([{ finding, exception }]);
  expect(errors(second)).toBe(errors(first) - 1);
});

test('the statistics replay the answers too: a sheet set aside is not counted', async () => {
  const { runner } = openSheets(cases, actions);
  await saveAnswers(runner, answerSheet(NO_ANSWERS, { file: null, sheet: actions.name }, null));
  const { trace } = await generate(runner);
  expect(trace.registers.registers.has('actions')).toBe(false);
  expect(trace.registers.registers.has('dialogueCases')).toBe(true);
});

test('files added by hand are read and counted with the open workbook', async () => {
  const { runner } = openSheets(cases, actions);
  const others = [workbookOf([registerSheet('actions', [{ ...action, title: 'b' }])], 'autre.xlsx')];
  const state = await openRegisters(runner, { signal, others });
  const alone = await openRegisters(runner, { signal });
  const count = (one: Pick<RegistersState, 'registers'>) => one.registers.get('actions')?.count ?? 0;
  expect(count(state)).toBe(count(alone) + 1);
  expect(state.workbooks.map(({ file }) => file)).toEqual([null, 'autre.xlsx']);
  const { trace } = await generate(runner, { others });
  expect(count(trace.registers)).toBe(count(state));
});

test('a finding that concerns no row cannot be accepted', async () => {
  const { values } = cases;
  const twice = { ...cases, values: values.map((cells, row) => [...cells, row === 0 ? 'Intra/extra' : '']) };
  const state = await openRegisters(openSheets(twice).runner, { signal });
  const [finding] = state.findings.filter(({ rule }) => rule === 'R03');
  if (!finding) throw new Error('R03 is not found.');
  expect(exceptionOf(state, finding, { reason: 'old', detail: '' }, now)).toBeNull();
});

test('what was kept and has not the shape is left out', () => {
  const good = { rule: 'R14', register: 'staff', field: '', row: '0', reason: 'old', detail: '', on: '2026-03-12' };
  expect(parseExceptions([good, { ...good, reason: 'x' }, { ...good, row: 3 }, null, 'x'])).toEqual([good]);
  for (const kept of [null, 3, {}, 'x']) expect(parseExceptions(kept)).toEqual([]);
});
