import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { computeTables } from '@report/addin/actions';
import { computeRemotely } from '@report/addin/api';
import { layoutSheets } from '@report/addin/layout';
import { writeSheets } from '@report/addin/workbook';
import { editionKeys } from '@report/engine/catalogue';
import { APP_ERRORS } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { ExcelHost } from '@report/excel-host';
import { startServer } from '@report/preview/server';
import { readArguments } from './arguments';
import { runnerOf } from './open-workbook';
import { uncertainLines } from './reading-lines';
import { readRegistersOf } from './read-registers-of';
import { resultsJson } from './results-json';
import type { Say } from './run-command';
import { UsageError } from './usage-error';

export const reportUsage = (profile: Profile): string =>
  `Usage : npm run report -- FICHIER.xlsx [FICHIER.xlsx …] --year 2016 [--edition ${editionKeys(profile).join('|')}] [--previous 1|2] [--out rapport.xlsx] [--json resultats.json] [--profile NOM]`;

/**
 * Registers in files → counts → HTTP → function → tables → a new workbook with the result sheets alone, and a file for
 * programs. The same code as the pane, over the same host as the preview.
 *
 * @throws UsageError, AppError
 */
export async function report(profile: Profile, argv: readonly string[], say: Say, signal: AbortSignal): Promise<void> {
  const { files, year, edition, previous, out, json } = readArguments(profile, argv, ['edition', 'previous', 'out']);
  if (year === null) throw new UsageError('--year manque');
  const state = await readRegistersOf(profile, files, year, {
    signal,
    onFile: (name) => {
      say(`Lecture de ${name}…`);
    },
  });
  for (const line of uncertainLines(profile, state)) say(line);
  const server = await startServer({ profile, port: 0 });
  try {
    say(`Calcul des tableaux de ${year}…`);
    const tables = await computeTables(profile, state, {
      year,
      edition,
      rounding: 'adjusted',
      services: profile.services.map(({ key }) => key),
      previousYears: previous,
      compute: computeRemotely(profile, server.url),
      signal,
    });
    if (json !== null) await writeOut(json, `${JSON.stringify(resultsJson(profile, state, tables), null, 1)}\n`);
    if (out !== null) {
      say('Écriture des feuilles…');
      const models = layoutSheets(profile, tables.answer, tables.lists, {
        computedOn: new Date(),
        absent: tables.absent,
        comparison: tables.comparison,
      });
      const host = ExcelHost.empty({ fileName: path.basename(out) });
      const [blank] = host.sheetNames;
      const { warnings } = await writeSheets(runnerOf(host), models, {
        signal,
        run: 'report',
        stillTheSame: () => Promise.resolve(true),
        onPromote: () => undefined,
      });
      for (const code of warnings) say(`${APP_ERRORS[code].title}. ${APP_ERRORS[code].sentence}`);
      if (blank !== undefined) host.workbook.removeSheet(host.sheet(blank));
      await writeOut(out, await host.save());
    }
    const wrong = tables.answer.checks.filter(({ ok }) => !ok).length;
    const findings = state.findings.filter(({ severity }) => severity === 'error').length;
    say(
      `${tables.answer.tables.length} tableaux calculés, ${wrong} contrôle(s) à voir, ${findings} erreur(s) dans les registres.`,
    );
    if (state.accepted.length > 0) say(`${state.accepted.length} exception(s) acceptée(s), comptée(s) à part.`);
    if (tables.absent.length > 0) say(`${tables.absent.length} tableaux non calculés : leurs registres sont absents.`);
    for (const file of [out, json]) if (file !== null) say(`Écrit : ${file}`);
  } finally {
    await server.close();
  }
}

async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(file, content);
}
