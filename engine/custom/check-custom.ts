import { unitOf, type FactUnit, type UnitsProfile, type Variable } from '../facts';
import { isIdentifyingAndSensitive, NOT_TOGETHER } from './sensitivity';
import {
  choiceOf,
  countedOf,
  filterNames,
  filterOf,
  type Given,
  measureOf,
  named,
  objectOf,
  refuse,
  variableNamed,
} from './names';
import { CUSTOM_BASES, type Counted, type CustomBase, type CustomMeasure, type CustomSpec } from './spec';

const KEYS = ['id', 'title', 'unit', 'population', 'where', 'rows', 'columns', 'measure', 'base', 'protect'];

/**
 * A table as someone asks for it, checked against the profile before any register is read: the same function wherever
 * a request comes from (file, saved table, wire). Every name must be one of the unit and every code one of its
 * variable; what is not known is refused, never repaired.
 *
 * @throws SpecRefused with the first reason, in the order of SPEC_REFUSALS
 */
export function checkCustom(profile: UnitsProfile, request: unknown): CustomSpec {
  const given = objectOf(request, KEYS);
  const counted = countedOf(profile, given);
  const unit = unitOf(profile, counted.unit);
  const { names, variables } = axesOf(unit, given, ['rows', 'columns']);
  const [rows = null, columns = null] = names;
  const where = filterOf(profile, counted.unit, given['where']);
  if (rows !== null && rows === columns)
    refuse('SAME_VARIABLE', `${named(rows)} est en lignes et en colonnes : changez l’une des deux.`);
  if (variables.filter((variable) => variable?.kind === 'codes').length > 1)
    refuse('TWO_MULTIPLE', 'Les deux variables admettent plusieurs réponses : une seule des deux peut être croisée.');
  const measure = measureOf(unit, given['measure']);
  const base = baseOf(given['base'], measure);
  const spec: CustomSpec = {
    id: (given['id'] as string | undefined) ?? 'tableau',
    ...counted,
    where,
    rows,
    columns,
    measure,
    base,
    protect: given['protect'] === true,
  };
  if (!spec.protect) refusePair(profile, spec, [rows, columns]);
  return spec;
}

/**
 * The variables on the axes of a request, null for none. One name for each: a list, or columns where there is no place
 * for them, would count by more variables than two.
 */
export function axesOf(
  unit: FactUnit,
  given: Given,
  axes: readonly string[],
): { readonly names: readonly (string | null)[]; readonly variables: readonly (Variable | null)[] } {
  const asked = axes.map((axis) => given[axis] ?? null);
  for (const one of asked)
    if (Array.isArray(one))
      refuse('TOO_MANY_VARIABLES', `${named(one)} : une seule variable par axe, écrite comme un nom.`);
  if (asked[0] === null && (asked[1] ?? null) !== null)
    refuse('COLUMNS_WITHOUT_ROWS', 'Des colonnes sans lignes : mettez cette variable en lignes.');
  const variables = asked.map((one) => (one === null ? null : variableNamed(unit, one)));
  filterNames(unit, given['where']);
  // What is not a text was refused above.
  return { names: asked as (string | null)[], variables };
}

/** Percentages of counts only: those of a sum or a mean would be read for something else. */
function baseOf(given: unknown, measure: CustomMeasure): CustomBase {
  const counts = measure.kind === 'count';
  if (given === undefined || given === null) return counts ? 'population' : 'none';
  const base = CUSTOM_BASES.find((one) => one === given);
  if (base === undefined)
    return refuse('UNKNOWN_BASE', `${named(given)} n’est pas une base : ${choiceOf(CUSTOM_BASES)}`);
  if (!counts && base !== 'none')
    return refuse('UNKNOWN_BASE', 'Une grandeur n’a pas de pourcentages : mettez « none ».');
  return base;
}

/** Refuses what would say something sensitive of someone it lets recognise. */
export function refusePair(profile: UnitsProfile, counted: Counted, axes: readonly (string | null)[]): void {
  if (isIdentifyingAndSensitive(profile, counted, axes)) refuse('IDENTIFYING_AND_SENSITIVE', NOT_TOGETHER);
}
