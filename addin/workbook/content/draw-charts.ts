import type { SheetModel } from '../../layout';
import { appErrorOf } from '../session/errors';
import { cellGrid } from './cell-grid';
import { drawChart } from './draw-chart';

interface Written {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

/**
 * Draws the charts of written sheets and reads back that they stand and show the cells they were to show. Two syncs,
 * however many charts; none without charts. Where this Excel cannot draw them they are all taken away again: the tables
 * are worth more than their pictures.
 *
 * @returns false when the charts were left out
 */
export async function drawCharts(context: Excel.RequestContext, written: readonly Written[]): Promise<boolean> {
  const charted = written.filter(({ model }) => model.charts.length > 0);
  if (charted.length === 0) return true;
  try {
    for (const { sheet, model } of charted) for (const chart of model.charts) drawChart(sheet, chart);
    await context.sync();
    if (await chartsAreWhole(context, charted)) return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  await removeCharts(context, charted);
  return false;
}

/** What Excel cannot do, or not with these charts; anything that may pass rises. */
function isRefused(error: unknown): boolean {
  const code = appErrorOf(error, 'write')?.code;
  return code === 'EXCEL_TOO_OLD' || code === 'WRITE_FAILED';
}

async function chartsAreWhole(context: Excel.RequestContext, charted: readonly Written[]): Promise<boolean> {
  const asked = charted.flatMap(({ sheet, model }) => {
    const count = sheet.charts.getCount();
    return model.charts.map((chart) => {
      const found = sheet.charts.getItem(chart.name);
      found.load({ chartType: true, title: { text: true }, series: { name: true } });
      const figures = chart.series.map((_, index) => found.series.getItemAt(index).getDimensionValues('Values'));
      return { model, chart, found, figures, count };
    });
  });
  await context.sync();
  return asked.every(
    ({ model, chart, found, figures, count }) =>
      count.value === model.charts.length &&
      found.title.text === chart.title &&
      found.series.items.length === chart.series.length &&
      chart.series.every(
        ({ name, values }, index) =>
          found.series.items[index]?.name === name && isSame(figures[index]?.value, figuresOf(model, values)),
      ),
  );
}

/** Excel may hand figures over as texts. */
const isSame = (found: readonly unknown[] | undefined, wanted: readonly number[]): boolean =>
  found?.length === wanted.length && wanted.every((value, index) => Number(found[index]) === value);

/** The figures of a part of one column: «B5:B12». */
function figuresOf(model: SheetModel, address: string): number[] {
  const [, letter = '', first, last] = /^([A-Z])(\d+):[A-Z](\d+)$/.exec(address) ?? [];
  const { values } = cellGrid(model);
  return values.slice(Number(first) - 1, Number(last)).map((row) => Number(row[letter.charCodeAt(0) - 65]));
}

async function removeCharts(context: Excel.RequestContext, charted: readonly Written[]): Promise<void> {
  const collections = charted.map(({ sheet }) => sheet.charts.load({ name: true }));
  await context.sync();
  for (const { items } of collections) for (const chart of items) chart.delete();
  await context.sync();
}
