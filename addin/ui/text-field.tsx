import { Field } from './field';

interface TextFieldProps {
  readonly label: string;
  /** What must not be written, under the field. */
  readonly hint: string;
  readonly maxLength: number;
  readonly value: string;
  /** What stands there while nothing is written. */
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
}

/** A few words on one line. */
export function TextField({ label, hint, maxLength, value, placeholder, onChange }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <div className="choice-list">
          <input
            id={id}
            type="text"
            maxLength={maxLength}
            placeholder={placeholder}
            aria-describedby={`${id}-hint`}
            value={value}
            onChange={({ currentTarget }) => {
              onChange(currentTarget.value);
            }}
          />
        </div>
      )}
    </Field>
  );
}
