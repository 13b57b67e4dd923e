import { type SheetCell, type SheetModel, styleOf } from '@report/addin/layout';
import { areaOf, cellsIn } from './read-model';

const PAGE = 728;
/** A character of Calibri is at least this wide, in ems, on average over a line of French: never too many lines asked. */
const NARROW = 0.36;

/** The least height a cell can do with: its text in characters narrower than any French text, on lines of 1.15 em. */
function leastHeight(cell: SheetCell, widths: readonly number[]): number {
  const { fontSize, wrap } = styleOf(cell);
  if (!wrap) return fontSize * 1.15;
  const room = widths.slice(cell.column, (cell.mergeTo ?? cell.column) + 1).reduce((sum, width) => sum + width, 0);
  const perLine = room / (NARROW * fontSize * (96 / 72));
  const lines = String(cell.value)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.min(lines * fontSize * 1.15, 409);
}

function cellFaults({ columnWidths: widths, rows }: SheetModel): string[] {
  return rows.flatMap(({ height, cells }, row) => {
    const taken = new Set<number>();
    return cells.flatMap((cell) => {
      const faults: string[] = [];
      const last = cell.mergeTo ?? cell.column;
      if (last >= widths.length || cell.column < 0) faults.push(`row ${row}: a cell outside the grid`);
      for (let column = cell.column; column <= last; column += 1) {
        if (taken.has(column)) faults.push(`row ${row}: two cells in one place`);
        taken.add(column);
      }
      if (height < leastHeight(cell, widths)) faults.push(`row ${row}: «${cell.value}» is cut`);
      if (typeof cell.value === 'string' && styleOf(cell).numberFormat !== '@')
        faults.push(`row ${row}: text as number`);
      if (typeof cell.value === 'number' && styleOf(cell).numberFormat === '@')
        faults.push(`row ${row}: number as text`);
      if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) faults.push(`row ${row}: no number`);
      return faults;
    });
  });
}

