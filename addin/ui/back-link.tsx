import { Glyph } from './glyph';

/** Leads back to the view it names. */
export function BackLink({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      <Glyph name="left" />
      {label}
    </button>
  );
}
