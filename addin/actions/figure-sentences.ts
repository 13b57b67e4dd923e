import { type Axis, type Entry, quantityLabel, type Statistic, whereText } from '@report/engine/catalogue';
import { MISSING, OFF_LIST, type Row, type Table } from '@report/engine/contract';
import { variableOf } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { quoted } from '@report/engine/text';
import type { FigureKey } from '../layout';
import { lineOf, measureOf } from './cell-facts';

const SEVERAL = 'Plusieurs réponses possibles\u00a0: une même fiche peut compter dans plusieurs lignes.';

/** What a figure counts, in sentences made from the catalogue: the population, the line, the column, the measure. */
export function figureSentences(profile: Profile, entry: Entry, table: Table, key: FigureKey): string[] {
  if (entry.kind === 'list') return [entry.definition];
  const line = lineOf(table, key);
  const column = table.columns[key.column];
  const measure = measureOf(entry, table, key);
  return [
    entry.definition,
    ...(line === undefined ? [] : rowSentence(profile, entry, line)),
    ...(column?.code == null ? [] : axisSentence(profile, entry, entry.columns, column.code, column.label, 'Colonne')),
    ...(measure.kind === 'count'
      ? []
      : [`${MEASURES[measure.kind]}\u00a0: ${quantityLabel(profile, entry.source.unit, measure.quantity)}.`]),
    ...(table.multiple ? [SEVERAL] : []),
  ];
}

const MEASURES = { sum: 'Somme', mean: 'Moyenne', min: 'Minimum', max: 'Maximum' } as const;

function rowSentence(profile: Profile, entry: Statistic, { role, code, label }: Row): string[] {
  switch (role) {
    case 'total':
      return ['Toutes les lignes du tableau.'];
    case 'base':
      return ['Toute la population du tableau.'];
    case 'levels':
      return ['Combien de valeurs différentes sont renseignées.'];
    case 'line':
    case 'sub':
    case 'group':
    case 'missing':
    case 'offList':
      return axisSentence(profile, entry, entry.rows, code, label, 'Ligne');
  }
}

function axisSentence(
  profile: Profile,
  entry: Statistic,
  axis: Axis | undefined,
  code: string,
  label: string,
  what: string,
): string[] {
  const { unit } = entry.source;
  if (axis?.kind === 'variable') {
    if (code === 'total') return [];
    const { label: variable } = variableOf(profile, unit, axis.variable);
    if (code === MISSING) return [`${what}\u00a0: ${quoted(variable)} n’est pas renseigné.`];
    if (code === OFF_LIST) return [`${what}\u00a0: ${quoted(variable)} n’est dans aucune liste.`];
    return [`${what}\u00a0: ${quoted(variable)} est ${quoted(label.replace(/^dont /, ''))}.`];
  }
  const item = axis?.items.find((one) => one.code === code);
  if (axis === undefined || item === undefined)
    return code === MISSING ? [`${what}\u00a0: dans aucune des autres lignes.`] : [];
  const labelOf = (wanted: string): string => quoted(axis.items.find((one) => one.code === wanted)?.label ?? wanted);
  if ('sumOf' in item) return [`${what}\u00a0: somme de ${item.sumOf.map(labelOf).join(' et de ')}.`];
  if ('ratioOf' in item) return [`${what}\u00a0: ${labelOf(item.ratioOf[0])} divisé par ${labelOf(item.ratioOf[1])}.`];
  const source = 'from' in item ? item.from : { unit, where: item.where };
  const conditions = whereText(profile, source.unit, source.where ?? {});
  return conditions === '' ? [] : [`${what}\u00a0: ${conditions}.`];
}
