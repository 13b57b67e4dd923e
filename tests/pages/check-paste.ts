import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CopiedTable, printedText, tableHtml } from '@report/addin/layout';
import { type ClipboardFormat, pasteRanges } from './clipboard';
import { layOutReport } from './lay-out-report';
import { missingPrograms } from './printed-pages';
import { type WordTable, wordTables } from './word-table';

/**
 * Pastes every table of a report into a text document and looks at the Word tables that come of it (`npm run paste`):
 * the named ranges of the saved workbook through the clipboard of LibreOffice, as HTML and as rich text, and the HTML of
 * «Copier le tableau». Needs LibreOffice; not part of `npm test`. The documents stay in out/paste.
 */
const FOLDER = path.join('out', 'paste');
const FILES = ['dialogue-2016.xlsx', 'bebe-2016.xlsx', 'medical-2016.xlsx'];
/** Text width of Writer’s page, in twentieths of a point: 17 centimetres. */
const PAGE_WIDTH = 9638;

async function checkAll(): Promise<number> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const registers = FILES.map((file) => path.join('tests', 'fixtures', 'registers', file));
  const { tables } = await layOutReport(registers, 2016);
  const workbook = path.join(FOLDER, 'rapport.xlsx');
  const options = ['--year', '2016', '--edition', '2016', '--out', workbook];
  execFileSync('npx', ['tsx', 'cli/report-command.ts', ...registers, ...options], { stdio: 'ignore' });
  const names = tables.map(({ name }) => name);
  let faults = 0;
  for (const format of ['html', 'rtf'] satisfies ClipboardFormat[])
    faults += await check(format, tables, await pasteRanges(workbook, names, format, FOLDER));
  faults += await check('button', tables, await throughWriter(tables));
  console.log(`${faults} défaut(s).`);
  return faults;
}

/** The HTML of the button as Writer takes it. */
async function throughWriter(tables: readonly CopiedTable[]): Promise<string[]> {
  const pages = tables.map(({ name }) => path.join(FOLDER, `${name}-button.html`));
  for (const [index, table] of tables.entries()) await writeFile(pages[index] ?? '', tableHtml(table));
  const profile = `-env:UserInstallation=file://${path.resolve(FOLDER, 'profile')}`;
  const how = ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', FOLDER];
  execFileSync('soffice', [profile, '--headless', ...how, ...pages], { stdio: 'ignore' });
  return pages.map((page) => page.replace(/html$/, 'docx'));
}

async function check(way: string, tables: readonly CopiedTable[], files: readonly string[]): Promise<number> {
  const lost = { bold: 0, rules: 0, font: 0, repeated: 0 };
  let faults = 0;
  let widest = 0;
  for (const [index, table] of tables.entries()) {
    const [word, ...others] = wordTables(await readFile(files[index] ?? ''));
    const found = word === undefined || others.length > 0 ? ['not one table'] : faultsOf(table, word, way);
    for (const fault of found) console.log(`  ${way} ${table.name}: ${fault}`);
    faults += found.length;
    if (word === undefined) continue;
    widest = Math.max(widest, total(word));
    if (!word.hasBoldHeader) lost.bold += 1;
    if (!word.hasRules) lost.rules += 1;
    if (!word.hasFont) lost.font += 1;
    if (!word.repeatsHeader) lost.repeated += 1;
  }
  const centimetres = ((widest / 1440) * 2.54).toFixed(1);
  console.log(
    `${way}: ${tables.length} tables, ${faults} fault(s), widest ${centimetres} cm; without bold header ${lost.bold}, rules ${lost.rules}, font ${lost.font}, repeated header ${lost.repeated}`,
  );
  return faults;
}

const total = ({ widths }: WordTable): number => widths.reduce((sum, width) => sum + width, 0);
/** The region of the computer chooses the decimal sign; a pasted cell may begin with the indent of its style. */
const same = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll(',', '.').trim();

function faultsOf({ rows }: CopiedTable, word: WordTable, way: string): string[] {
  const wanted = rows.map(({ cells }) => cells.map((cell) => same(printedText(cell))));
  const found = word.rows.map((row) => row.map(same));
  const faults = wanted.flatMap((row, index) =>
    JSON.stringify(row) === JSON.stringify(found[index])
      ? []
      : [`row ${index} reads «${(found[index] ?? []).join(' | ')}» for «${row.join(' | ')}»`],
  );
  if (found.length !== wanted.length) faults.push(`${found.length} rows for ${wanted.length}`);
  if (word.hasMergedCells) faults.push('merged cells');
  if (word.widths.length !== rows[0]?.cells.length) faults.push(`${word.widths.length} columns`);
  if (total(word) > PAGE_WIDTH + 40) faults.push(`${total(word)} wide`);
  if (way === 'button' && !(word.repeatsHeader && word.hasRules && word.hasFont && word.hasBoldHeader))
    faults.push('look lost');
  return faults;
}

const [missing] = missingPrograms(['soffice']);
if (missing !== undefined) console.log('Collage non contrôlé : soffice (LibreOffice) manque sur cet ordinateur.');
else process.exitCode = (await checkAll()) === 0 ? 0 : 1;
