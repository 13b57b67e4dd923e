import { tablesReading } from '@report/engine/catalogue';
import { proposeCorrections } from '@report/engine/corrections';
import type { Profile } from '@report/engine/profile';
import {
  type Answers,
  atOnce,
  NO_ANSWERS,
  type RawWorkbook,
  readRegistersInSteps,
  type RecognisedRegister,
  type RegistersRead,
  type Steps,
} from '@report/engine/registers';
import { findFindingsInSteps, RuleData, rulesRun, splitExceptions, type TablesOf } from '@report/engine/rules';
import { fingerprintInSteps } from './fingerprint-of';
import { proposedYear } from './proposed-year';
import type { FindingException, RegistersReading, RegistersState } from './types';

export interface StateOptions {
  /** Year of the report: dates are plausible up to it in any case. */
  readonly year?: number | undefined;
  /** Default: none. */
  readonly answers?: Answers;
  /** Default: none. */
  readonly exceptions?: readonly FindingException[];
}

/**
 * What the registers of one or several workbooks say, joined first: counts of separate files would not add up. What the
 * user answered and accepted before is replayed. Without a register there are no summaries; what the reading met
 * («two rows may be the header») is still in the findings.
 */
export const registersStateOf = (
  profile: Profile,
  workbooks: readonly RawWorkbook[],
  options: StateOptions = {},
): RegistersState => atOnce(registersStateInSteps(profile, workbooks, options));

/** The same in pieces: a column, a rule, some rows at a time. */
export function* registersStateInSteps(
  profile: Profile,
  workbooks: readonly RawWorkbook[],
  { year, answers = NO_ANSWERS, exceptions = [] }: StateOptions = {},
): Steps<RegistersState> {
  const read = yield* readRegistersInSteps(profile, workbooks, answers);
  const tablesOf: TablesOf = (register, field) => tablesReading(profile, register, field);
  const data = new RuleData(profile, read, year ?? null, tablesOf);
  const findings = yield* findFindingsInSteps(profile, read, year, tablesOf, data);
  yield;
  const { open, accepted } = splitExceptions(findings, exceptions, read, workbooks);
  yield;
  // Files that were added are read, and never written.
  const ofOpenWorkbook = open.filter(({ file }) => file === null);
  const corrections = proposeCorrections(profile, workbooks, read, ofOpenWorkbook, answers);
  yield;
  const rules = rulesRun(profile, read, data);
  yield;
  return { ...(yield* readingOf(profile, read, workbooks, answers)), findings: open, accepted, corrections, rules };
}

/** What is counted, without the findings: no rule runs. */
export function* registersReadingInSteps(
  profile: Profile,
  workbooks: readonly RawWorkbook[],
  answers: Answers,
): Steps<RegistersReading> {
  return yield* readingOf(profile, yield* readRegistersInSteps(profile, workbooks, answers), workbooks, answers);
}

function* readingOf(
  profile: Profile,
  { recognised, ignoredSheets, registers, places, questions }: RegistersRead,
  workbooks: readonly RawWorkbook[],
  answers: Answers,
): Steps<RegistersReading> {
  return {
    summaries: recognised,
    ignoredSheets,
    workbooks,
    registers,
    places,
    questions,
    answers,
    years: yearsOf(recognised),
    proposedYear: proposedYear(profile, registers),
    fingerprint: yield* fingerprintInSteps(workbooks, recognised),
  };
}

/** From the latest year of any register to the first, without gaps; a wrong date far away does not make a thousand years. */
function yearsOf(recognised: readonly RecognisedRegister[]): readonly number[] {
  const spans = recognised.flatMap(({ years }) => (years === null ? [] : [years]));
  if (spans.length === 0) return [];
  const last = Math.min(Math.max(...spans.map(([, to]) => to)), 2100);
  const first = Math.max(Math.min(...spans.map(([from]) => from)), 1990);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => last - index);
}
