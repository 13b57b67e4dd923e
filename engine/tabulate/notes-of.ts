import type { Statistic } from '../catalogue';
import type { Row } from '../contract';
import { frenchNumber, NBSP } from '../text';
import type { Grid } from './grid';
import type { Shares } from './shares';

const SEVERAL = 'Plusieurs réponses possibles : les lignes ne s’additionnent pas';
const UNEVEN = 'Les pourcentages étant arrondis, leur somme peut différer de 100.';

/** The columns whose printed percentages total something else than their total: «105 %», «57 % pour 56 % (Filles)». */
function unevenSums({ columns, lines }: Grid, { lines: percents, total: totals }: Shares): string[] {
  return columns.flatMap(({ label }, column) => {
    const total = totals[column] ?? null;
    const printed = lines.map(({ role }, line) => (role === 'sub' ? 0 : (percents[line]?.[column] ?? 0)));
    // Tenths: a sum of decimals is not exact.
    const sum = Math.round(printed.reduce((added, percent) => added + percent, 0) * 10) / 10;
    if (total === null || sum === total) return [];
    const of = total === 100 ? '' : ` pour ${frenchNumber(total)}${NBSP}%`;
    return [`${frenchNumber(sum)}${NBSP}%${of}${columns.length > 1 ? ` (${label})` : ''}`];
  });
}

/** How the percentages were rounded. */
function percentNote(grid: Grid, shares: Shares): string[] {
  if (shares.lines.every((line) => line.every((percent) => percent === null))) return [];
  const rounded = shares.decimals === 0 ? 'Pourcentages arrondis à l’unité' : 'Pourcentages à une décimale';
  if (shares.method === 'adjusted')
    return [`${rounded} et ajustés au plus fort reste${NBSP}: ils totalisent 100${NBSP}%.`];
  if (shares.method === 'together') return [`${rounded} ensemble${NBSP}: lignes, colonnes et total s’additionnent.`];
  const sums = grid.partition ? unevenSums(grid, shares) : [];
  if (sums.length > 0) return [`${UNEVEN} La somme des lignes affichées est ${sums.join(', ')}.`];
  return [shares.method === 'uneven' ? UNEVEN : `${rounded}.`];
}

/**
 * Notes under a table: the breaks in the series and definitions of the entry, then how percentages behave, then the
 * lines that need a word and their order.
 */
export function notesOf(entry: Statistic, grid: Grid, shares: Shares): string[] {
  const has = (role: Row['role']): boolean => grid.lines.some((line) => line.role === role);
  const apart = !grid.margins && has('missing') && (entry.base.kind === 'known' || entry.base.kind === 'rows');
  const byCount = entry.rows.kind === 'variable' && entry.rows.order === 'count';
  return [
    ...(entry.notes ?? []),
    ...(grid.multiple ? [`${SEVERAL}${entry.share ? ' et les pourcentages peuvent dépasser 100 %' : ''}.`] : []),
    ...percentNote(grid, shares),
    ...(has('sub') ? ['Une ligne « dont » est comprise dans la ligne qui la précède.'] : []),
    ...(apart ? ['« Non renseigné » n’est pas compris dans le total.'] : []),
    ...(has('offList') ? ['Hors liste : la valeur existe mais n’est pas dans la liste.'] : []),
    ...(byCount ? ['Ordre : effectif décroissant, puis alphabétique.'] : []),
  ];
}
