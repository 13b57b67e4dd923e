import { deepStrictEqual } from 'node:assert/strict';
import { applyChanges } from '@report/engine/corrections';
import { atOnce, type ParsedRegisters, type RawWorkbook } from '@report/engine/registers';
import { readRegisters } from '../../fixtures/alupse';
import { effectOf, neutralInSteps, registersStateOf } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

const readOf = (raw: RawWorkbook): ParsedRegisters => readRegisters([raw]).registers;
const stateOf = (raw: RawWorkbook) => registersStateOf([raw], { year: 2016 });

describe('corrections that change nothing of what is read', () => {
  test('are found in a register as it is kept, and written they leave every column of every year as it was', () => {
    const raw: RawWorkbook = { ...readFixture('registers/dirty/dirty-dialogue-2016.xlsx'), file: null };
    const state = stateOf(raw);
    const neutral = atOnce(neutralInSteps(state));
    const cells = neutral.flatMap((correction) => correction.cells);
    expect(cells.length).toBeGreaterThan(0);
    // Read again by what reads, not by what was asked.
    const [changed] = applyChanges([raw], cells);
    deepStrictEqual(readOf(changed ?? raw), readOf(raw));
    for (const year of [2015, 2016]) expect(effectOf(state, neutral, year, '2016')).toEqual([]);
    // What is likely only is never among them.
    expect(neutral.every(({ certainty }) => certainty === 'certain')).toBe(true);
    expect(state.corrections.some(({ certainty }) => certainty === 'likely')).toBe(true);
  });

  test('another writing of a label is one; a label of no list, and a cell of another file, are none', () => {
    const motives = ['Violence sexuelle', 'Violences sexuelles', 'Violence sexuele'];
    const rows = motives.map((mainMotive, row) => ({ caseId: `D-${row}`, requestDate: 42_430 + row, mainMotive }));
    const raw = workbookOf([registerSheet('dialogueCases', rows)]);
    const writings = (one: RawWorkbook) =>
      atOnce(neutralInSteps(stateOf(one))).flatMap(({ cells }) => cells.map(({ before }) => before));
    expect(writings(raw)).toEqual(['Violences sexuelles']);
    expect(writings({ ...raw, file: 'autre.xlsx' })).toEqual([]);
  });
});
