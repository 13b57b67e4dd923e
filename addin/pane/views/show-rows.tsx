import { useState } from 'react';
import { counted, frenchNumber } from '@report/engine/text';
import type { SheetRows } from '../../actions';
import { Action } from '../../ui';
import type { Pane } from '../create-pane';
import { rowsToSelect } from '../derive/rows-to-select';

/** Selects the rows of a sheet when they follow one another, else shows them one after the other. */
export function ShowRows({ sheet: { sheet, rows }, pane }: { readonly sheet: SheetRows; readonly pane: Pane }) {
  const [next, setNext] = useState(0);
  const block = rowsToSelect(rows);
  if (block !== null) {
    const label = rows.length === 1 ? 'Voir la ligne' : `Sélectionner les ${counted(rows.length, 'ligne', 'lignes')}`;
    return (
      <Action
        kind="primary"
        label={label}
        onClick={() => {
          pane.goTo(sheet, block);
        }}
      />
    );
  }
  return (
    <Action
      kind="primary"
      label={
        next === 0
          ? 'Voir la première ligne'
          : `Voir la ligne suivante (${frenchNumber(next + 1)} sur ${frenchNumber(rows.length)})`
      }
      onClick={() => {
        pane.goTo(sheet, `${rows[next] ?? 1}:${rows[next] ?? 1}`);
        setNext((next + 1) % rows.length);
      }}
    />
  );
}
