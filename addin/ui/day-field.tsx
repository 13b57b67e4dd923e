import { Field } from './field';

interface DayFieldProps {
  readonly label: string;
  /** «2016-06-30», or '' while nothing is chosen. */
  readonly value: string;
  /** Id of the sentence that says what is wrong with it. */
  readonly errorId?: string;
  readonly onChange: (day: string) => void;
}

/** A day, in the browser's own field: typed as day, month, year in any language, or picked from a calendar. */
export function DayField({ label, value, errorId, onChange }: DayFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <div className="choice-list">
          <input
            id={id}
            type="date"
            min="1990-01-01"
            max="2100-12-31"
            value={value}
            {...(errorId !== undefined && { 'aria-describedby': errorId, 'aria-invalid': true })}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        </div>
      )}
    </Field>
  );
}
