import { Field } from './field';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** One line to look for something; its label stays in sight. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className="search"
          type="search"
          autoComplete="off"
          value={value}
          onInput={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
