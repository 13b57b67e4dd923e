import { useState } from 'react';
import type { SheetRows } from '../../actions';
import { Chips, LinkButton, Section } from '../../ui';
import type { Pane } from '../create-pane';
import { countText } from '../words/count-text';
import { numberText } from '../words/number-text';

/** Rows shown at first, and at most at each further press. */
const FIRST = 12;
const MORE = 240;

/** The rows of one sheet by their numbers; each leads there. */
export function RowNumbers({ sheet: { file, sheet, rows }, pane }: { readonly sheet: SheetRows; readonly pane: Pane }) {
  const [shown, setShown] = useState(FIRST);
  const others = rows.length - shown;
  const next = Math.min(others, MORE);
  const place = `«\u00a0${sheet}\u00a0»${file === null ? '' : `, ${file}`}`;
  return (
    <Section title={`${countText(rows.length, 'ligne')} de ${place}`}>
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
              : `Afficher ${next === others ? 'les ' : ''}${numberText(next)} autres lignes`
          }
          onClick={() => {
            setShown(shown + next);
          }}
        />
      )}
    </Section>
  );
}
