import type { Code } from '../contract';
import { levelsOf, type FactUnit, type UnitsProfile, type Variable } from '../facts';
import type { Where } from '../catalogue';
import { quoted } from '../text';
import { SpecRefused, type SpecRefusal } from './refusals';
import type { CustomMeasure } from './spec';

/** An object as it was read from a file or a setting: nothing is known of it. */
export type Given = Readonly<Record<string, unknown>>;

const LONGEST = 40;
/** What someone wrote, short enough for a line. */
export const named = (given: unknown): string =>
  given === undefined ? 'Rien' : quoted((typeof given === 'string' ? given : JSON.stringify(given)).slice(0, LONGEST));
export const choiceOf = (names: readonly string[]): string => `choisissez parmi ${names.join(', ')}.`;
export const refuse = (code: SpecRefusal, sentence: string): never => {
  throw new SpecRefused(code, sentence);
};

/** An own entry of a record; never one that every object has («constructor»). */
const own = <T>(record: Readonly<Record<string, T>>, name: unknown): T | undefined =>
  typeof name === 'string' && Object.hasOwn(record, name) ? record[name] : undefined;

/** What a user calls it, and what is asked with yes or no. */
const KINDS_OF_KEYS = [
  ['id', 'string'],
  ['title', 'string'],
  ['protect', 'boolean'],
  ['cumulative', 'boolean'],
] as const;

/** An object of the allowed keys alone, those that every request may bear of the kind they are. */
export function objectOf(given: unknown, allowed: readonly string[]): Given {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse('NOT_A_SPEC', 'La demande n’est pas un objet JSON : écrivez { "unit": …, "population": … }.');
  const unknown = Object.keys(given).find((key) => !allowed.includes(key));
  if (unknown !== undefined)
    return refuse('UNKNOWN_KEY', `${named(unknown)} n’est pas une clé d’une demande : ${choiceOf(allowed)}`);
  for (const [key, kind] of KINDS_OF_KEYS) {
    const value = (given as Given)[key];
    if (value !== undefined && typeof value !== kind)
      return refuse('UNKNOWN_KEY', `${quoted(key)} attend ${kind === 'string' ? 'un texte' : 'true ou false'}.`);
  }
  return given as Given;
}

/** The unit that is asked, and its population. */
export function countedOf(profile: UnitsProfile, { unit, population }: Given): { unit: string; population: string } {
  const found = own(profile.units, unit);
  if (found === undefined || typeof unit !== 'string')
    return refuse('UNKNOWN_UNIT', `${named(unit)} n’est pas une unité : ${choiceOf(Object.keys(profile.units))}`);
  if (own(found.populations, population) !== undefined && typeof population === 'string') return { unit, population };
  const elsewhere = Object.values(profile.units).find(({ populations }) => own(populations, population) !== undefined);
  const known = choiceOf(Object.keys(found.populations));
  return elsewhere
    ? refuse(
        'OTHER_UNIT',
        `La population ${named(population)} est de l’unité ${quoted(elsewhere.label)}, pas de ${quoted(found.label)} : ${known}`,
      )
    : refuse(
        'UNKNOWN_POPULATION',
        `${named(population)} n’est pas une population de ${quoted(found.label)} : ${known}`,
      );
}

/** A variable of the unit, by its name. */
export function variableNamed(unit: FactUnit, name: unknown): Variable {
  const names = Object.keys(unit.variables);
  const known = names.length === 0 ? 'elle n’en a aucune.' : choiceOf(names);
  return (
    own(unit.variables, name) ??
    refuse('UNKNOWN_VARIABLE', `${named(name)} n’est pas une variable de ${quoted(unit.label)} : ${known}`)
  );
}

/** The names a filter uses: those of variables of the unit. */
export function filterNames(unit: FactUnit, where: unknown): readonly string[] {
  if (where === undefined || where === null) return [];
  if (typeof where !== 'object' || Array.isArray(where))
    return refuse('UNKNOWN_VARIABLE', '« where » attend des variables et leurs codes : { "variable": ["code"] }.');
  const names = Object.keys(where);
  for (const name of names) variableNamed(unit, name);
  return names;
}

/** The codes a filter asks for, each a code of its variable ('' not filled in, '?' in no list). Names are checked before. */
export function filterOf(profile: UnitsProfile, unit: string, where: unknown): Where {
  const given = (where ?? {}) as Given;
  return Object.fromEntries(
    Object.entries(given).map(([variable, codes]): [string, readonly Code[]] => {
      const levels = levelsOf(profile, unit, variable);
      if (!Array.isArray(codes) || codes.length === 0)
        return refuse('UNKNOWN_CODE', `${named(variable)} attend une liste d’au moins un code.`);
      const wrong: unknown = codes.find((code: unknown) => !(levels as readonly unknown[]).includes(code));
      if (wrong !== undefined)
        return refuse(
          'UNKNOWN_CODE',
          `${named(wrong)} n’est pas un code de ${named(variable)} : ${choiceOf(levels.filter((code) => code !== '').slice(0, 40))}`,
        );
      return [variable, levels.filter((code) => (codes as unknown[]).includes(code))];
    }),
  );
}

const KINDS = ['sum', 'mean', 'min', 'max'] as const;

/** Count, unless another measure of a quantity of the unit is asked. */
export function measureOf(unit: FactUnit, given: unknown): CustomMeasure {
  if (given === undefined || given === null) return { kind: 'count' };
  const wrong = (): never =>
    refuse(
      'UNKNOWN_MEASURE',
      `La mesure ${named(given)} n’existe pas pour ${quoted(unit.label)} : count, ou ${KINDS.join(', ')} de ${Object.keys(unit.quantities).join(', ') || 'rien (aucune grandeur)'}.`,
    );
  if (typeof given !== 'object' || Array.isArray(given)) return wrong();
  const { kind, quantity, ...rest } = given as Given;
  if (Object.keys(rest).length > 0) return wrong();
  if (kind === 'count') return quantity === undefined || quantity === null ? { kind } : wrong();
  const known = KINDS.find((one) => one === kind);
  if (known === undefined || typeof quantity !== 'string' || own(unit.quantities, quantity) === undefined)
    return wrong();
  return { kind: known, quantity };
}
