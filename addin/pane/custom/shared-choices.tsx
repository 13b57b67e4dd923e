import type { CustomMeasure, SpecRefusal } from '@report/engine/custom';
import { unitOf, type UnitsProfile } from '@report/engine/facts';
import type { ParsedRegisters } from '@report/engine/registers';
import { Choice } from '../../ui';
import {
  measureKey,
  measureOf,
  measureOptions,
  type Population,
  populationKey,
  populationOf,
  populationOptions,
  variableOptions,
} from './options-of';

interface PopulationChoiceProps {
  readonly profile: UnitsProfile;
  readonly registers: ParsedRegisters;
  readonly value: Population;
  readonly onChange: (population: Population) => void;
}

/** What is counted; populations of an absent register are greyed. */
export function PopulationChoice({ profile, registers, value, onChange }: PopulationChoiceProps) {
  return (
    <Choice
      label="Ce qui est compté"
      options={populationOptions(profile, registers)}
      value={populationKey(value.unit, value.population)}
      onChange={(key) => {
        onChange(populationOf(key));
      }}
    />
  );
}

interface VariableChoiceProps {
  readonly label: string;
  /** What no variable means. */
  readonly none: string;
  readonly profile: UnitsProfile;
  readonly unit: string;
  /** Why a variable cannot be chosen; null: it can. */
  readonly refusal: (variable: string) => SpecRefusal | null;
  readonly value: string | null;
  readonly onChange: (variable: string | null) => void;
}

/** A variable of the unit, or none; each that cannot go with what is chosen is greyed with its reason. */
export function VariableChoice({ label, none, profile, unit, refusal, value, onChange }: VariableChoiceProps) {
  return (
    <Choice
      label={label}
      options={[{ key: '', text: none }, ...variableOptions(profile, unit, refusal)]}
      value={value ?? ''}
      onChange={(key) => {
        onChange(key === '' ? null : key);
      }}
    />
  );
}

interface MeasureChoiceProps {
  readonly profile: UnitsProfile;
  readonly unit: string;
  readonly value: CustomMeasure;
  readonly onChange: (measure: CustomMeasure) => void;
}

/** How many, or what of a quantity; nothing to choose where the unit has no quantity. */
export function MeasureChoice({ profile, unit, value, onChange }: MeasureChoiceProps) {
  if (Object.keys(unitOf(profile, unit).quantities).length === 0) return null;
  return (
    <Choice
      label="Mesure"
      options={measureOptions(profile, unit)}
      value={measureKey(value)}
      onChange={(key) => {
        onChange(measureOf(key));
      }}
    />
  );
}
