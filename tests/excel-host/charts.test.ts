import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost } from '../../excel-host';
import { metadataOf } from '../../excel-host/metadata';
import type { PartSpec } from '../../excel-host/model/chart-part';
import { CHART_PARTS, SERIES_PARTS, SERIES_SETTINGS } from '../../excel-host/model/chart-specs';
import { attach, bytesOf, codeOf, donationsFile, openDonations, type OpenHost } from './open-donations';

/** Two series over the amounts of the first three donations, told apart by name. */
async function addChart({ Excel }: Pick<OpenHost, 'Excel'>, name = 'G1'): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    const chart = sheet.charts.add('BarClustered', sheet.getRange('D2:D4'), 'Columns');
    chart.name = name;
    chart.title.text = 'Dons « à » <Eau> & École';
    chart.title.format.font.set({ bold: true, size: 11, color: '#1A1A1A' });
    chart.legend.position = 'Top';
    chart.axes.categoryAxis.set({ reversePlotOrder: true, position: 'Maximum' });
    chart.axes.valueAxis.set({ minimum: 0, tickLabelPosition: 'None' });
    chart.axes.valueAxis.title.set({ text: 'Euros', visible: true });
    chart.setPosition('F3', 'K18');
    const first = chart.series.getItemAt(0);
    first.set({ name: 'Montants', gapWidth: 50, overlap: 0, hasDataLabels: true });
    first.setXAxisValues(sheet.getRange('C2:C4'));
    first.format.fill.setSolidColor('#1B4F66');
    first.format.line.set({ color: '#404040', weight: 0.75 });
    const second = chart.series.add('Suivants');
    second.setValues(sheet.getRange('D5:D7'));
    second.setXAxisValues(sheet.getRange('C2:C4'));
    await context.sync();
  });
}

test('a chart is read back as it was made', async () => {
  const open = await openDonations();
  await addChart(open);
  await open.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Dons');
    const count = charts.getCount();
    charts.load({ name: true, chartType: true, title: { text: true }, series: { name: true } });
    const values = charts.getItem('G1').series.getItemAt(1).getDimensionValues('Values');
    const none = charts.getItemOrNullObject('G2');
    await context.sync();
    expect(
      charts.items.map(({ name, chartType, title, series }) => [
        name,
        chartType,
        title.text,
        series.items.map((one) => one.name),
      ]),
    ).toEqual([['G1', 'BarClustered', 'Dons « à » <Eau> & École', ['Montants', 'Suivants']]]);
    expect([count.value, values.value, none.isNullObject]).toEqual([1, [17.5, 20, 22.5], true]);
  });
  expect(open.host.warnings).toEqual([]);
});

test('a chart is described with the cells it shows, as they are now', async () => {
  const open = await openDonations();
  await addChart(open);
  open.host.userEdit('Dons', 'D2', [[99]]);
  expect(open.host.charts).toHaveLength(1);
  expect(open.host.charts[0]).toMatchObject({
    sheet: 'Dons',
    name: 'G1',
    kind: 'bar',
    place: { top: 2, left: 5, bottom: 17, right: 10 },
    title: { text: 'Dons « à » <Eau> & École', font: { bold: true, size: 11, color: '#1A1A1A' } },
    legend: { position: 'Top' },
    categories: { formula: 'Dons!$C$2:$C$4', texts: ['Eau potable', 'École', 'Été solidaire'] },
    categoryAxis: { reversed: true, crossedAt: 'maximum', labels: true },
    valueAxis: { title: { text: 'Euros' }, minimum: 0, labels: false },
    gapWidth: 50,
    overlap: 0,
    series: [
      { name: 'Montants', formula: 'Dons!$D$2:$D$4', values: [99, 12.5, 15], fill: '#1B4F66', line: { weight: 0.75 } },
      { name: 'Suivants', formula: 'Dons!$D$5:$D$7', values: [17.5, 20, 22.5], labels: null },
    ],
  });
});

test('charts follow their sheet: renamed, moved, deleted', async () => {
  const open = await openDonations();
  await addChart(open);
  const sheet = open.host.sheet('Dons');
  sheet.Name = 'Dons 2024';
  sheet.Position = 2;
  expect(open.host.charts[0]).toMatchObject({ sheet: 'Dons 2024', series: [{ formula: "'Dons 2024'!$D$2:$D$4" }, {}] });
  open.host.workbook.removeSheet(sheet);
  expect(open.host.charts).toEqual([]);
});

