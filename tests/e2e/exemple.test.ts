import ExcelJS from 'exceljs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Axis, Statistic } from '@report/engine/catalogue';
import { listOfVariable, variableOf } from '@report/engine/facts';
import { PROFILE } from '@report/profiles/exemple';
import { EXEMPLE_YEAR, exempleRegisters } from '@report/samples/exemple';
import { type NaiveTable, naiveTables } from '../profiles/exemple/naive-exemple';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';

/** Apart from the pane of the default association, which the other tests open. */
const PANE = path.join('build', 'pane-exemple');
const FILE = path.join('samples', `registres-exemple-${EXEMPLE_YEAR}.xlsx`);

/** Builds the pane for the day centre, as `npm run build` does for the association it is given. */
function buildPane(): void {
  const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
  const out = ['--outDir', path.resolve(PANE), '--emptyOutDir', '--logLevel', 'warn'];
  execFileSync(process.execPath, [vite, 'build', '--config', path.join('addin', 'vite.config.ts'), ...out], {
    env: { ...process.env, PROFILE: PROFILE.name, NODE_ENV: 'production' },
    // What it says is said when it fails.
    stdio: 'pipe',
  });
}

describe('the pane of another association', () => {
  let preview: Preview;
  let saved: ExcelJS.Workbook;

  beforeAll(async () => {
    buildPane();
    preview = await openPreview({ profile: PROFILE, pane: PANE });
    await preview.open(FILE);
    await preview.pane.getByRole('heading', { name: /registres reconnus/ }).waitFor();
    await generate(preview, EXEMPLE_YEAR);
    saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await preview.download()) as unknown as ArrayBuffer);
  });
  afterAll(async () => {
    await preview.close();
  });

  it('writes every figure of every table as it was counted row by row', () => {
    const naive = naiveTables(exempleRegisters(EXEMPLE_YEAR, { slips: true }), EXEMPLE_YEAR);
    const statistics = PROFILE.tables.filter((entry) => entry.kind === 'statistic');
    const written = statistics.map((entry) => [entry.id, writtenTable(saved, entry)]);
    expect(Object.keys(naive).sort()).toEqual(statistics.map(({ id }) => id).sort());
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries(statistics.map((entry) => [entry.id, expectedTable(entry, naive[entry.id])])),
    );
  });

  it('is called by its own name, and names no other association', async () => {
    const { page } = preview;
    const shown = page.frames().map((frame) => frame.evaluate(() => document.documentElement.outerHTML));
    const everything = (await Promise.all(shown)).join('\n');
    expect(everything).toContain(PROFILE.brand.product);
    expect(everything).not.toMatch(/alupse|dialogue §/i);
    const cells = saved.worksheets.flatMap((sheet) => textsOf(sheet));
    expect(cells.join('\n')).toContain('Centre de jour Le Phare');
    expect(cells.filter((text) => /alupse/i.test(text))).toEqual([]);
    const feet = saved.worksheets.map(({ headerFooter }) => JSON.stringify(headerFooter));
    expect(feet.filter((foot) => /alupse/i.test(foot))).toEqual([]);
  });

  it('composes a table of its own names, and follows a figure along months', async () => {
    const { pane } = preview;
    const press = (name: string): Promise<void> => pane.getByRole('button', { name }).first().click();
    await press('Composer un tableau');
    await press('Ajouter deux exemples');
    await pane.getByRole('heading', { level: 1, name: '2 tableaux gardés dans ce classeur' }).waitFor();
    await pane
      .getByRole('button', { name: /^Modifier : / })
      .first()
      .click();
    const counted = await pane.getByRole('combobox', { name: 'Ce qui est compté' }).locator('option').allInnerTexts();
    const populations = Object.values(PROFILE.units).flatMap(({ populations }) =>
      Object.values(populations).map(({ label }) => label),
    );
    expect(counted.map((text) => text.replace(/ \(.*\)$/, '')).sort()).toEqual(populations.sort());
    const rows = await pane.getByRole('combobox', { name: 'En lignes' }).locator('option').allInnerTexts();
    const labels = Object.values(PROFILE.units).flatMap(({ variables }) =>
      Object.values(variables).map(({ label }) => label),
    );
    expect(rows.slice(1).filter((text) => !labels.some((label) => text.startsWith(label)))).toEqual([]);
    // Its total is who is counted: as many rows stand behind it.
    const total = pane
      .getByRole('row', { name: /^Total / })
      .getByRole('button')
      .last();
    const figure = await total.innerText();
    await total.click();
    await pane.getByRole('heading', { name: new RegExp(`^${figure} lignes? de `) }).waitFor();
  });

  it('sends counts only: no name, number or date of the registers', () => {
    const sent = preview.traffic.requests.join('\n');
    expect(sent).toContain('person|');
    expect(personalTexts().filter((text) => sent.includes(text))).toEqual([]);
  });
});

