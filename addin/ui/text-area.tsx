import { Field } from './field';

interface TextAreaProps {
  readonly label: string;
  /** What must not be written, under the field. */
  readonly hint: string;
  readonly maxLength: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A few words in the user's own terms. */
export function TextArea({ label, hint, maxLength, value, onChange }: TextAreaProps) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <textarea
          id={id}
          rows={3}
          maxLength={maxLength}
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
