import type { CatalogueProfile } from '@report/engine/catalogue';
import type { StatisticsAnswer } from '@report/engine/contract';
import { counted } from '@report/engine/text';

/** What a written sheet holds, in words; the first word of its name says which it is. */
export function sheetDetail(
  { services }: Pick<CatalogueProfile, 'services'>,
  sheet: string,
  { tables, year }: Pick<StatisticsAnswer, 'tables' | 'year'>,
  checks: number,
): string {
  if (sheet.startsWith('Sommaire')) return 'liens vers chaque tableau';
  if (sheet.startsWith('Comparaison')) return 'année contre année';
  if (sheet.startsWith('Contrôles')) return counted(checks, 'égalité vérifiée', 'égalités vérifiées');
  if (sheet.startsWith('Définitions')) return 'ce que compte chaque tableau';
  const service = services.find(({ tab }) => sheet.startsWith(`${tab} ${year}`));
  const count = tables.filter((table) => table.service === service?.key && table.kind === 'statistic').length;
  if (count === 0) return 'listes du rapport';
  return `${counted(count, 'tableau', 'tableaux')}, dans l’ordre du rapport`;
}
