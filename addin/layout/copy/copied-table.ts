import { periodWords } from '@report/engine/text';
import type { StatisticsAnswer, Table } from '@report/engine/contract';
import { smallCounts } from '../checks/check-words';
import type { SheetModel, SheetRow } from '../model/sheet-model';
import { partName } from '../sheets/names';

/** A table as it goes into the report: caption, header and lines, sentence. */
export interface CopiedTable {
  /** Name of its range in the workbook: «motifs_2016». */
  readonly name: string;
  /** The sheet it stands in: «Dialogue 2016». */
  readonly sheet: string;
  readonly caption: string;
  /** The header first; nothing merged, no empty cell. */
  readonly rows: readonly SheetRow[];
  /** Of its columns, in pixels. */
  readonly widths: readonly number[];
  readonly sentence: string | null;
  /** What to look at before the table is given to anyone; null for nothing. */
  readonly caution: string | null;
  /** It prints words of the registers, not figures. */
  readonly isList: boolean;
}

const SENTENCE = '_phrase';

/** Every table of the sheets, in their order; one that was too wide is one for each of its parts. */
export function copiedTables(
  { tables, period }: Pick<StatisticsAnswer, 'tables' | 'period'>,
  models: readonly SheetModel[],
): CopiedTable[] {
  const of = periodWords(period).sheet;
  const lists = new Set(tables.filter(({ kind }) => kind === 'list').map(({ id }) => partName(id, 0, of)));
  const cautions = new Map(tables.map((table) => [partName(table.id, 0, of), cautionOf(table)]));
  return models.flatMap((model) => {
    const sentences = new Map(
      model.names.filter(({ name }) => name.includes(SENTENCE)).map((place) => [place.name, place.address]),
    );
    return model.names
      .filter(({ name }) => !sentences.has(name))
      .map(({ name, address }) => {
        const [first, last] = rowsOf(address);
        const rows = model.rows.slice(first, last + 1);
        const sentence = sentences.get(name.replace(/_\d+$/, `${SENTENCE}$&`));
        return {
          name,
          sheet: model.name,
          caption: captionAbove(model.rows, first),
          rows,
          widths: model.columnWidths.slice(0, rows[0]?.cells.length ?? 0),
          sentence: sentence === undefined ? null : textAt(model.rows, rowsOf(sentence)[0]),
          caution: cautions.get(name) ?? null,
          isList: lists.has(name),
        };
      });
  });
}

const cautionOf = (table: Table): string | null =>
  table.kind === 'list' && (table.base.n ?? 1) > 0
    ? 'Cette liste reprend le texte libre des registres : un nom peut s’y trouver. Relisez-la avant de la transmettre.'
    : smallCounts(table);

/** 0-based first and last row of an address without sheet: «A6:C14». */
function rowsOf(address: string): [first: number, last: number] {
  const numbers = Array.from(address.matchAll(/\d+/g), ([digits]) => Number(digits) - 1);
  return [numbers[0] ?? 0, numbers.at(-1) ?? 0];
}

const textAt = (rows: readonly SheetRow[], row: number): string => String(rows[row]?.cells[0]?.value ?? '');

function captionAbove(rows: readonly SheetRow[], before: number): string {
  const titles = rows.slice(0, before).flatMap(({ cells }) => cells.filter(({ role }) => role === 'title'));
  return String(titles.at(-1)?.value ?? '');
}
