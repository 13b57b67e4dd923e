import { useId } from 'react';

interface TickBoxProps {
  readonly text: string;
  /** What a screen reader calls it, where the text does not tell it from another. */
  readonly name?: string;
  /** What it means. */
  readonly detail: string;
  readonly ticked: boolean;
  /** Pressed already: stays in place, but does nothing more. */
  readonly busy?: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One thing that is on or off, with what it means. */
export function TickBox({ text, name = text, detail, ticked, busy = false, onTick }: TickBoxProps) {
  const id = useId();
  return (
    <label className="tick-box">
      <input
        type="checkbox"
        checked={ticked}
        aria-label={name}
        aria-describedby={`${id}-detail`}
        aria-disabled={busy || undefined}
        onChange={({ currentTarget }) => {
          if (!busy) onTick(currentTarget.checked);
        }}
      />
      <span>
        <span>{text}</span>
        <small id={`${id}-detail`}>{detail}</small>
      </span>
    </label>
  );
}
