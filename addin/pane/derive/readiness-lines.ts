import { counted, enumerate, frenchNumber, typeset } from '@report/engine/text';
import type { TableReadiness } from '../../actions';
import type { FactLine } from '../../ui';
import { unitAdjective, unitCount } from '../words/unit-text';
import { isReady } from './first-choices';
import { groupBy } from './register-card';

/** Tables of the ticked services that can be computed. */
export const readyTables = (
  tables: readonly TableReadiness[],
  services: readonly string[],
): readonly TableReadiness[] => tables.filter((table) => isReady(table) && services.includes(table.service));

/** What of the ticked services cannot be computed for want of columns: one line for each reason, with its tables. */
export function notComputedLines(
  tables: readonly TableReadiness[],
  services: readonly string[],
): readonly { readonly key: string; readonly title: string; readonly detail: string }[] {
  const lacking = tables.filter((table) => table.absentColumns.length > 0 && services.includes(table.service));
  return groupBy(lacking, (table) => enumerate(table.absentColumns)).map((own) => {
    const { absentColumns } = own[0];
    const reason = enumerate(absentColumns);
    return {
      key: reason,
      title: counted(own.length, 'tableau ne sera pas calculé', 'tableaux ne seront pas calculés'),
      detail: typeset(
        `Il manque ${absentColumns.length === 1 ? 'la colonne' : 'les colonnes'} ${reason}\u00a0: ${own.map(tableName).join('\u00a0; ')}.`,
      ),
    };
  });
}

/** Something of the table's population has no answer, or an answer in no list. */
export const isIncomplete = ({ missing, offList }: TableReadiness): boolean => missing > 0 || offList > 0;

export const tableName = ({ number, title }: TableReadiness): string =>
  typeset(number === null ? title : `${number} ${title}`);

/** The incomplete tables in words, the least complete first. */
export const readinessLines = (tables: readonly TableReadiness[]): readonly FactLine[] =>
  tables
    .filter(isIncomplete)
    .sort((a, b) => share(b) - share(a))
    .map((table) => ({
      key: table.id,
      title: tableName(table),
      detail: detailOf(table),
      glyph: 'warning',
      glyphLabel: 'Réponses manquantes',
      tone: 'warning',
    }));

const share = ({ missing, offList, population }: TableReadiness): number =>
  population === 0 ? 0 : (missing + offList) / population;

/** «12 dossiers non renseignés sur 123», «1 famille hors liste sur 86». */
function detailOf({ unit, population, missing, offList }: TableReadiness): string {
  const parts = [
    ...(missing > 0 ? [`${unitCount(missing, unit)} ${unitAdjective(missing, unit, 'non renseigné')}`] : []),
    ...(offList > 0 ? [`${missing > 0 ? frenchNumber(offList) : unitCount(offList, unit)} hors liste`] : []),
  ];
  return `${parts.join(', ')} sur ${frenchNumber(population)}`;
}
