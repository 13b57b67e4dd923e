import { AppError } from '@report/engine/contract';
import type { PanePorts } from '../../../addin/pane';
import { createPane } from '../../../addin/pane/work/create-pane';
import { generateFromRibbon } from '../../../addin/pane/work/generate-from-ribbon';
import { CHOICES, fakePorts, registers, result } from './fake-ports';
import { settle } from './settle';

/** Presses the button of the ribbon on a page that has just been loaded for it. */
async function press(change: Partial<PanePorts> = {}) {
  const shown: string[] = [];
  const visited: string[] = [];
  const ports = fakePorts({
    generateStatistics: () => Promise.resolve(result()),
    goTo: (sheet) => {
      visited.push(sheet);
      return Promise.resolve();
    },
    ...change,
  });
  const pane = createPane(ports);
  pane.open();
  const showPane = (): Promise<void> => {
    shown.push(pane.state().step);
    return Promise.resolve();
  };
  await generateFromRibbon(pane, { showPane });
  await settle();
  return { pane, shown, visited };
}

test('writes with the remembered choices and ends on the summary, the pane closed', async () => {
  const asked: number[] = [];
  const { shown, visited } = await press({
    loadChoices: () => Promise.resolve({ ...CHOICES, year: 2015, services: null }),
    generateStatistics: ({ year }) => {
      asked.push(year);
      return Promise.resolve(result());
    },
  });
  expect(asked).toEqual([2015]);
  expect(visited).toEqual(['Sommaire 2016']);
  expect(shown).toEqual([]);
});

test.each([
  ['the service does not answer', { generateStatistics: () => Promise.reject(new AppError('SERVICE_UNREACHABLE')) }],
  ['nobody foresaw it', { generateStatistics: () => Promise.reject(new Error('x')) }],
  [
    'there is no register',
    { openRegisters: () => Promise.resolve({ ...registers(), summaries: [], years: [], proposedYear: null }) },
  ],
  ['the workbook cannot be read', { openRegisters: () => Promise.reject(new AppError('SHEET_TOO_LARGE')) }],
  ['no table can be computed', { readiness: () => [] }],
])('brings the pane into view when %s', async (_when, change: Partial<PanePorts>) => {
  const { shown, visited } = await press(change);
  expect(shown).toHaveLength(1);
  expect(visited).toEqual([]);
});

test('brings the pane into view when nothing moves, as while a cell is being edited, and goes on', async () => {
  const { shown, visited } = await press({
    after: (milliseconds, act) => {
      if (milliseconds >= 6000) setTimeout(act, 0);
      return () => undefined;
    },
    generateStatistics: () => new Promise((resolve) => setTimeout(resolve, 30)).then(() => result()),
  });
  expect([shown, visited]).toEqual([['statistics'], ['Sommaire 2016']]);
});

test('a second press after a failure tries again', async () => {
  let tries = 0;
  const { pane } = await press({
    generateStatistics: () =>
      ++tries === 1 ? Promise.reject(new AppError('SERVICE_UNREACHABLE')) : Promise.resolve(result()),
  });
  expect(pane.state().incident?.code).toBe('SERVICE_UNREACHABLE');
  const shown: string[] = [];
  await generateFromRibbon(pane, {
    showPane: () => {
      shown.push('shown');
      return Promise.resolve();
    },
  });
  expect([tries, pane.state().incident, shown]).toEqual([2, null, []]);
});
