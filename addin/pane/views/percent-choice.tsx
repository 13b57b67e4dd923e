import { ROUNDINGS, type Rounding } from '@report/engine/contract';
import { ROUNDING_NAMES } from '../words/names';
import { FoldedChoice } from './folded-choice';

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
