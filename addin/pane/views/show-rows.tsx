import { useState } from 'react';
import { counted, frenchNumber } from '@report/engine/text';
import type { SheetRows } from '../../actions';
import { Action, Message } from '../../ui';
import type { Pane } from '../model/pane';

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

/** «135:141» when rows (ascending) follow one another: Excel lets an add-in select one block, never several. */
export function rowsToSelect(rows: readonly number[]): string | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || last - first + 1 !== rows.length) return null;
  return `${first}:${last}`;
}

/** A register changed since the figures were written: its rows may have moved. */
export function OutdatedRows({ outdated }: { readonly outdated: boolean }) {
  if (!outdated) return null;
  return (
    <Message tone="warning" glyphLabel="À refaire">
      <p>
        {
          'Un registre a changé depuis la génération\u00a0: les numéros de ligne sont ceux d’alors. Générez à nouveau pour les mettre à jour.'
        }
      </p>
    </Message>
  );
}
