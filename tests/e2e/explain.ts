import type { Frame } from 'playwright-core';
import type { Preview } from './open-preview';

function frameOf({ page }: Preview): Frame {
  const frame = page.frame({ name: 'pane' });
  if (frame === null) throw new Error('the pane is not there');
  return frame;
}

const select = (preview: Preview, sheet: string, address: string): Promise<void> =>
  frameOf(preview).evaluate(
    (place) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(place.sheet).getRange(place.address).select();
        await context.sync();
      }),
    { sheet, address },
  );

/** The cell under the header of the first figures of a table. */
const firstFigureOf = (preview: Preview, table: string): Promise<string> =>
  frameOf(preview).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(name).getRange().load({ address: true });
        await context.sync();
        return `B${Number(/[0-9]+/.exec(range.address.slice(range.address.lastIndexOf('!')))?.[0]) + 1}`;
      }),
    table,
  );

/** Asks where a cell comes from, once the sheets of 2016 are written. */
export async function explainCell(preview: Preview, sheet: string, address: string): Promise<void> {
  await select(preview, sheet, address);
  await preview.pane.getByRole('button', { name: /^D’où vient un chiffre/ }).click();
  await preview.pane.getByRole('heading', { name: 'D’où vient ce chiffre ?' }).waitFor();
}

/** … and where the first figure of the main motives does. */
export async function explainFirstFigure(preview: Preview): Promise<void> {
  await explainCell(preview, 'Sommaire 2016', 'A1');
  await select(preview, 'Dialogue 2016', await firstFigureOf(preview, 'dialogue_motif_2016'));
  await preview.pane.getByRole('button', { name: 'Expliquer le chiffre sélectionné' }).click();
  await preview.pane.getByText('Ce qui est compté').waitFor();
}

/** … and which figures count a row of the files. */
export async function explainRow(preview: Preview): Promise<void> {
  await explainCell(preview, 'Dossiers Dialogue', 'A10');
  await preview.pane.getByRole('button', { name: /^Une ligne n’est pas comptée/ }).click();
  await preview.pane.getByRole('button', { name: 'Expliquer cette ligne' }).click();
}
