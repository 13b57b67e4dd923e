import { ChoiceGroup, type IChoiceGroupOption } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { useLayoutEffect, useId, useRef } from 'react';

export interface Option {
  readonly key: string;
  readonly text: string;
  /** What choosing it means, or what speaks for it. */
  readonly detail?: string;
}

interface OptionsProps {
  readonly label: string;
  /** The label is written above the answers; otherwise it is for screen readers only. */
  readonly showLabel?: boolean;
  readonly options: readonly Option[];
  /** Null: nothing is chosen yet. */
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  /** What is wrong with the answer, tied to the answers. */
  readonly error?: string;
  /** Grows each time the same error is met again: the first answer takes the focus. */
  readonly errorCount?: number;
}

const asChoice = ({ key, text, detail }: Option): IChoiceGroupOption => ({
  key,
  text,
  styles: { root: { minHeight: 44 }, field: { minHeight: 44, alignItems: 'flex-start' } },
  onRenderLabel: () => (
    <span className="ms-ChoiceFieldLabel option">
      {text}
      {detail !== undefined && <small>{detail}</small>}
    </span>
  ),
});

/** One answer among a few, each with its consequence. */
export function Options({ label, showLabel = false, options, value, onChange, error, errorCount = 0 }: OptionsProps) {
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (errorCount > 0) group.current?.querySelector('input')?.focus();
  }, [errorCount]);
  return (
    <div ref={group} className="options">
      {showLabel && (
        <span className="choice-label" id={`${id}-label`}>
          {label}
        </span>
      )}
      <ChoiceGroup
        ariaLabelledBy={showLabel ? `${id}-label` : ''}
        {...(!showLabel && { 'aria-label': label })}
        options={options.map((option) =>
          error === undefined ? asChoice(option) : { ...asChoice(option), 'aria-describedby': `${id}-error` },
        )}
        selectedKey={value}
        onChange={(_event, option) => {
          if (option !== undefined) onChange(option.key);
        }}
      />
      {(error !== undefined || errorCount > 0) && (
        <p id={`${id}-error`} className="input-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}
