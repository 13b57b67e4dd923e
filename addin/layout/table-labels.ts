import type { Table } from '@report/engine/contract';

/** What a table is called in the sheets: its number («C.3.11 b» where several share one) and its title. */
export interface TableLabel {
  readonly number: string;
  readonly title: string;
  /** «C.3.1  Motif principal» */
  readonly full: string;
}

/** The label of each table, by id. A number that several tables of one service bear gets a letter, in their order. */
export function tableLabels(tables: readonly Table[]): ReadonlyMap<string, TableLabel> {
  return new Map(
    tables.map((table) => {
      const sharing = tables.filter(({ number, service }) => number === table.number && service === table.service);
      const letter = sharing.length > 1 ? ` ${String.fromCharCode(97 + sharing.indexOf(table))}` : '';
      const number = table.number === null ? '' : table.number + letter;
      return [
        table.id,
        { number, title: table.title, full: number === '' ? table.title : `${number}  ${table.title}` },
      ];
    }),
  );
}
