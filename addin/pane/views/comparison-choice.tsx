import { PREVIOUS_YEARS, type PreviousYears } from '../../actions';
import { comparisonNames } from '../words/names';
import { FoldedChoice } from './folded-choice';

interface ComparisonChoiceProps {
  readonly year: number;
  readonly value: PreviousYears;
  readonly onChange: (previousYears: PreviousYears) => void;
}

/** Which earlier years stand beside the report year. */
export function ComparisonChoice({ year, value, onChange }: ComparisonChoiceProps) {
  const names = comparisonNames(year);
  return (
    <FoldedChoice
      label="Comparer"
      options={PREVIOUS_YEARS.map((years) => ({ key: String(years), ...names[years] }))}
      value={String(value)}
      onChange={(key) => {
        const years = PREVIOUS_YEARS.find((known) => String(known) === key);
        if (years !== undefined) onChange(years);
      }}
    />
  );
}
