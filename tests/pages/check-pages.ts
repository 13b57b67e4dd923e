import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { faultsOfPages, footerOf } from './page-faults';
import { convert, missingPrograms, printedPages } from './printed-pages';
import { writtenSheets } from './written-sheets';

/**
 * Prints the sheets of whole reports as PDF pages and looks at every page (`npm run pages`). Needs LibreOffice and poppler;
 * not part of `npm test`. The pages stay in out/pages.
 */
const FOLDER = path.join('out', 'pages');
const REGISTERS = path.join('tests', 'fixtures', 'registers');
/** Faults told of one sheet: the others follow from the first. */
const SHOWN = 5;
const NEEDED = ['soffice', 'pdftotext'];
const services = (year: number): string[] =>
  ['dialogue', 'bebe', 'medical'].map((service) => `${service}-${year}.xlsx`);
const RUNS = [
  { name: '2016', files: services(2016), options: ['--year', '2016', '--edition', '2016'] },
  { name: '2023', files: services(2023), options: ['--year', '2023', '--edition', '2023'] },
  { name: '2016-complete', files: services(2016), options: ['--year', '2016'] },
  {
    name: 'comparaison',
    files: [path.join('as-kept', 'dialogue-2016-2023-plusieurs-annees.xlsx')],
    options: ['--year', '2016', '--previous', '2'],
  },
  { name: '2023-complete', files: services(2023), options: ['--year', '2023', '--previous', '2'] },
];

const missing = missingPrograms(NEEDED);
if (missing.length > 0) console.log(`Pages non contrôlées : ${missing.join(', ')} manque sur cet ordinateur.`);
else process.exitCode = (await checkAll()) === 0 ? 0 : 1;

async function checkAll(): Promise<number> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  let faults = 0;
  for (const run of RUNS) faults += await check(run);
  console.log(`${faults} défaut(s).`);
  return faults;
}

async function check({ name, files, options }: (typeof RUNS)[number]): Promise<number> {
  const file = path.join(FOLDER, `${name}.xlsx`);
  const registers = files.map((register) => path.join(REGISTERS, register));
  execFileSync('npx', ['tsx', 'preview/cli/report-command.ts', ...registers, ...options, '--out', file], {
    stdio: 'ignore',
  });
  const sheets = await writtenSheets(await readFile(file));
  const pages = printedPages(convert(file, 'pdf'));
  console.log(`\n${name} : ${pages.length} pages`);
  let first = 0;
  let count = 0;
  for (const sheet of sheets) {
    const own = pages.filter((page) => footerOf(page).startsWith(`ALUPSE – ${sheet.name} Page `));
    const { faults, whole } = faultsOfPages(sheet, own, first + 1, pages.length);
    const counts = `${own.length} pages, ${whole}/${sheet.tables.length} tableaux sur une page, ${sheet.charts.length} graphiques`;
    console.log(`  ${sheet.name} : ${counts}, ${faults.length} défaut(s)`);
    for (const fault of faults.slice(0, SHOWN)) console.log(`    ${fault}`);
    first += own.length;
    count += faults.length;
  }
  if (first !== pages.length) console.log(`  ${pages.length - first} pages d’aucune feuille`);
  return count + (first === pages.length ? 0 : 1);
}
