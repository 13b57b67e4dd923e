import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeResultsFile } from '@report/addin/files';
import { layOutReport } from './lay-out-report';
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
const paths = (files: readonly string[]): string[] => files.map((file) => path.join(REGISTERS, file));
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

async function checkAll(): Promise<number> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  let faults = 0;
  for (const { name, files, options } of RUNS) {
    const file = path.join(FOLDER, `${name}.xlsx`);
    execFileSync('npx', ['tsx', 'cli/report-command.ts', ...paths(files), ...options, '--out', file], {
      stdio: 'ignore',
    });
    faults += await check(name, file);
  }
  const { models } = await layOutReport(paths(services(2016)), 2016);
  const handedOn = path.join(FOLDER, 'a-transmettre.xlsx');
  await writeFile(handedOn, writeResultsFile(models));
  faults += await check('classeur à transmettre', handedOn);
  console.log(`${faults} défaut(s).`);
  return faults;
}

async function check(name: string, file: string): Promise<number> {
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

const missing = missingPrograms(NEEDED);
if (missing.length > 0) console.log(`Pages non contrôlées : ${missing.join(', ')} manque sur cet ordinateur.`);
else process.exitCode = (await checkAll()) === 0 ? 0 : 1;
