import type { ParsedRegisters } from '../registers';
import { deriveAct } from './derive/act';
import { deriveAction } from './derive/action';
import { deriveCase } from './derive/case';
import { deriveCaseAxis } from './derive/case-axis';
import { deriveChild } from './derive/child';
import { deriveConsultation } from './derive/consultation';
import { deriveConsultedSubject } from './derive/consulted-subject';
import { deriveContact } from './derive/contact';
import { deriveFamily } from './derive/family';
import { deriveFamilyChild } from './derive/family-child';
import { deriveMeeting } from './derive/meeting';
import { deriveParent } from './derive/parent';
import { derivePost } from './derive/post';
import { deriveRequest } from './derive/request';
import { deriveTrip } from './derive/trip';
import type { FactTable } from './fact-table';
import { reportYear } from './report-year';
import type { ReportYear } from './report-year';
import type { UnitKey } from './units';

const DERIVATIONS: { readonly [U in UnitKey]: (of: ReportYear) => FactTable } = {
  case: deriveCase,
  child: deriveChild,
  caseAxis: deriveCaseAxis,
  contact: deriveContact,
  act: deriveAct,
  request: deriveRequest,
  family: deriveFamily,
  parent: deriveParent,
  familyChild: deriveFamilyChild,
  trip: deriveTrip,
  meeting: deriveMeeting,
  consultation: deriveConsultation,
  consultedSubject: deriveConsultedSubject,
  action: deriveAction,
  post: derivePost,
};

/** The facts of a report year, and of the year before for the tables that compare. */
export interface Facts {
  readonly year: number;
  /** The facts of a unit, derived the first time they are asked; the same table at every call. */
  of(unit: UnitKey, when?: 'current' | 'previous'): FactTable;
}

/**
 * Turns registers into coded facts. Lazy: nothing is computed until a unit is asked. A register that is absent gives no
 * row, a column that is absent reads as empty; neither is an error here. Registers must not change afterwards.
 */
export function deriveFacts(registers: ParsedRegisters, year: number): Facts {
  const years = { current: reportYear(registers, year), previous: reportYear(registers, year - 1) };
  const tables = { current: new Map<UnitKey, FactTable>(), previous: new Map<UnitKey, FactTable>() };
  return {
    year,
    of(unit, when = 'current') {
      const known = tables[when].get(unit);
      if (known) return known;
      const derived = DERIVATIONS[unit](years[when]);
      tables[when].set(unit, derived);
      return derived;
    },
  };
}
