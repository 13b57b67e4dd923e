import { Glyph } from './glyph';

interface Chip {
  readonly text: string;
  /** What pressing it does: «Aller à la cellule Q135». */
  readonly label: string;
  /** Absent where the cell cannot be reached from here. */
  readonly onClick?: () => void;
}

/** Addresses that lead to their cell. */
export function Chips({ label, chips }: { readonly label: string; readonly chips: readonly Chip[] }) {
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ text, label: purpose, onClick }, index) => (
        <li key={`${text} ${index}`}>
          {onClick ? (
            <button type="button" aria-label={purpose} onClick={onClick}>
              {text}
              <Glyph name="go" />
            </button>
          ) : (
            <span>{text}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
