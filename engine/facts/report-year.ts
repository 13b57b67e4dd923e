import { serialDay } from '../registers';
import type { ParsedRegisters } from '../registers';
import { columnsOf } from './columns-of';
import type { RegisterColumns } from './columns-of';
import { caseActs } from '@report/profiles/alupse/dialogue/facts/derive/case-acts';
import type { CaseActs } from '@report/profiles/alupse/dialogue/facts/derive/case-acts';
import { caseChildren } from '@report/profiles/alupse/dialogue/facts/derive/case-children';
import type { CaseChildren } from '@report/profiles/alupse/dialogue/facts/derive/case-children';
import { caseStates } from '@report/profiles/alupse/dialogue/facts/derive/case-states';
import type { States } from './states';
import { familyStates } from '@report/profiles/alupse/bebe/facts/derive/family-states';
import { rowsOfYear } from './rows-of-year';

/** The registers seen from one report year, with what several units derive from them, computed once when asked. */
export interface ReportYear {
  readonly year: number;
  /** Day numbers of 1 January and 31 December. */
  readonly firstDay: number;
  readonly lastDay: number;
  columns(register: string): RegisterColumns;
  /** Rows of the Dialogue acts of the year: the longest register, that three units look into. */
  actRows(): Uint32Array;
  caseStates(): States;
  caseChildren(): CaseChildren;
  caseActs(): CaseActs;
  familyStates(): States;
}

export function reportYear(registers: ParsedRegisters, year: number): ReportYear {
  const self: ReportYear = {
    year,
    firstDay: serialDay(year, 1, 1),
    lastDay: serialDay(year, 12, 31),
    columns: (register) => columnsOf(registers, register),
    actRows: once(() => rowsOfYear(self, self.columns('dialogueActs'), 'date')),
    caseStates: once(() => caseStates(self)),
    caseChildren: once(() => caseChildren(self)),
    caseActs: once(() => caseActs(self)),
    familyStates: once(() => familyStates(self)),
  };
  return self;
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}
