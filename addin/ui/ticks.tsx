import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { useLayoutEffect, useId, useRef } from 'react';

interface Tick {
  readonly id: string;
  readonly text: string;
  readonly ticked: boolean;
}

interface TicksProps {
  readonly legend: string;
  readonly ticks: readonly Tick[];
  readonly onTick: (id: string, ticked: boolean) => void;
  /** What is wrong with the answer, tied to every box. */
  readonly error?: string;
  /** Grows each time the same error is met again: the first box takes the focus. */
  readonly errorCount?: number;
}

/** Several answers among a few. */
export function Ticks({ legend, ticks, onTick, error, errorCount = 0 }: TicksProps) {
  const set = useRef<HTMLFieldSetElement>(null);
  const errorId = useId();
  useLayoutEffect(() => {
    if (errorCount > 0) set.current?.querySelector('input')?.focus();
  }, [errorCount]);
  return (
    <fieldset className="ticks" ref={set}>
      <legend>{legend}</legend>
      {ticks.map(({ id, text, ticked }) => (
        <Checkbox
          key={id}
          label={text}
          checked={ticked}
          onChange={(_event, checked) => {
            onTick(id, checked === true);
          }}
          inputProps={error === undefined ? {} : { 'aria-describedby': errorId, 'aria-invalid': true }}
          styles={{
            root: { minHeight: 44, alignItems: 'center' },
            label: { minHeight: 44, alignItems: 'center', width: '100%' },
            checkmark: { display: 'flex' },
            checkbox: { borderColor: 'var(--control)', marginRight: 10 },
          }}
        />
      ))}
      <p id={errorId} className="input-error" role="status">
        {error}
      </p>
    </fieldset>
  );
}