test('a chart can be taken away', async () => {
  const open = await openDonations();
  await addChart(open, 'G1');
  await addChart(open, 'G2');
  await open.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').charts.getItem('g1').delete();
    await context.sync();
  });
  expect(open.host.charts.map(({ name }) => name)).toEqual(['G2']);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ['another kind of chart', 'NotEmulated', (sheet) => sheet.charts.add('Pie', sheet.getRange('D2:D4'), 'Columns')],
  [
    'headers to be guessed',
    'NotEmulated',
    (sheet) => sheet.charts.add('BarClustered', sheet.getRange('C1:D4'), 'Columns'),
  ],
  [
    'a part that is not emulated',
    'NotEmulated',
    (sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('D2:D4'), 'Columns').plotArea.position = 'Automatic';
    },
  ],
  [
    'no colour',
    'InvalidArgument',
    (sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('D2:D4'), 'Columns').format.fill.setSolidColor('bleu');
    },
  ],
  [
    'no such chart',
    'ItemNotFound',
    (sheet) => {
      sheet.charts.getItem('G9').delete();
    },
  ],
])('%s fails: %s', async (_, code, use) => {
  const { Excel } = await openDonations();
  const run = Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem('Dons'));
    await context.sync();
  });
  expect(await codeOf(run)).toBe(code);
});

test('an Excel before ExcelApi 1.7 has no series to set', async () => {
  const { Excel } = await openDonations({ requirementSets: { ExcelApi: '1.6' } });
  expect(await codeOf(addChart({ Excel }))).toBe('ApiNotFound');
});

test('every part that is emulated exists in the genuine library', () => {
  const unknown = (spec: PartSpec): string[] => {
    const { scalars, nav, methods } = metadataOf(spec.className);
    const parts = Object.entries(spec.parts ?? {});
    const known = { ...scalars, ...nav, ...methods };
    return [
      ...[...Object.keys(spec.settings ?? {}), ...Object.keys(spec.calls ?? {}), ...parts.map(([name]) => name)]
        .filter((name) => !name.startsWith('_') && !(name in known))
        .map((name) => `${spec.className}.${name}`),
      ...parts.flatMap(([name, part]) => [
        ...(nav[name]?.type === part.className ? [] : [`${spec.className}.${name}: ${part.className}`]),
        ...unknown(part),
      ]),
    ];
  };
  expect(unknown({ className: 'Chart', parts: CHART_PARTS })).toEqual([]);
  expect(unknown({ className: 'ChartSeries', parts: SERIES_PARTS, settings: SERIES_SETTINGS })).toEqual([]);
});

/** Every tag that is opened is closed, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, rest] of xml.matchAll(/<(\/?)([\w:]+)((?:[^>"]|"[^"]*")*)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (rest?.endsWith('/') !== true) open.push(name ?? '');
  }
  return open.length === 0;
}

const textsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test('the saved file holds the chart, over its cells and with what they held', async () => {
  const open = await openDonations();
  await addChart(open);
  const bytes = await open.host.save();
  const parts = textsOf(bytes);
  const chart = parts.get('xl/charts/chart1.xml') ?? '';
  const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
  expect([isWellFormed(chart), isWellFormed(drawing)]).toEqual([true, true]);
  for (const piece of [
    '<c:barDir val="bar"/><c:grouping val="clustered"/>',
    '<a:t>Dons « à » &lt;Eau&gt; &amp; École</a:t>',
    '<c:tx><c:v>Montants</c:v></c:tx>',
    '<c:f>Dons!$C$2:$C$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Eau potable</c:v></c:pt>',
    '<c:f>Dons!$D$2:$D$4</c:f><c:numCache><c:formatCode>#,##0.00</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>10</c:v></c:pt>',
    '<c:gapWidth val="50"/><c:overlap val="0"/>',
    '<c:orientation val="maxMin"/>',
    '<c:crosses val="max"/>',
    '<c:legendPos val="t"/>',
  ])
    expect(chart).toContain(piece);
  expect(drawing).toContain('<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>');
  expect(drawing).toContain('<xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row>');
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="\w+"\/>/);
  expect(parts.get('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="/xl/charts/chart1.xml"');
  for (const path of ['/xl/charts/chart1.xml', '/xl/drawings/drawing1.xml'])
    expect(parts.get('[Content_Types].xml')).toContain(`PartName="${path}"`);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(Uint8Array.from(bytes).buffer);
  expect(again.worksheets.map(({ name }) => name)).toEqual(['Dons', 'Notes', 'Vide']);
});

test('a sheet with an image keeps it beside the chart', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(await donationsFile()).buffer);
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  book.getWorksheet('Dons')?.addImage(book.addImage({ base64: png, extension: 'png' }), 'A1:B2');
  const open = attach(await ExcelHost.open(await bytesOf(book)));
  await addChart(open);
  await addChart(open, 'G2');
  const parts = textsOf(await open.host.save());
  const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
  expect([isWellFormed(drawing), [...parts.keys()].filter((path) => path.startsWith('xl/drawings/drawing'))]).toEqual([
    true,
    ['xl/drawings/drawing1.xml'],
  ]);
  expect([drawing.split('<xdr:pic>').length, drawing.split('<xdr:graphicFrame ').length]).toEqual([2, 3]);
  expect(parts.get('xl/worksheets/sheet1.xml')?.split('<drawing ')).toHaveLength(2);
  expect(parts.has('xl/charts/chart2.xml')).toBe(true);
});
