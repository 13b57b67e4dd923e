import { Glyph } from './glyph';
import type { GlyphName } from './glyph-paths';

interface LinkButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** Given when the button opens something below it. */
  readonly expanded?: boolean;
  readonly glyph?: GlyphName;
  /** What the button does, for a user who hears it alone; begins with the label. */
  readonly purpose?: string;
}

/** A text at the left edge that does something, or opens what is below it. */
export function LinkButton({ label, onClick, expanded, glyph, purpose }: LinkButtonProps) {
  return (
    <button type="button" className="link-button" onClick={onClick} aria-expanded={expanded} aria-label={purpose}>
      {expanded !== undefined && <Glyph name={expanded ? 'down' : 'right'} />}
      {glyph !== undefined && <Glyph name={glyph} />}
      {label}
    </button>
  );
}