function nameFaults(model: SheetModel): string[] {
  return model.names.flatMap(({ name, address }) => {
    const faults: string[] = [];
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      faults.push(`${name}: refused`);
    const { last, lastColumn } = areaOf(address);
    if (last >= model.rows.length || lastColumn >= model.columnWidths.length) faults.push(`${name}: outside`);
    if (!name.includes('_phrase_'))
      for (const row of cellsIn(model, address))
        for (const cell of row)
          if (cell === undefined || cell.value === '') faults.push(`${name}: an empty cell`);
          else if (cell.mergeTo !== undefined) faults.push(`${name}: a merged cell`);
    return faults;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Pages as they are printed: rows between two ends, under the heading that every page repeats. */
function pageFaults({ rows, pageBreaks, printTitles, printArea, columnWidths }: SheetModel): string[] {
  const heights = rows.map(({ height }) => height);
  const heading = sum(heights.slice(0, Number(printTitles.split(':')[1])));
  const ends = [...pageBreaks, rows.length];
  const pages = ends.map((end, page) => sum(heights.slice(ends[page - 1] ?? 0, end)) + (page === 0 ? 0 : heading));
  const printed = columnWidths.slice(0, areaOf(printArea).lastColumn + 1);
  return [
    ...pages.filter((height) => height > PAGE + 0.01).map((height) => `a page of ${height} points`),
    ...(sum(printed) === 604 ? [] : [`${sum(printed)} pixels wide`]),
    ...(pageBreaks.every((row, index) => row > (pageBreaks[index - 1] ?? 2)) ? [] : ['page ends in disorder']),
    ...(heights.every((height) => height > 0 && height <= 409.5) ? [] : ['a height Excel refuses']),
  ];
}

/** Charts: over figures that stand in the sheet, in a row of their own that no cell uses, as wide as the page at most. */
function chartFaults(model: SheetModel): string[] {
  const names = model.charts.map(({ name }) => name);
  const printed = areaOf(model.printArea);
  return [
    ...(new Set(names).size === names.length ? [] : ['two charts of one name']),
    ...model.charts.flatMap(({ name, title, categories, series, place }) => {
      const faults: string[] = [];
      const labels = cellsIn(model, categories).map(([cell]) => cell);
      const start = areaOf(place.from);
      const covered = { ...start, last: areaOf(place.to).last, lastColumn: areaOf(place.to).lastColumn };
      if (title === '' || series.length === 0) faults.push('says nothing');
      if (!labels.every((cell) => cell?.role === 'stub' && cell.emphasis !== 'total' && cell.emphasis !== 'base'))
        faults.push('shows a line that is no category');
      for (const { values } of series) {
        const cells = cellsIn(model, values).map(([cell]) => cell);
        if (cells.length !== labels.length || areaOf(values).first !== areaOf(categories).first)
          faults.push('shows the figures of other lines');
        if (!cells.every((cell) => typeof cell?.value === 'number')) faults.push('shows something that is no figure');
      }
      if (covered.first !== covered.last || model.rows[covered.first]?.cells.length !== 0) faults.push('covers a cell');
      if (covered.firstColumn !== 0 || covered.lastColumn > printed.lastColumn || covered.last > printed.last)
        faults.push('leaves the page');
      if (model.pageBreaks.some((row) => row > areaOf(categories).first && row <= covered.first))
        faults.push('stands on another page than its table');
      if ((model.rows[covered.first]?.height ?? 0) < 80) faults.push('is too low');
      return faults.map((fault) => `${name} ${fault}`);
    }),
  ];
}

/** Texts that are too small, headers that stand twice, tables that A2 does not count: docs/accessibility.md. */
function accessFaults({ rows, charts }: SheetModel): string[] {
  const headers = rows.filter(({ cells }) => cells[0]?.role === 'headerStub').map(({ cells }) => cells);
  const second = String(rows[1]?.cells[0]?.value);
  const counted = `· ${headers.length}\u00a0${headers.length > 1 ? 'tableaux' : 'tableau'}`;
  return [
    ...rows.flatMap(({ cells }) =>
      cells.filter((cell) => styleOf(cell).fontSize < 10).map(({ value }) => `${value}: small`),
    ),
    ...headers.flatMap((cells) => {
      const names = cells.map(({ value }) => value);
      return new Set(names).size === names.length && !names.includes('') ? [] : [`headers ${names.join(' | ')}`];
    }),
    ...(second.endsWith(counted) ? [] : [`A2 says «${second}», there are ${headers.length} tables`]),
    ...charts
      .filter(({ title, alternative }) => !alternative.startsWith(`${title}. `))
      .map(({ name }) => `${name}: no text`),
  ];
}

/** What would look wrong, be cut or be refused by Excel in a sheet. */
export const faultsOfModel = (model: SheetModel): string[] => [
  ...cellFaults(model),
  ...nameFaults(model),
  ...pageFaults(model),
  ...chartFaults(model),
  ...accessFaults(model),
  ...(/^[^[\]:*?/\\]{1,31}$/.test(model.name) ? [] : [`${model.name}: a name Excel refuses`]),
];

/** Faults across the sheets: names twice, links that lead nowhere. */
export function faultsOfReport(models: readonly SheetModel[]): string[] {
  const names = models.flatMap((model) => model.names.map(({ name }) => name.toLowerCase()));
  const links = models.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? [])));
  const leads = (link: string): boolean => {
    const [, sheet, row] = /^'(.+)'!A(\d+)$/.exec(link) ?? [];
    return models.some(({ name, rows }) => name === sheet && rows[Number(row) - 1] !== undefined);
  };
  return [
    ...models.flatMap((model) => faultsOfModel(model).map((fault) => `${model.name}: ${fault}`)),
    ...(new Set(names).size === names.length ? [] : ['two places of one name']),
    ...links.filter((link) => !leads(link)).map((link) => `${link} leads nowhere`),
  ];
}
