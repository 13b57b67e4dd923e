import type { Statistic } from '../catalogue';
import type { Rounding } from '../contract';
import { enumerate, NBSP, quoted } from '../text';
import type { ComparedTable } from './comparison';
import type { SeriesBreak } from './series-break';

const allQuoted = (labels: readonly string[]): string => enumerate(labels.map(quoted));

/** «Rupture de série : de 2022 à 2023, la liste « Instances de justice » a changé (n’existe plus : « Police »). …» */
function breakNote({ year, earlier, list, added, gone }: SeriesBreak, bridged: boolean): string {
  const changes = [
    ...(added.length > 0 ? [`nouveau${NBSP}: ${allQuoted(added)}`] : []),
    ...(gone.length > 0 ? [`n’existe plus${NBSP}: ${allQuoted(gone)}`] : []),
  ].join(`${NBSP}; `);
  const consequence = bridged
    ? 'Les années sont comparées par groupes.'
    : 'Aucun écart n’est calculé entre ces deux années.';
  return `Rupture de série${NBSP}: de ${earlier} à ${year}, la liste ${quoted(list)} a changé (${changes}). ${consequence}`;
}

/** Lines written one by one that a year does not have. */
const lineNote = (year: number, labels: readonly string[]): string =>
  `Rupture de série${NBSP}: en ${year}, les listes ne connaissent pas ${allQuoted(labels)}${NBSP}; aucun écart n’est calculé sur ${labels.length > 1 ? 'ces lignes' : 'cette ligne'}.`;

/** What is not seen in the figures of a compared table. */
export interface ComparedRemarks {
  readonly breaks: readonly SeriesBreak[];
  /** The years are compared by groups. */
  readonly bridged: boolean;
  /** Earlier years that were asked and have no data for the table. */
  readonly empty: readonly string[];
  /** What is suspicious in an earlier year. */
  readonly partial: readonly { readonly name: string; readonly remark: string }[];
  readonly rounding: Rounding;
}

const SEVERAL = `Plusieurs réponses possibles${NBSP}: les lignes ne s’additionnent pas.`;
const SHARES = `Pourcentages${NBSP}: ceux du tableau de chaque année.`;
const GROUP_SHARES: Readonly<Record<Rounding, string>> = {
  adjusted: 'Pourcentages des groupes arrondis à l’unité et ajustés pour totaliser 100 quand c’est possible.',
  plain: 'Pourcentages des groupes arrondis à l’unité.',
};

/** The same change seen from two earlier years is told once, of the nearest. */
const isTold = (one: SeriesBreak, index: number, all: readonly SeriesBreak[]): boolean =>
  all
    .slice(0, index)
    .some((other) => [...one.added, '', ...one.gone].join() === [...other.added, '', ...other.gone].join());

/**
 * Notes under a compared table: breaks in the series first, then what the registers do not hold, then the definition of
 * the table, then how to read its figures.
 */
export function comparedNotes(
  entry: Statistic,
  { years, lines, change, multiple }: Pick<ComparedTable, 'years' | 'lines' | 'change' | 'multiple'>,
  { breaks, bridged, empty, partial, rounding }: ComparedRemarks,
): string[] {
  const unknown = years.flatMap(({ year }, index) => {
    const labels = lines.filter(({ figures }) => figures[index] === null).map(({ label }) => label);
    return entry.rows.kind === 'items' && labels.length > 0 ? [lineNote(year, labels)] : [];
  });
  const [now, then] = years;
  const between = `Écart de ${then.name} à ${now.name}${NBSP}: `;
  const shared = years.some(({ base }) => base !== null);
  return [
    ...breaks.filter((one, index) => !isTold(one, index, breaks)).map((one) => breakNote(one, bridged)),
    ...unknown,
    ...empty.map((name) => `${name}${NBSP}: aucune donnée dans les registres pour ce tableau.`),
    ...partial.map(
      ({ name, remark }) => `${name} paraît incomplet dans les registres (${remark})${NBSP}: à comparer avec prudence.`,
    ),
    ...(entry.notes ?? []),
    ...(multiple ? [SEVERAL] : []),
    ...(shared ? [bridged ? GROUP_SHARES[rounding] : SHARES] : []),
    ...(change === 'points' ? [`${between}différence des pourcentages affichés, en points.`] : []),
    ...(change === 'figures' ? [`${between}différence des chiffres affichés.`] : []),
  ];
}
