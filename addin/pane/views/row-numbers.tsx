import { useState } from 'react';
import { counted, frenchNumber, quoted } from '@report/engine/text';
import type { SheetRows } from '../../actions';
import { Chips, LinkButton, Section } from '../../ui';
import type { Pane } from '../create-pane';

/** Rows shown at first, and at most at each further press. */
const FIRST = 12;
const MORE = 240;

/** The rows of one sheet by their numbers; each leads there. */
export function RowNumbers({ sheet: { file, sheet, rows }, pane }: { readonly sheet: SheetRows; readonly pane: Pane }) {
  const [shown, setShown] = useState(FIRST);
  const others = rows.length - shown;
  const next = Math.min(others, MORE);
  const place = `${quoted(sheet)}${file === null ? '' : `, ${file}`}`;
  return (
    <Section title={`${counted(rows.length, 'ligne', 'lignes')} de ${place}`}>
      <Chips
        label="Lignes"
        chips={rows.slice(0, shown).map((row) => ({
          text: String(row),
          label: `Aller à la ligne ${row}`,
          // A row of another file cannot be shown from here.
          ...(file === null && {
            onClick: () => {
              pane.goTo(sheet, `${row}:${row}`);
            },
          }),
        }))}
      />
      {others > 0 && (
        <LinkButton
          label={
            others === 1
              ? 'Afficher l’autre ligne'
              : `Afficher ${next === others ? 'les ' : ''}${frenchNumber(next)} autres lignes`
          }
          onClick={() => {
            setShown(shown + next);
          }}
        />
      )}
    </Section>
  );
}
