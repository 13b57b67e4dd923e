import { ROUNDINGS, type Rounding } from '@alupse/domain/contract';
import { useState } from 'react';
import { LinkButton, Options } from '../../ui';
import { ROUNDING_NAMES } from '../words/names';

interface PercentChoiceProps {
  readonly value: Rounding;
  readonly onChange: (key: string) => void;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How percentages are rounded: closed, its answer in its title. */
export function PercentChoice({ value, onChange }: PercentChoiceProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="percent-choice">
      <LinkButton
        label={`Pourcentages\u00a0: ${lowerFirst(ROUNDING_NAMES[value].text)}`}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <Options
          label="Pourcentages"
          options={ROUNDINGS.map((key) => ({ key, ...ROUNDING_NAMES[key] }))}
          value={value}
          onChange={onChange}
        />
      )}
    </div>
  );
}
