import { CardList, Section } from '../../ui';

const ONE = 'Aucun titre de colonne d’un registre connu. Cette feuille n’est ni lue ni modifiée.';
const SEVERAL = 'Aucun titre de colonne d’un registre connu. Ces feuilles ne sont ni lues ni modifiées.';

/** Sheets that were set aside, said rather than left out. */
export function IgnoredSheets({ sheets }: { readonly sheets: readonly string[] }) {
  if (sheets.length === 0) return null;
  const single = sheets.length === 1;
  const lines = single ? [ONE] : [];
  return (
    <Section title={single ? 'Feuille ignorée' : 'Feuilles ignorées'}>
      {!single && <p className="muted">{SEVERAL}</p>}
      <CardList cards={sheets.map((sheet) => ({ key: sheet, title: sheet, glyph: 'skip', lines }))} />
    </Section>
  );
}
