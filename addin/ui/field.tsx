import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  /** The label is for screen readers only: the value says it. */
  readonly hideLabel?: boolean;
  /** What must be known of it, under the field. */
  readonly hint?: string | undefined;
  /** What is filled in or chosen, given the id its label names; `${id}-hint` names the hint. */
  readonly children: (id: string) => ReactNode;
}

/** A field under its label. */
export function Field({ label, hideLabel = false, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className={hideLabel ? 'hidden' : 'choice-label'}>
        {label}
      </label>
      {children(id)}
      {hint !== undefined && (
        <p className="muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
