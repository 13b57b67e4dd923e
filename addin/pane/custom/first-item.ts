import { checkCustom, SpecRefused, type SpecRefusal } from '@report/engine/custom';
import type { UnitsProfile } from '@report/engine/facts';
import type { ParsedRegisters } from '@report/engine/registers';
import type { CustomItem, SeriesRequest, TableRequest } from '../../custom';

/** Whether the register that gives the facts of a unit was read. */
export const isKept = ({ units }: UnitsProfile, registers: ParsedRegisters, unit: string): boolean => {
  const [first] = units[unit]?.registers ?? [];
  return first !== undefined && registers.has(first);
};

/** What is proposed first of a population: by the first variable that can go with it. */
export function tableOf(profile: UnitsProfile, unit: string, population: string): TableRequest {
  const request: TableRequest = {
    unit,
    population,
    where: {},
    rows: null,
    columns: null,
    measure: { kind: 'count' },
    base: 'population',
    protect: false,
  };
  const decided = Object.keys(profile.units[unit]?.populations[population]?.where ?? {});
  const rows = Object.keys(profile.units[unit]?.variables ?? {}).find(
    // Whom a population counts is no news of it.
    (variable) => !decided.includes(variable) && refusalOf(profile, { ...request, rows: variable }) === null,
  );
  return { ...request, rows: rows ?? null };
}

/** … and as a figure along months. */
export const seriesOf = (unit: string, population: string): Extract<SeriesRequest, { unit: string }> => ({
  unit,
  population,
  where: {},
  lines: null,
  measure: { kind: 'count' },
  step: 'month',
  cumulative: false,
});

/** A new table or figure along time: of the second population of the first unit that is kept, usually what is new. */
export function firstItem(
  profile: UnitsProfile,
  registers: ParsedRegisters,
  kind: CustomItem['kind'],
  id: string,
): CustomItem {
  const units = Object.keys(profile.units);
  const unit = units.find((key) => isKept(profile, registers, key)) ?? units[0] ?? '';
  const populations = Object.keys(profile.units[unit]?.populations ?? {});
  const population = populations[1] ?? populations[0] ?? '';
  return kind === 'table'
    ? { kind, id, name: '', order: 'list', request: tableOf(profile, unit, population) }
    : { kind, id, name: '', request: seriesOf(unit, population) };
}

/** Something to look at and to change: a crossing of what is proposed first, and the same figure along months. */
export function exampleItems(
  profile: UnitsProfile,
  registers: ParsedRegisters,
  newId: () => string,
): readonly CustomItem[] {
  const table = firstItem(profile, registers, 'table', newId());
  const series = firstItem(profile, registers, 'series', newId());
  if (table.kind !== 'table' || table.request.rows === null) return [table, series];
  const { request } = table;
  const variables = Object.keys(profile.units[request.unit]?.variables ?? {});
  const decided = Object.keys(profile.units[request.unit]?.populations[request.population]?.where ?? {});
  const columns = variables.find(
    (variable) => !decided.includes(variable) && refusalOf(profile, { ...request, columns: variable }) === null,
  );
  return [{ ...table, request: { ...request, columns: columns ?? null } }, series];
}

/** Why a table cannot be asked so; null when it can. */
export function refusalOf(profile: UnitsProfile, request: TableRequest): SpecRefusal | null {
  try {
    checkCustom(profile, withoutEmpty(request));
    return null;
  } catch (error) {
    if (error instanceof SpecRefused) return error.code;
    throw error;
  }
}

/** A filter of which nothing is ticked yet filters nothing. */
const withoutEmpty = <R extends { readonly where: TableRequest['where'] }>(request: R): R => ({
  ...request,
  where: Object.fromEntries(Object.entries(request.where).filter(([, codes]) => codes.length > 0)),
});

export function withoutEmptyFilters(item: CustomItem): CustomItem {
  if (item.kind === 'table')
    return { ...item, request: hasFilters(item.request) ? withoutEmpty(item.request) : item.request };
  return 'where' in item.request && hasFilters(item.request) ? { ...item, request: withoutEmpty(item.request) } : item;
}

/** Of a request that a workbook kept nothing is known. */
const hasFilters = (request: { readonly where: unknown }): boolean =>
  typeof request.where === 'object' && request.where !== null && Object.values(request.where).every(Array.isArray);
