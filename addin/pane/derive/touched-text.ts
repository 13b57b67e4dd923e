import { entryOf, numberOf } from '@alupse/domain/catalogue';
import type { Edition, Finding } from '@alupse/domain/contract';
import type { RegisterSummary } from '../../actions';
import { countText } from '../words/count-text';
import { listText } from '../words/list-text';
import { numberText } from '../words/number-text';
import { tableText } from '../words/table-text';

/** Tables named before «et n autres». */
const NAMED = 3;

/**
 * Which tables findings touch, and by how much at the most: a figure that counts the rows of a register cannot be wrong
 * by more than the rows that are at fault. Null when they touch no table.
 */
export function touchedText(
  findings: readonly Finding[],
  summaries: readonly RegisterSummary[],
  edition: Edition,
): string | null {
  const tables = [...new Set(findings.flatMap((finding) => finding.tables))].flatMap((id) => {
    const entry = entryOf(id);
    return entry === undefined ? [] : [tableText({ id, number: numberOf(entry, edition), title: entry.title })];
  });
  if (tables.length === 0) return null;
  const others = tables.length - NAMED;
  const named = others > 1 ? [...tables.slice(0, NAMED), `${numberText(others)} autres`] : tables;
  const rows = new Set(findings.map(({ file, sheet, address }) => JSON.stringify([file, sheet, rowOf(address)])));
  const registers = new Set(findings.map(({ register }) => register));
  const all = summaries.filter(({ register }) => registers.has(register)).reduce((sum, one) => sum + one.rows, 0);
  const share = all === 0 ? '' : ` sur ${numberText(all)}`;
  return `${tables.length === 1 ? 'Tableau touché' : 'Tableaux touchés'}\u00a0: ${listText(named)}. Écart possible\u00a0: au plus ${countText(rows.size, 'ligne')}${share}.`;
}

const rowOf = (address: string): string => address.replace(/^[A-Z]+/, '');
