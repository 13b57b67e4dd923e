import { useState } from 'react';
import type { Period } from '@report/engine/calendar';
import { type Rounding, ROUNDINGS } from '@report/engine/contract';
import { PREVIOUS_YEARS, type PreviousYears } from '../../actions';
import { Choice, LinkButton, type Option, Options } from '../../ui';
import type { ComputePlace } from '../model/state';
import { comparisonNames, PLACE_NAMES, ROUNDING_NAMES } from '../words/names';

interface FoldedChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A choice that is seldom changed: closed, its answer in its title. */
function FoldedChoice({ label, options, value, onChange }: FoldedChoiceProps) {
  const [open, setOpen] = useState(false);
  const answer = options.find(({ key }) => key === value)?.text ?? '';
  return (
    <div className="folded-choice">
      <LinkButton
        label={`${label}\u00a0: ${lowerFirst(answer)}`}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && <Options label={label} options={options} value={value} onChange={onChange} />}
    </div>
  );
}

interface ComparisonChoiceProps {
  readonly period: Period;
  readonly value: PreviousYears;
  readonly onChange: (previousYears: PreviousYears) => void;
}

/** Which earlier years stand beside the report year. */
export function ComparisonChoice({ period, value, onChange }: ComparisonChoiceProps) {
  const names = comparisonNames(period);
  return (
    <Choice
      label="Comparer avec"
      options={PREVIOUS_YEARS.map((years) => ({ key: String(years), text: names[years].text }))}
      value={String(value)}
      detail={names[value].detail}
      onChange={(key) => {
        const years = PREVIOUS_YEARS.find((known) => String(known) === key);
        if (years !== undefined) onChange(years);
      }}
    />
  );
}

interface PercentChoiceProps {
  readonly value: Rounding;
  readonly onChange: (rounding: Rounding) => void;
}

/** How percentages are rounded. */
export function PercentChoice({ value, onChange }: PercentChoiceProps) {
  return (
    <FoldedChoice
      label="Pourcentages"
      options={ROUNDINGS.map((key) => ({ key, ...ROUNDING_NAMES[key] }))}
      value={value}
      onChange={(key) => {
        const rounding = ROUNDINGS.find((name) => name === key);
        if (rounding !== undefined) onChange(rounding);
      }}
    />
  );
}

interface PlaceChoiceProps {
  readonly place: ComputePlace;
  readonly onChange: (here: boolean) => void;
}

/** Where the tables are computed: kept in the workbook; only said where it was decided at the installation. */
export function PlaceChoice({ place, onChange }: PlaceChoiceProps) {
  if (place === 'installed')
    return <p className="muted">{`Calcul\u00a0: toujours sur ce poste, pour tous. ${PLACE_NAMES.here.detail}`}</p>;
  return (
    <FoldedChoice
      label="Calcul"
      options={PLACES.map((key) => ({ key, ...PLACE_NAMES[key] }))}
      value={place}
      onChange={(key) => {
        onChange(key === 'here');
      }}
    />
  );
}

const PLACES = ['service', 'here'] as const;
