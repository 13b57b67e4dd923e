import { quoted } from '@report/engine/text';
import { LinkButton, Message } from '../../ui';
import type { Pane } from '../create-pane';

/** Sheets of an earlier run that the last one did not write: nothing is removed without being asked, but it is said. */
export function LeftSheets({ sheets, pane }: { readonly sheets: readonly string[]; readonly pane: Pane }) {
  return sheets.map((sheet) => (
    <Message key={sheet} tone="warning" glyphLabel="Attention">
      <p>{`${quoted(sheet)} vient d’une génération précédente\u00a0: ses chiffres peuvent ne plus correspondre. Supprimez cette feuille si elle ne sert plus.`}</p>
      <LinkButton
        label={`Aller à ${quoted(sheet)}`}
        onClick={() => {
          pane.goTo(sheet, null);
        }}
      />
    </Message>
  ));
}
