import { Message } from '../../ui';

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
