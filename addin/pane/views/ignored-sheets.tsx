import { CardList, LinkButton, Section } from '../../ui';

const ONE = 'Aucun titre de colonne d’un registre connu. Cette feuille n’est ni lue ni modifiée.';
const SEVERAL = 'Aucun titre de colonne d’un registre connu. Ces feuilles ne sont ni lues ni modifiées.';

/** Sheets that were set aside, said rather than left out. */
export function IgnoredSheets({
  sheets,
  onChoose,
}: {
  readonly sheets: readonly string[];
  readonly onChoose: () => void;
}) {
  if (sheets.length === 0) return null;
  const single = sheets.length === 1;
  const lines = single ? [ONE] : [];
  return (
    <Section title={single ? 'Feuille ignorée' : 'Feuilles ignorées'}>
      {!single && <p className="muted">{SEVERAL}</p>}
      <CardList cards={sheets.map((sheet) => ({ key: sheet, title: sheet, glyph: 'skip', lines }))} />
      <LinkButton
        label={single ? 'Choisir un registre pour cette feuille' : 'Choisir un registre pour ces feuilles'}
        onClick={onChoose}
      />
    </Section>
  );
}