/** Names and numbers of the people, that must not leave the workbook. */
function personalTexts(): readonly string[] {
  const people = exempleRegisters(EXEMPLE_YEAR).get('people') ?? [];
  const texts = people.flatMap(({ personId, lastName, firstName }) => [personId, lastName, firstName].map(String));
  // Bodies are recorded byte by byte.
  return [...new Set(texts)].map((text) => Buffer.from(text).toString('latin1'));
}

const textsOf = (sheet: ExcelJS.Worksheet): string[] => {
  const texts = [sheet.name];
  sheet.eachRow((row) => {
    row.eachCell((cell) => texts.push(cell.text));
  });
  return texts;
};

type Lines = Readonly<Record<string, readonly number[]>>;

/** The lines of the named range of a table: label, then the figures of its own columns (shares are left out). */
function writtenTable(workbook: ExcelJS.Workbook, entry: Statistic): Lines {
  const name = `${entry.id.replaceAll('-', '_')}_${EXEMPLE_YEAR}`;
  const [range = ''] = workbook.definedNames.getRanges(name).ranges;
  const [, sheetName = '', left = '', top, bottom] = /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
  const sheet = workbook.getWorksheet(sheetName);
  if (!sheet) throw new Error(`${name} names no range: «${range}»`);
  const first = sheet.getColumn(left).number;
  const width = columnsOf(entry).length;
  const lines: Record<string, readonly number[]> = {};
  for (let row = Number(top) + 1; row <= Number(bottom); row += 1) {
    const cell = (offset: number) => sheet.getRow(row).getCell(first + offset);
    lines[cell(0).text] = Array.from({ length: width }, (_, index) => Number(cell(index + 1).value));
  }
  return lines;
}

/** The same lines, from the figures counted row by row. */
function expectedTable(entry: Statistic, naive: NaiveTable | undefined): Lines {
  if (!naive) throw new Error(`${entry.id} was not counted`);
  const columns = columnsOf(entry);
  const figure = (code: string, column: string): number =>
    naive.figures[columns.length === 1 ? code : `${code}/${column}`] ?? 0;
  const lines = labelled(entry, entry.rows).map(([code, label]): [string, readonly number[]] => [
    label,
    columns.map((column) => figure(code, column)),
  ]);
  const total = naive.total;
  if (total) lines.push(['Total', columns.map((column) => total[column] ?? 0)]);
  // Several answers: the last line says how many people there are.
  if (entry.id === 'accueil-besoins') lines.push(['Personnes (base)', [naive.base ?? 0]]);
  return Object.fromEntries(lines);
}

const columnsOf = ({ columns, measures, ...entry }: Statistic): readonly string[] => {
  if (columns) return [...labelled(entry as Statistic, columns).map(([code]) => code), 'total'];
  return measures ? measures.map(({ kind }) => kind) : [''];
};

/** Codes and printed labels of an axis. */
function labelled({ source }: Statistic, axis: Axis): readonly (readonly [code: string, label: string])[] {
  if (axis.kind === 'items') return axis.items.map(({ code, label }) => [code, label]);
  const list = listOfVariable(PROFILE, variableOf(PROFILE, source.unit, axis.variable));
  const entries = (list?.entries ?? []).map(({ code, label, reportLabel }): [string, string] => [
    code,
    reportLabel ?? label,
  ]);
  return axis.missing === undefined ? entries : [...entries, ['', axis.missing]];
}
