import type { Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import type { PeriodWords } from '@report/engine/text';
import type { ChartedLines, Picture } from '../charts/chart-of-lines';
import { tableChart } from '../charts/table-chart';
import type { SheetBlock } from '../model/block';
import type { SheetRow } from '../model/sheet-model';
import { partName, sentenceName } from '../sheets/names';
import { gap } from '../text/row-height';
import { type FigureColumn, figureColumns } from './figure-columns';
import type { TableLabel } from './table-labels';
import { tableRows } from './table-rows';
import { headingRows, noteRows, sentenceRows } from './table-texts';

const WITHOUT_SHARES = 'Tableau large\u00a0: les pourcentages de chaque colonne ne sont pas affichés.';
const BEFORE_NOTES = 5;
const BEFORE_SENTENCE = 4;

interface TableContext {
  readonly label: TableLabel;
  /** Heading of the chapter that begins with this table. */
  readonly chapter: string | null;
  readonly words: PeriodWords;
  /** Where «↑ Sommaire» leads. */
  readonly back: string;
  /** The chart, where it is not the one that the entry of the table asks for. */
  readonly picture?: PictureOf;
}

/** The chart of a table in one part, from its printed columns. */
export type PictureOf = (
  columns: readonly FigureColumn[],
  places: Pick<ChartedLines, 'name' | 'body' | 'before' | 'above'>,
) => Picture;

/**
 * A table with its title, unit, notes, sentence and chart. Usually one block; as many as it has parts when it is too wide:
 * notes and sentence follow the last.
 */
export function tableBlocks(
  profile: Profile,
  table: Table,
  { label, chapter, words, back, picture: own }: TableContext,
): SheetBlock[] {
  const { parts, withoutShares } = figureColumns(table);
  return parts.map((columns, index) => {
    const part = parts.length > 1 ? ` (${index + 1}/${parts.length})` : '';
    const isLast = index === parts.length - 1;
    const before = headingRows(table, label.full + part, index === 0 ? chapter : null, back);
    const body = tableRows(profile, table, columns);
    const notes = isLast ? noteRows([...(withoutShares ? [WITHOUT_SHARES] : []), ...table.notes]) : [];
    const sentence = isLast && table.sentence !== null ? sentenceRows(table.sentence) : [];
    const after: SheetRow[] = [
      ...(notes.length > 0 ? [gap(BEFORE_NOTES), ...notes] : []),
      ...(sentence.length > 0 ? [gap(BEFORE_SENTENCE), ...sentence] : []),
    ];
    const texts = [...before, ...body, ...after];
    const name = partName(table.id, index, words.sheet);
    const first = before.length;
    const places = { name, body, before: first, above: texts };
    const draw = own ?? ((all, around) => tableChart(profile, table, all, words.title, around));
    const picture = index === 0 && (own !== undefined || isLast) ? draw(columns, places) : { rows: [], charts: [] };
    return {
      key: table.id,
      rows: [...texts, ...picture.rows],
      charts: picture.charts,
      anchor: index === 0 && chapter !== null ? 1 : 0,
      names: [
        { name, first, last: first + body.length - 1, lastColumn: columns.length },
        ...(sentence.length > 0
          ? [
              {
                name: sentenceName(table.id, words.sheet),
                first: texts.length - sentence.length,
                last: texts.length - 1,
                lastColumn: 0,
              },
            ]
          : []),
      ],
      head: first + 2,
      tail: after.length + picture.rows.length + 1,
      groups: [],
      breakable: false,
    };
  });
}
