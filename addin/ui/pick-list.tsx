import { useId } from 'react';
import { Glyph } from './glyph';

export interface PickOption {
  readonly key: string;
  readonly text: string;
  /** Why it cannot be chosen now: it stays in sight, greyed. */
  readonly blocked?: string;
}

interface PickListProps {
  readonly label: string;
  /** Options under the name of their group; a group without a name stands first. */
  readonly groups: readonly { readonly name: string | null; readonly options: readonly PickOption[] }[];
  readonly value: string;
  /** Said while nothing is chosen. */
  readonly placeholder?: string;
  readonly onChange: (key: string) => void;
}

const Options = ({ options }: { readonly options: readonly PickOption[] }) =>
  options.map(({ key, text, blocked }) => (
    <option key={key} value={key} disabled={blocked !== undefined}>
      {blocked === undefined ? text : `${text} – ${blocked}`}
    </option>
  ));

/** One choice among many, in groups; what cannot be chosen says why. */
export function PickList({ label, groups, value, placeholder, onChange }: PickListProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className="choice-label">
        {label}
      </label>
      <div className="choice-list">
        <select
          id={id}
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {groups.map(({ name, options }) =>
            name === null ? (
              <Options key="" options={options} />
            ) : (
              <optgroup key={name} label={name}>
                <Options options={options} />
              </optgroup>
            ),
          )}
        </select>
        <Glyph name="down" />
      </div>
    </div>
  );
}
