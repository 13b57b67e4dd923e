import { Glyph } from './glyph';

interface LinkButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** Given when the button opens something below it. */
  readonly expanded?: boolean;
}

/** A text at the left edge that does something, or opens what is below it. */
export function LinkButton({ label, onClick, expanded }: LinkButtonProps) {
  return (
    <button type="button" className="link-button" onClick={onClick} aria-expanded={expanded}>
      {expanded !== undefined && <Glyph name={expanded ? 'down' : 'right'} />}
      {label}
    </button>
  );
}
