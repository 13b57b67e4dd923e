import { CATALOGUE, registersOf } from '@alupse/domain/catalogue';
import { type RawWorkbook, readRegisters, type RecognisedRegister } from '@alupse/domain/registers';
import { findFindings } from '@alupse/domain/rules';
import { fingerprintOf } from './fingerprint-of';
import { proposedYear } from './proposed-year';
import type { RegistersState } from './types';

/**
 * What the registers of one or several workbooks say, joined first: counts of separate files would not add up. Without
 * a register there are no summaries; what the reading met («two rows may be the header») is still in the findings.
 */
export function registersStateOf(workbooks: readonly RawWorkbook[], year?: number): RegistersState {
  const read = readRegisters(workbooks);
  return {
    summaries: read.recognised,
    ignoredSheets: read.ignoredSheets,
    registers: read.registers,
    findings: findFindings(read, year, tablesOf),
    years: yearsOf(read.recognised),
    proposedYear: proposedYear(read.registers),
    fingerprint: fingerprintOf(workbooks, read.recognised),
  };
}

/** Ids of the tables that read a register. */
const tablesOf = (register: string): readonly string[] =>
  CATALOGUE.filter((entry) => registersOf(entry).includes(register)).map(({ id }) => id);

/** From the latest year of any register to the first, without gaps; a wrong date far away does not make a thousand years. */
function yearsOf(recognised: readonly RecognisedRegister[]): readonly number[] {
  const spans = recognised.flatMap(({ years }) => (years === null ? [] : [years]));
  if (spans.length === 0) return [];
  const last = Math.min(Math.max(...spans.map(([, to]) => to)), 2100);
  const first = Math.max(Math.min(...spans.map(([from]) => from)), 1990);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => last - index);
}
