import { type CatalogueProfile, entryOf, numberOf } from '@report/engine/catalogue';
import type { Finding } from '@report/engine/contract';
import { enumerate, frenchNumber } from '@report/engine/text';
import type { RegisterSummary } from '../../actions';
import { tableText } from '../words/table-text';

/** Tables named before «et n autres». */
const NAMED = 3;

/**
 * Which tables findings touch, and by how much at the most: a figure that counts rows of the register cannot be wrong by
 * more than the rows at fault (one that sums what they hold can). Null when they touch no table.
 */
export function touchedText(
  profile: Pick<CatalogueProfile, 'editions' | 'tables'>,
  findings: readonly Finding[],
  summaries: readonly RegisterSummary[],
  edition: string,
): string | null {
  const tables = [...new Set(findings.flatMap((finding) => finding.tables))].flatMap((id) => {
    const entry = entryOf(profile, id);
    return entry === undefined
      ? []
      : [tableText({ id, number: numberOf(profile, entry, edition), title: entry.title })];
  });
  if (tables.length === 0) return null;
  const others = tables.length - NAMED;
  const named = others > 1 ? [...tables.slice(0, NAMED), `${frenchNumber(others)} autres`] : tables;
  const rows = new Set(findings.map(({ file, sheet, address }) => JSON.stringify([file, sheet, rowOf(address)])));
  const registers = new Set(findings.map(({ register }) => register));
  const all = summaries.filter(({ register }) => registers.has(register)).reduce((sum, one) => sum + one.rows, 0);
  const share = all === 0 ? '' : ` sur ${frenchNumber(all)}`;
  const bound = 'un chiffre qui compte ces lignes ne peut s’écarter davantage';
  return `${tables.length === 1 ? 'Tableau touché' : 'Tableaux touchés'}\u00a0: ${enumerate(named)}. ${rows.size === 1 ? 'Ligne' : 'Lignes'} en cause\u00a0: ${frenchNumber(rows.size)}${share}\u00a0; ${bound}.`;
}

const rowOf = (address: string): string => address.replace(/^[A-Z]+/, '');
