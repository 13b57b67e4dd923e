import type { ChartModel, SheetCell, SheetModel } from '@report/addin/layout';

const cell = (column: number, value: string | number, more: Partial<SheetCell> = {}): SheetCell => ({
  column,
  value,
  role: typeof value === 'number' ? 'number' : 'stub',
  ...more,
});

/** A sheet of one title, one line of figures and one note, with a named range. `figure` tells one edition from another. */
export const smallModel = (name: string, figure: number, more: Partial<SheetModel> = {}): SheetModel => ({
  name,
  columnWidths: [226, 66],
  rows: [
    { height: 24, cells: [cell(0, name, { role: 'sheetTitle' })] },
    { height: 15.5, cells: [cell(0, '1-4'), cell(1, figure)] },
    { height: 14, cells: [cell(0, 'Une note', { role: 'note', mergeTo: 1 })] },
  ],
  names: [{ name: `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}_figures`, address: 'A2:B2' }],
  charts: [],
  printArea: 'A1:B3',
  printTitles: '1:1',
  pageBreaks: [],
  frozenRows: 1,
  footer: { left: name, right: 'Page &P / &N' },
  ...more,
});

/** A chart of the one figure of a small model. */
const smallChart: ChartModel = {
  name: 'Graphique',
  kind: 'bar',
  title: 'Titre du graphique',
  alternative: 'Titre du graphique. Une ligne.',
  categoryTitle: null,
  valueTitle: 'Nombre',
  categories: 'A2:A2',
  series: [{ name: 'Nombre', values: 'B2:B2' }],
  place: { from: 'A4', to: 'B4' },
};

/** … and a line along time, as the sheet of what someone composes has it. */
const alongTime: ChartModel = { ...smallChart, name: 'Évolution', kind: 'line', labelled: false };

/** Two sheets, the first with a link to the second, the second with a chart. */
export const twoModels = (figure: number): SheetModel[] => [
  smallModel('Sommaire 2016', figure, {
    rows: [{ height: 16, cells: [cell(0, 'Dialogue', { role: 'link', link: "'Dialogue 2016'!A2" }), cell(1, figure)] }],
    names: [],
    printArea: 'A1:B1',
  }),
  smallModel('Dialogue 2016', figure, { charts: [smallChart, alongTime] }),
];
