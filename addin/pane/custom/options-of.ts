import { listOfAxis } from '@report/engine/catalogue';
import { MISSING, OFF_LIST } from '@report/engine/contract';
import { checkSeries, type CustomMeasure, SpecRefused, type SpecRefusal } from '@report/engine/custom';
import { levelsOf, unitOf, type UnitsProfile } from '@report/engine/facts';
import type { Period } from '@report/engine/calendar';
import type { ParsedRegisters } from '@report/engine/registers';
import { capitalised, typeset } from '@report/engine/text';
import type { ChoiceOption } from '../../ui';
import type { SeriesRequest, TableRequest } from '../../custom';
import { isKept, refusalOf } from './first-item';

type PopulationSeries = Extract<SeriesRequest, { unit: string }>;

/** Why a variable cannot go with what is chosen, in a few words beside its name. */
const BLOCKED: Partial<Readonly<Record<SpecRefusal, string>>> = {
  SAME_VARIABLE: 'déjà choisie',
  TWO_MULTIPLE: 'plusieurs réponses, comme l’autre',
  IDENTIFYING_AND_SENSITIVE: 'identifie, avec une variable sensible',
};
const OTHER = 'ne va pas avec ce choix';
const UNKNOWN = { [MISSING]: 'Non renseigné', [OFF_LIST]: 'Hors liste' };

/** Every population, under its unit; those of an absent register are greyed. */
export const populationOptions = (profile: UnitsProfile, registers: ParsedRegisters): ChoiceOption[] =>
  Object.entries(profile.units).flatMap(([key, { label, populations }]) =>
    Object.entries(populations).map(([population, { label: text }]) => ({
      key: populationKey(key, population),
      text,
      group: capitalised(label),
      ...(!isKept(profile, registers, key) && { blocked: 'registre absent' }),
    })),
  );

/** A population by its unit and name. */
export interface Population {
  readonly unit: string;
  readonly population: string;
}

/** A population in a list; units have no blank in their names. */
export const populationKey = (unit: string, population: string): string => `${unit} ${population}`;
export function populationOf(key: string): Population {
  const at = key.indexOf(' ');
  return { unit: key.slice(0, at), population: key.slice(at + 1) };
}

/** The variables of a unit, each greyed with the reason where the request that `asked` makes of it is refused. */
export function variableOptions(
  profile: UnitsProfile,
  unit: string,
  refusal: (variable: string) => SpecRefusal | null,
): ChoiceOption[] {
  return Object.entries(unitOf(profile, unit).variables).map(([key, { label, kind }]) => {
    const reason = refusal(key);
    const text = kind === 'codes' ? `${label} (plusieurs réponses)` : label;
    return { key, text: typeset(text), ...(reason !== null && { blocked: BLOCKED[reason] ?? OTHER }) };
  });
}

export const tableRefusal =
  (profile: UnitsProfile, request: TableRequest, change: (variable: string) => Partial<TableRequest>) =>
  (variable: string): SpecRefusal | null =>
    refusalOf(profile, { ...request, ...change(variable) });

export const seriesRefusal =
  (
    profile: UnitsProfile,
    request: PopulationSeries,
    period: Period,
    change: (variable: string) => Partial<PopulationSeries>,
  ) =>
  (variable: string): SpecRefusal | null => {
    try {
      checkSeries(profile, { ...request, where: {}, step: 'year', ...change(variable) }, period);
      return null;
    } catch (error) {
      if (error instanceof SpecRefused) return error.code;
      throw error;
    }
  };

/** The answers a variable can have, the unknown ones last. */
export function answersOf(profile: UnitsProfile, unit: string, variable: string): readonly ChoiceOption[] {
  const { entries } = listOfAxis(profile, unit, { kind: 'variable', variable });
  const labels = new Map(entries.map(({ code, label }) => [code, label]));
  const codes = levelsOf(profile, unit, variable);
  const known = codes.filter((code) => code !== MISSING && code !== OFF_LIST);
  return [...known, MISSING, OFF_LIST].map((code) => ({
    // A browser would take '' for nothing chosen.
    key: code === MISSING ? EMPTY : code,
    text: typeset(labels.get(code) ?? UNKNOWN[code] ?? code),
  }));
}
const EMPTY = '(vide)';
export const codeOf = (key: string): string => (key === EMPTY ? MISSING : key);
export const keyOfCode = (code: string): string => (code === MISSING ? EMPTY : code);

const MEASURES = [
  ['mean', 'Moyenne'],
  ['sum', 'Somme'],
  ['min', 'Plus petite valeur'],
  ['max', 'Plus grande valeur'],
] as const;

/** How many, then what can be measured of each quantity of the unit. */
export const measureOptions = (profile: UnitsProfile, unit: string): ChoiceOption[] => [
  { key: 'count', text: 'Nombre' },
  ...Object.entries(unitOf(profile, unit).quantities).flatMap(([quantity, { label }]) =>
    MEASURES.map(([kind, text]) => ({ key: `${kind} ${quantity}`, text: typeset(`${text}\u00a0: ${label}`) })),
  ),
];
export const measureKey = (measure: CustomMeasure): string =>
  measure.kind === 'count' ? 'count' : `${measure.kind} ${measure.quantity}`;
export function measureOf(key: string): CustomMeasure {
  const [name, quantity] = key.split(' ');
  const kind = MEASURES.map(([one]) => one).find((one) => one === name);
  return kind === undefined || quantity === undefined ? { kind: 'count' } : { kind, quantity };
}
