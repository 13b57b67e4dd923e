import { type CatalogueProfile, entryOf, numberOf } from '@report/engine/catalogue';
import type { Finding } from '@report/engine/contract';
import { counted, enumerate, frenchNumber } from '@report/engine/text';
import type { RegisterSummary } from '../../actions';
import { tableText } from '../words/texts';

/** Tables named before «et n autres». */
const NAMED = 3;

/** How many tables findings touch, in words, and what is folded under them. */
export interface Touched {
  /** «33 tableaux touchés» */
  readonly title: string;
  readonly text: string;
}

/**
 * Which tables findings touch, and by how much at the most: a figure that counts rows of the register cannot be wrong by
 * more than the rows at fault (one that sums what they hold can). Null when they touch no table.
 */
export function touchedText(
  profile: Pick<CatalogueProfile, 'editions' | 'tables'>,
  findings: readonly Finding[],
  summaries: readonly RegisterSummary[],
  edition: string,
): Touched | null {
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
  const share = all === 0 ? '' : ` (${counted(rows.size, 'ligne', 'lignes')} en cause sur ${frenchNumber(all)})`;
  return {
    title: counted(tables.length, 'tableau touché', 'tableaux touchés'),
    text: `${enumerate(named)}. Au pire, un effectif change de ${frenchNumber(rows.size)}${share}.`,
  };
}

const rowOf = (address: string): string => address.replace(/^[A-Z]+/, '');
