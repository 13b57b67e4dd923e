import { ChoiceGroup, type IChoiceGroupOption } from 'office-ui-fabric-react/lib/ChoiceGroup';

export interface Option {
  readonly key: string;
  readonly text: string;
  /** What choosing it means. */
  readonly detail: string;
}

interface OptionsProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

const asChoice = ({ key, text, detail }: Option): IChoiceGroupOption => ({
  key,
  text,
  styles: { root: { minHeight: 44 }, field: { minHeight: 44, alignItems: 'flex-start' } },
  onRenderLabel: () => (
    <span className="ms-ChoiceFieldLabel option">
      {text}
      <small>{detail}</small>
    </span>
  ),
});

/** One answer among a few, each with its consequence. */
export function Options({ label, options, value, onChange }: OptionsProps) {
  return (
    <ChoiceGroup
      ariaLabelledBy=""
      aria-label={label}
      options={options.map(asChoice)}
      selectedKey={value}
      onChange={(_event, option) => {
        if (option !== undefined) onChange(option.key);
      }}
    />
  );
}
