import { useState } from 'react';
import { LinkButton, type Option, Options } from '../../ui';

interface FoldedChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A choice that is seldom changed: closed, its answer in its title. */
export function FoldedChoice({ label, options, value, onChange }: FoldedChoiceProps) {
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
