import type { SheetModel } from '../../layout';
import { isSameFigure } from '../cells/same-value';
import { isRefusal } from '../session/errors';
import { cellGrid } from './cell-grid';
import { drawChart } from './draw-chart';

interface Written {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

/** A chart takes about seventy operations. */
const CHARTS_PER_SYNC = 20;

/**
 * Draws the charts of written sheets and reads back that they stand and show the cells they were to show. One sync per 20
 * charts and one for the reading; none without charts. Where this Excel cannot draw them they are all taken away again: the tables
 * are worth more than their pictures.
 *
 * @returns refused: the charts were left out; stuck: and what was begun of them cannot be taken away from these sheets
 */
export async function drawCharts(
  context: Excel.RequestContext,
  written: readonly Written[],
): Promise<'drawn' | 'refused' | 'stuck'> {
  const charted = written.filter(({ model }) => model.charts.length > 0);
  if (charted.length === 0) return 'drawn';
  try {
    const charts = charted.flatMap(({ sheet, model }) => model.charts.map((chart) => ({ sheet, chart })));
    for (let first = 0; first < charts.length; first += CHARTS_PER_SYNC) {
      for (const { sheet, chart } of charts.slice(first, first + CHARTS_PER_SYNC)) drawChart(sheet, chart);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- some charts a sync
      await context.sync();
    }
    if (await chartsAreWhole(context, charted)) return 'drawn';
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  try {
    await removeCharts(context, charted);
    return 'refused';
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return 'stuck';
  }
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

const isSame = (found: readonly unknown[] | undefined, wanted: readonly number[]): boolean =>
  found?.length === wanted.length && wanted.every((value, index) => isSameFigure(found[index], value));

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
