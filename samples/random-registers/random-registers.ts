import type { CellValue, RawSheet, RawWorkbook, RegisterSpec } from '@report/engine/registers';
import { PROFILE } from '@report/profiles/alupse';
import { DEFINITIONS } from '@report/profiles/alupse/definitions';
import { randomSource, type RandomSource } from '../deal';
import { recordGrid, type RegisterRecord } from '../workbook';
import { bebeChild, bebeFamily, bebeRequest, bebeTrip } from './bebe-lines';
import { Chance, type RandomLine } from './chance';
import { dialogueAct, dialogueCase, dialogueChild, dialogueContact } from './dialogue-lines';
import { action, maternityMeeting, medicalConsultation, milestone, post } from './other-lines';

type RegisterKey = keyof typeof DEFINITIONS.registers;

/** Rows of each register among all rows, about those of the real registers. */
const REGISTER_LINES: Readonly<Record<RegisterKey, readonly [share: number, line: RandomLine]>> = {
  dialogueCases: [0.05, dialogueCase],
  dialogueChildren: [0.07, dialogueChild],
  dialogueContacts: [0.03, dialogueContact],
  dialogueActs: [0.3, dialogueAct],
  bebeRequests: [0.04, bebeRequest],
  bebeFamilies: [0.06, bebeFamily],
  bebeChildren: [0.08, bebeChild],
  bebeTrips: [0.22, bebeTrip],
  medicalConsultations: [0.1, medicalConsultation],
  maternityMeetings: [0.02, maternityMeeting],
  actions: [0.015, action],
  staff: [0.01, post],
  milestones: [0.005, milestone],
};
/** Cells of a list that are left empty, and that hold something in no list. */
const BLANK = 0.02;
const UNLISTED = 0.005;

/**
 * All registers with about `rows` rows in all (one each at least), around the report year: plausible enough to fill
 * every table, faulty in places as people are (empty cells, values in no list, references to nothing). No names. The
 * same arguments give the same workbook.
 */
export const randomRegisters = (seed: number, rows: number, year: number): RawWorkbook => {
  const source = randomSource(seed);
  const count = (register: RegisterKey): number => Math.max(1, Math.round(rows * REGISTER_LINES[register][0]));
  const chance = new Chance(source, year, {
    D: count('dialogueCases'),
    S: count('dialogueContacts'),
    B: count('bebeRequests'),
    F: count('bebeFamilies'),
  });
  return {
    file: null,
    date1904: false,
    sheets: Object.values(DEFINITIONS.registers).map((register) => {
      const [, line] = REGISTER_LINES[register.key];
      const records = Array.from({ length: count(register.key) }, (_, index) => line(chance, index + 1));
      return asSheet(source, register, records);
    }),
  };
};

const asSheet = (source: RandomSource, register: RegisterSpec, records: readonly RegisterRecord[]): RawSheet => {
  const blur = (type: string | undefined, cell: CellValue): CellValue => {
    if (type === 'id' || cell === '' || type === undefined) return cell;
    if (source.chance(BLANK)) return '';
    return (type === 'code' || type === 'codes') && source.chance(UNLISTED) ? 'à préciser' : cell;
  };
  const [headers = [], ...rows] = recordGrid(PROFILE, register, records);
  const values = [headers, ...rows.map((row) => row.map((cell, index) => blur(register.columns[index]?.type, cell)))];
  return { name: register.sheet, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], mergedAreas: [] };
};
