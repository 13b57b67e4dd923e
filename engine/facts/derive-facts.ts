import type { ParsedRegisters } from '../registers';
import { deriveAct } from '@report/profiles/alupse/dialogue/facts/derive/act';
import { deriveAction } from '@report/profiles/alupse/association/facts/derive/action';
import { deriveCase } from '@report/profiles/alupse/dialogue/facts/derive/case';
import { deriveCaseAxis } from '@report/profiles/alupse/dialogue/facts/derive/case-axis';
import { deriveChild } from '@report/profiles/alupse/dialogue/facts/derive/child';
import { deriveConsultation } from '@report/profiles/alupse/medical/facts/derive/consultation';
import { deriveConsultedSubject } from '@report/profiles/alupse/medical/facts/derive/consulted-subject';
import { deriveContact } from '@report/profiles/alupse/dialogue/facts/derive/contact';
import { deriveFamily } from '@report/profiles/alupse/bebe/facts/derive/family';
import { deriveFamilyChild } from '@report/profiles/alupse/bebe/facts/derive/family-child';
import { deriveMeeting } from '@report/profiles/alupse/medical/facts/derive/meeting';
import { deriveParent } from '@report/profiles/alupse/bebe/facts/derive/parent';
import { derivePost } from '@report/profiles/alupse/association/facts/derive/post';
import { deriveRequest } from '@report/profiles/alupse/bebe/facts/derive/request';
import { deriveTrip } from '@report/profiles/alupse/bebe/facts/derive/trip';
import type { FactTable } from './fact-table';
import { reportYear } from './report-year';
import type { ReportYear } from './report-year';
import type { UnitKey } from '@report/profiles/alupse/units';

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
