import { DEFAULT_OPTIONS, ExcelHost, HOST_PROFILES, hostOptionsOf } from '../../excel-host';
import { loadExcelApi } from '../../excel-host/node';

const act = async (
  options: Parameters<typeof ExcelHost.empty>[0],
  batch: (context: Excel.RequestContext) => unknown,
) => {
  const host = ExcelHost.empty(options);
  const { Excel } = loadExcelApi(host);
  const end = await Excel.run(async (context) => {
    batch(context);
    await context.sync();
    return 'done';
  }).catch((error: unknown) => (error as { readonly code: string }).code);
  return { host, end };
};
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('Feuil1');

test('a profile sets options that the host has, and no others', () => {
  for (const profile of Object.values(HOST_PROFILES))
    expect(Object.keys(profile).filter((option) => !(option in DEFAULT_OPTIONS))).toEqual([]);
  expect(hostOptionsOf('mac', '{"digits":15}')).toEqual({ ...HOST_PROFILES.mac, digits: 15 });
  expect([hostOptionsOf(null, null), hostOptionsOf('lotus', null)]).toEqual([{}, {}]);
});

test('numbers of fifteen digits are read so, and kept whole', async () => {
  const { host } = await act({ digits: 15 }, (context) => {
    sheetOf(context).getRange('A1').values = [[0.48200000000000004]];
  });
  expect(host.values('Feuil1', 'A1')).toEqual([[0.482]]);
  expect(host.sheet('Feuil1').ws.getCell(1, 1).value).toBe(0.48200000000000004);
});

test.each([
  ['en', ['VRAI', '1,5 an', true]],
  ['fr', [true, '1,5 an', true]],
] as const)('what is typed is understood in «%s»', async (typing, [truth, text, english]) => {
  const { host } = await act({ typing }, (context) => {
    sheetOf(context).getRange('A1:C1').values = [['VRAI', '1,5 an', 'TRUE']];
  });
  expect(host.values('Feuil1', 'A1:C1')).toEqual([[truth, text, english]]);
});

test.each([
  ['PageLayout', 'GeneralException'],
  ['PageLayout.orientation', 'GeneralException'],
  ['Page*', 'GeneralException'],
  ['PageLayout.zoom', 'done'],
  ['PageLay', 'done'],
])('«%s» refused: setting the orientation ends with %s', async (refused, end) => {
  const found = await act({ refuses: [refused] }, (context) => {
    sheetOf(context).pageLayout.orientation = 'Landscape';
  });
  expect(found.end).toBe(end);
  expect(found.host.sheet('Feuil1').PageLayout.Orientation).toBe(end === 'done' ? 'Landscape' : 'Portrait');
});

test('what empties the list of what can be undone is counted, reading is not', async () => {
  const { host } = await act(HOST_PROFILES['windows-365'], (context) => {
    const sheet = sheetOf(context);
    sheet.load({ name: true });
    sheet.name = 'Autre';
    sheet.getRange('A1:B2').getMergedAreasOrNullObject();
  });
  expect(host.undoCleared).toEqual(['Worksheet.name', 'Range.getMergedAreasOrNullObject']);
});

test('settings that do not persist are gone when the file is opened again, and were there until then', async () => {
  for (const forgetsSettings of [true, false]) {
    const { host } = await act({ forgetsSettings }, ({ workbook }) => {
      workbook.settings.add('clé', 'valeur');
    });
    expect(host.settings.get('clé')).toBe('"valeur"');
    const again = await ExcelHost.open(await host.save());
    expect(again.settings.has('clé')).toBe(!forgetsSettings);
  }
});

test('a session that is over answers nothing else', async () => {
  expect((await act({ syncsOfSession: 0 }, () => undefined)).end).toBe('InvalidOrTimedOutSession');
});

test('a formula that fills cells ends when one of them is written in', () => {
  const host = ExcelHost.empty();
  host.userEdit('Feuil1', 'A1:A4', [[1], [2], [3], [4]]);
  host.userSpill('Feuil1', 'A1:A3');
  const range = (address: string) => host.sheet('Feuil1').GetRange(address);
  expect([range('A2').HasSpill, range('A4').HasSpill, range('A1:A4').HasSpill]).toEqual([true, false, null]);
  host.userEdit('Feuil1', 'A2', [[9]]);
  expect(host.values('Feuil1', 'A1:A4').flat()).toEqual(['#SPILL!', 9, '', 4]);
  expect(range('A2').HasSpill).toBe(false);
});
