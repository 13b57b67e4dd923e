import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelHost } from '../../excel-host';
import { loadExcelApi } from '../../excel-host/node';
import { openDonations } from './open-donations';

/** A workbook as a French Excel saves one whose author used «Titre 1» and a style of their own. */
async function frenchBook(): Promise<Uint8Array> {
  const parts = unzipSync(await ExcelHost.empty().save());
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
    .replace('<fonts count="1">', '<fonts count="2"><font><i/><sz val="20"/><name val="Arial"/></font>')
    .replace(
      /<cellStyleXfs .*<\/cellStyleXfs>/,
      '<cellStyleXfs count="3"><xf fontId="1"/><xf numFmtId="9" fontId="0" applyNumberFormat="0"/><xf fontId="0"/></cellStyleXfs>',
    )
    .replace(
      /<cellStyles .*<\/cellStyles>/,
      '<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Titre 1" xfId="1" builtinId="16"/><cellStyle name="Rubrique" xfId="2"/></cellStyles>',
    );
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) });
}

test('a heading is made when it is asked for: its font and its line, the rest of the cell as it was', async () => {
  const { host, Excel } = await openDonations();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    const range = sheet.getRange('A1:B1');
    range.format.fill.color = '#DDEBF7';
    range.format.horizontalAlignment = 'Right';
    range.format.font.italic = true;
    range.style = 'Heading1';
    const border = range.format.borders.getItem('EdgeBottom').load('style, weight');
    range.load('style, format/fill/color, format/horizontalAlignment, format/font');
    const mixed = sheet.getRange('A1:A2').load('style');
    const other = sheet.getRange('A2').load('style');
    await context.sync();
    const { font, fill, horizontalAlignment } = range.format;
    expect([range.style, mixed.style, other.style]).toEqual(['Heading1', null, 'Normal']);
    expect([font.size, font.bold, font.italic, fill.color, horizontalAlignment]).toEqual([
      15,
      true,
      false,
      '#DDEBF7',
      'Right',
    ]);
    expect([border.style, border.weight]).toEqual(['Continuous', 'Thick']);
    range.style = 'Normal';
    range.load('style, format/fill/color');
    await context.sync();
    expect([range.style, range.format.fill.color]).toEqual(['Normal', '#FFFFFF']);
  });
  const styles = strFromU8(unzipSync(await host.save())['xl/styles.xml'] ?? new Uint8Array());
  expect(styles.match(/<cellStyle name="Heading 1"[^>]*builtinId="16"/g)).toHaveLength(1);
});

test('a style of the file is found by its number and by its own name, in any language, and survives being saved', async () => {
  const host = await ExcelHost.open(await frenchBook());
  const { Excel } = loadExcelApi(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [one, other, own] = ['A1', 'A2', 'A3'].map((at) => sheet.getRange(at)) as [
      Excel.Range,
      Excel.Range,
      Excel.Range,
    ];
    one.style = 'Heading1';
    other.style = 'titre 1';
    own.style = 'Rubrique';
    await context.sync();
  });
  const again = loadExcelApi(await ExcelHost.open(await host.save())).Excel;
  await again.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const styles = ['A1', 'A2', 'A3', 'A4'].map((at) => sheet.getRange(at).load('style, numberFormat'));
    await context.sync();
    expect(styles.map(({ style }) => style)).toEqual(['Heading1', 'Heading1', 'Rubrique', 'Normal']);
    // «Titre 1» of this file says nothing of formats of numbers.
    expect(styles[0]?.numberFormat).toEqual([['General']]);
  });
});

test.each(['Heading 17', 'Titre 1', ''])('a style that does not exist is refused: «%s»', async (name) => {
  const { Excel } = await openDonations();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dons').getRanges('A1,B2').style = name;
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
