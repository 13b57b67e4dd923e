import { civilDate } from '@report/engine/calendar';
import { codesText, type Entry, type Source } from '@report/engine/catalogue';
import { unitOf, type UnitsProfile, variableOf } from '@report/engine/facts';
import { failingVariable, projectionOf } from '@report/engine/projection';
import { NO_DATE, type ParsedRegisters, registerOf, type RegistersProfile } from '@report/engine/registers';
import { periodWords, quoted } from '@report/engine/text';
import { factsOfRows, type ParsedRow } from './facts-of-rows';
import type { Computed } from './origin-of';

const IN_NO_LINE =
  'Dans la population du tableau, mais dans aucune de ses lignes\u00a0: réponse absente, ou sans ligne.';

/**
 * Why a table that reads the register of a row counts it nowhere, said from its definition: its unit, else the first
 * condition of its population that the row does not meet, else none of its lines. Years of dates are all that is said
 * of the row itself.
 */
export function whyNot(
  profile: UnitsProfile,
  entry: Entry,
  row: ParsedRow,
  { facts, registers }: Omit<Computed, 'answer'>,
): string {
  const [source] = populationsOf(entry).filter(({ unit }) => unitOf(profile, unit).registers.includes(row.register));
  if (source === undefined) return IN_NO_LINE;
  const { unit, year: when = 'current' } = source;
  const table = facts.of(unit, when);
  const own = factsOfRows(table.sources, [row]);
  if (own.length === 0) {
    const reason = `pas comptée ${periodWords(table.period).inside}. Ce tableau compte\u00a0: ${unitOf(profile, unit).oneFactPer}`;
    return sentence(yearsOf(profile, registers, row, lifeOf(profile, unit, row)), reason);
  }
  const failing = own.map((fact) => failingVariable(table, projectionOf(source, [], []), fact));
  const variable = failing.includes(null) ? null : (failing[0] ?? null);
  if (variable === null) return IN_NO_LINE;
  const { label, derivedFrom } = variableOf(profile, unit, variable);
  const asked = codesText(profile, unit, variable, source.where?.[variable] ?? []);
  return sentence(
    yearsOf(profile, registers, row, derivedFrom),
    `${quoted(label)} n’est pas ${asked} ${periodWords(table.period).inside}`,
  );
}

/** The population of a table, then those that its lines count apart. */
function populationsOf(entry: Entry): Source[] {
  const own = entry.source === undefined ? [] : [entry.source];
  if (entry.kind === 'list' || entry.rows.kind === 'variable') return own;
  return [...own, ...entry.rows.items.flatMap((item) => ('from' in item ? [item.from] : []))];
}

/** Columns that say in which years a unit is counted: those of its first variable, and the date of the row. */
function lifeOf(profile: UnitsProfile, unit: string, { register }: ParsedRow): readonly string[] {
  const { variables } = unitOf(profile, unit);
  const mainDate = registerOf(profile, register)?.mainDate;
  return [
    ...(Object.values(variables)[0]?.derivedFrom ?? []),
    ...(mainDate === undefined ? [] : [`${register}.${mainDate}`]),
  ];
}

/** «date d’ouverture en 2015»: the dates of a row among some columns, by their year. Never a personal date. */
function yearsOf(
  profile: RegistersProfile,
  registers: ParsedRegisters,
  { register, index }: ParsedRow,
  columns: readonly string[],
): string[] {
  const spec = registerOf(profile, register);
  return (spec?.columns ?? []).flatMap(({ key, header, personal }) => {
    const column =
      columns.includes(`${register}.${key}`) && !personal ? registers.get(register)?.columns.get(key) : undefined;
    const day = column?.kind === 'date' ? (column.days[index] ?? NO_DATE) : NO_DATE;
    return day === NO_DATE ? [] : [`${header.toLowerCase()} en ${Math.floor(civilDate(day) / 10_000)}`];
  });
}

const sentence = (years: readonly string[], reason: string): string => {
  const text = years.length === 0 ? reason : `${years.join(', ')}\u00a0: ${reason}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
