import type { Period } from '@report/engine/calendar';
import { type AbsentTable, entryOf, numberOf, tablesFor } from '@report/engine/catalogue';
import { MISSING, OFF_LIST, type Table } from '@report/engine/contract';
import { deriveFacts } from '@report/engine/facts';
import { type Profile, profileOfPeriod } from '@report/engine/profile';
import { missingColumnText, registerTitle } from '@report/engine/registers';
import { buildRequest, tabulate } from '@report/engine/wire';
import type { RegistersState, TableReadiness } from './types';

/**
 * Every table of an edition before it is generated: whether its registers are there, and how many of its facts have no
 * answer or one in no list. Computed on this computer with the code of the service.
 */
export function readiness(
  association: Profile,
  state: RegistersState,
  of: number | Period,
  edition: string,
): readonly TableReadiness[] {
  const facts = deriveFacts(association, state.registers, of);
  const { profile } = profileOfPeriod(association, facts.period);
  const { ready, absent } = tablesFor(profile, edition, state.registers, facts);
  const tables =
    ready.length === 0
      ? []
      : tabulate(association, buildRequest(association, facts, { edition, rounding: 'plain', tables: ready })).tables;
  return [...tables.map(ofTable), ...absent.map((table) => ofAbsent(profile, edition, table))];
}

function ofTable({ id, number, title, service, unit, base, rows }: Table): TableReadiness {
  const counted = (code: string): number => rows.find((row) => row.code === code)?.cells.at(-1)?.count ?? 0;
  return {
    id,
    number,
    title,
    service,
    unit,
    population: base.n ?? 0,
    missing: counted(MISSING),
    offList: counted(OFF_LIST),
    absentRegisters: [],
    absentColumns: [],
  };
}

function ofAbsent(profile: Profile, edition: string, { id, registers, columns }: AbsentTable): TableReadiness {
  const entry = entryOf(profile, id);
  if (entry === undefined) throw new Error(`The catalogue has no table ${id}.`);
  return {
    id,
    number: numberOf(profile, entry, edition),
    title: entry.title,
    service: entry.service,
    unit: entry.unitLabel,
    population: 0,
    missing: 0,
    offList: 0,
    absentRegisters: registers.map((key) => registerTitle(profile, key)),
    absentColumns: columns.map((column) => missingColumnText(profile, column)),
  };
}
