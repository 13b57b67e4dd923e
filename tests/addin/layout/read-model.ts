import type { SheetCell, SheetModel } from '@report/addin/layout';

export interface Area {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** «A3:C12» with 0-based rows and columns. */
export function areaOf(address: string): Area {
  const [, from = '', first = '', to = from, last = first] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address) ?? [];
  if (from === '') throw new Error(`${address} is no address`);
  return {
    first: Number(first) - 1,
    last: Number(last) - 1,
    firstColumn: from.charCodeAt(0) - 65,
    lastColumn: to.charCodeAt(0) - 65,
  };
}

/** The cells of an area, row by row; undefined where nothing is written. */
export function cellsIn(model: SheetModel, address: string): (SheetCell | undefined)[][] {
  const { first, last, firstColumn, lastColumn } = areaOf(address);
  return model.rows
    .slice(first, last + 1)
    .map(({ cells }) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
        cells.find(({ column }) => column === firstColumn + index),
      ),
    );
}

export interface NamedTable {
  readonly model: SheetModel;
  readonly name: string;
  readonly cells: (SheetCell | undefined)[][];
}

/** The ranges that bear the name of a table, part after part. */
export const partsOf = (models: readonly SheetModel[], id: string, year: number): NamedTable[] => {
  const stem = id.replaceAll('-', '_');
  const wanted = new RegExp(`^${stem}(_partie_\\d+)?_${year}$`);
  return models.flatMap((model) =>
    model.names
      .filter(({ name }) => wanted.test(name))
      .map(({ name, address }) => ({ model, name, cells: cellsIn(model, address) })),
  );
};

export const texts = (model: SheetModel): string[] =>
  model.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
