import { Dropdown, type IDropdownStyles } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { useId } from 'react';

export interface ChoiceOption {
  readonly key: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  /** The label is for screen readers only: the value says it. */
  readonly hideLabel?: boolean;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

const styles: Partial<IDropdownStyles> = {
  title: { height: 44, lineHeight: 42, borderRadius: 4, borderColor: 'var(--control)', padding: '0 30px 0 8px' },
  caretDownWrapper: { height: 44, display: 'flex', alignItems: 'center' },
  caretDown: { color: 'var(--text)', display: 'flex' },
  dropdown: {
    '&:focus::after': { border: '0' },
    '&:focus-visible': { outline: '2px solid var(--text)', outlineOffset: '2px', borderRadius: 4 },
  },
  dropdownItem: { minHeight: 44 },
  dropdownItemSelected: { minHeight: 44 },
  callout: { border: '1px solid var(--line)' },
};

/** One choice among a few, in a list that opens. */
export function Choice({ label, hideLabel = false, options, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <span id={id} className={hideLabel ? 'hidden' : 'choice-label'}>
        {label}
      </span>
      <Dropdown
        aria-labelledby={id}
        options={[...options]}
        selectedKey={value}
        // Under 480 px Fluent opens a panel from the edge of the window instead of a list: wrong in a pane.
        responsiveMode={ResponsiveMode.large}
        styles={styles}
        onChange={(_event, option) => {
          if (typeof option?.key === 'string') onChange(option.key);
        }}
      />
    </div>
  );
}
