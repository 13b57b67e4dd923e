import type { StatisticsAnswer } from '@report/engine/contract';
import { reduce } from '../../../addin/pane/model/reduce';
import type { PaneState } from '../../../addin/pane/model/state';
import { reportOf } from '../layout/report-of';
import { registers, result } from './fake-ports';
import { at, read, seen } from './seen';

const generated = (state: PaneState, answer: StatisticsAnswer): PaneState =>
  reduce(reduce(state, { type: 'runStarted', id: 2, kind: 'generate', local: true }), {
    type: 'generated',
    id: 2,
    result: result({ answer, trace: { ...result().trace, answer } }),
    at,
  });

describe('generated again', () => {
  let answer: StatisticsAnswer;
  /** The same report with one more case of sexual violence; its share stays what it was. */
  let other: StatisticsAnswer;
  beforeAll(async () => {
    ({ answer } = await reportOf(['dialogue-2016.xlsx'], 2016, '2016'));
    other = {
      ...answer,
      tables: answer.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            table.id === 'dialogue-motif' && row.label === 'Violence sexuelle' ? { ...cell, count: 45 } : cell,
          ),
        })),
      })),
    };
  });

  test('the pane says which figures changed, and since when', () => {
    const view = seen(generated(generated(read, answer), other));
    expect(view.text).toContain('1 chiffre a changé Depuis la génération précédente, aujourd’hui à 10 h 42');
    expect(view.text).toMatch(/Violence sexuelle C\.3\.1 Motif principal[^0-9]* 44 36 % 45 36 %/);
  });

  test('that nothing changed is said too; of other choices, or the first time, nothing is', () => {
    expect(seen(generated(generated(read, answer), answer)).text).toContain('Aucun chiffre n’a changé');
    expect(seen(generated(read, answer)).text).not.toMatch(/a changé|ont changé/);
    const complete = { ...other, edition: 'complete' };
    expect(seen(generated(generated(read, answer), complete)).text).not.toMatch(/a changé|ont changé/);
  });

  test('what changed stays known while the registers change once more', () => {
    const state = generated(generated(read, answer), other);
    const view = seen({ ...state, registers: registers({ fingerprint: 'f9' }) });
    expect(view.text).toContain('Les registres ont changé depuis.');
    expect(view.text).toContain('1 chiffre a changé');
  });
});
