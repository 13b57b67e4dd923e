import { counted } from '@report/engine/text';
import type { PlaceInReport, Reread } from '../../word-report';

/** The heading a place stands under. */
export const sectionOf = ({ headings, part }: Pick<PlaceInReport, 'headings' | 'part'>): string => {
  const heading = headings.at(-1);
  if (heading !== undefined) return heading;
  if (/footnotes|endnotes/.test(part)) return 'Note de bas de page';
  if (/header|footer/.test(part)) return 'En-tête ou pied de page';
  return 'Début du document';
};

/** How many figures belong to no table, and of how many that is known. */
export function unknownText(count: number, outside: number): string {
  if (count === 0) return 'Tous correspondent à un tableau.';
  const known = outside === 0 ? '' : `, dont ${counted(outside, 'connu comme tel', 'connus comme tels')}`;
  return `${counted(count, 'chiffre ne correspond', 'chiffres ne correspondent')} à aucun tableau${known}.`;
}

/** What a report was held against, and why not against the tables. */
export function againstText({ year, against }: Pick<Reread, 'year' | 'against'>, generated: number | null): string {
  if (against !== null) return `comparé aux tableaux de ${against}`;
  if (generated === null) return 'comparé à lui-même seulement\u00a0: les statistiques ne sont pas générées';
  const itself = 'comparé à lui-même seulement\u00a0:';
  if (year === null) return `${itself} son année n’a pas été trouvée`;
  return `${itself} ce rapport est de ${year}, les statistiques sont de ${generated}. Générez celles de ${year} pour le comparer aux registres`;
}
