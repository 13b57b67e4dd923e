import type { FoundPlace } from '@report/word/radar';
import type { WordDocument } from '@report/word/docx';
import type { PlaceInReport } from './types';

/** Says of places in a table which row they are in: a figure alone in its cell tells nothing. */
export function inRows({
  paragraphs,
}: Pick<WordDocument, 'paragraphs'>): <T extends FoundPlace>(place: T) => T & PlaceInReport {
  const labels = new Map<string, string>();
  const rows = new Map<string, string>();
  for (const { part, ordinal, table, text } of paragraphs) {
    if (table === null) continue;
    const row = `${part}#${table.table}#${table.row}`;
    if (table.col === 0) labels.set(row, `${labels.get(row) ?? ''} ${text}`.trim());
    else rows.set(`${part}#${ordinal}`, row);
  }
  return (place) => {
    const row = rows.get(`${place.part}#${place.paragraph}`);
    return { ...place, row: (row === undefined ? undefined : labels.get(row)) ?? null };
  };
}
