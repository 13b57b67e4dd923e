import { Field } from './field';
import { Glyph } from './glyph';

export interface ChoiceOption {
  readonly key: string;
  readonly text: string;
  /** What it stands under in the list, with its neighbours of the same group. */
  readonly group?: string;
  /** Why it cannot be chosen now: it stays in sight, greyed. */
  readonly blocked?: string;
}

/** Neighbours of the same group together, in their order. */
function inGroups(options: readonly ChoiceOption[]): { readonly group: string | undefined; options: ChoiceOption[] }[] {
  const groups: { group: string | undefined; options: ChoiceOption[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last?.group === option.group && last !== undefined) last.options.push(option);
    else groups.push({ group: option.group, options: [option] });
  }
  return groups;
}

const linesOf = (options: readonly ChoiceOption[]) =>
  options.map(({ key, text, blocked }) => (
    <option key={key} value={key} disabled={blocked !== undefined}>
      {blocked === undefined ? text : `${text} – ${blocked}`}
    </option>
  ));

interface ChoiceProps {
  readonly label: string;
  /** The label is for screen readers only: the value says it. */
  readonly hideLabel?: boolean;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  /** Said while nothing is chosen. */
  readonly placeholder?: string;
  /** What speaks for the proposed value, under the list. */
  readonly detail?: string;
  readonly onChange: (key: string) => void;
}

/**
 * One choice among a few, in a list that opens: the browser's own, which every keyboard and screen reader knows. The
 * component library's would bring a fifth of its code for it, and opens a panel over the whole window under 480 px.
 */
export function Choice({ label, hideLabel = false, options, value, placeholder, detail, onChange }: ChoiceProps) {
  return (
    <Field {...{ label, hideLabel }} hint={detail}>
      {(id) => (
        <div className="choice-list">
          <select
            id={id}
            value={value}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          >
            {placeholder !== undefined && value === '' && <option value="">{placeholder}</option>}
            {inGroups(options).map(({ group, options: own }) =>
              group === undefined ? (
                linesOf(own)
              ) : (
                <optgroup key={group} label={group}>
                  {linesOf(own)}
                </optgroup>
              ),
            )}
          </select>
          <Glyph name="down" />
        </div>
      )}
    </Field>
  );
}
