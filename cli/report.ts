import { computeTables, type ComputedTables } from '@report/addin/actions';
import { computeRemotely } from '@report/addin/api';
import { layoutSheets } from '@report/addin/layout';
import { partsOf, type Period } from '@report/engine/calendar';
import { editionKeys, entryOf } from '@report/engine/catalogue';
import { costWords } from '@report/engine/disclosure';
import { profileOfPeriod, titledIn, type Profile } from '@report/engine/profile';
import { lackingText } from '@report/engine/registers';
import { counted, isShort, periodWords, SHORT_PERIOD } from '@report/engine/text';
import { startServer } from '@report/preview/server';
import { readArguments } from './arguments';
import { internalRelease, protectingFrom } from './published-report';
import { uncertainLines } from './reading-lines';
import { readRegistersOf } from './read-registers-of';
import { resultsJson } from './results-json';
import type { Say } from './run-command';
import { UsageError } from './usage-error';
import { writeJson } from './write-json';
import { writeWorkbook } from './write-workbook';

export const reportUsage = (profile: Profile): string =>
  `Usage : npm run report -- FICHIER.xlsx [FICHIER.xlsx …] (--year 2016 | --from 2016-01-01 --to 2016-06-30) [--edition ${editionKeys(profile).join('|')}] [--previous 1|2] [--out rapport.xlsx] [--json resultats.json] [--no-annexes] [--publish [--withhold TABLE,TABLE] [--frozen edition-2015.json,…] [--revise "Motif"]] [--answers reponses.json] [--profile NOM]`;

/**
 * Registers in files → counts → HTTP → function → tables → a new workbook with the result sheets alone, and a file for
 * programs. The same code as the pane, over the same host as the preview.
 *
 * @throws UsageError, AppError
 */
export async function report(
  association: Profile,
  argv: readonly string[],
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const allowed = [
    'edition',
    'previous',
    'out',
    'from',
    'to',
    'no-annexes',
    'publish',
    'withhold',
    'frozen',
    'revise',
  ] as const;
  const { files, period, edition, previous, out, json, answers, publish, withheld, frozen, revise, ...asked } =
    readArguments(association, argv, allowed);
  if (period === null) throw new UsageError('--year manque, ou --from et --to');
  if (!publish && (frozen.length > 0 || revise !== null || withheld.length > 0))
    throw new UsageError('--frozen, --revise et --withhold vont avec --publish');
  // The texts of the lists are the registers’ own: nobody protects them.
  const annexes = asked.annexes && !publish;
  const { profile, unavailable } = profileOfPeriod(association, period);
  const year = asked.year ?? partsOf(period.lastDay).year;
  const protecting = publish
    ? await protectingFrom(association, files, { period, previous, frozen, revise, withheld })
    : null;
  const state = await readRegistersOf(association, files, year, {
    signal,
    answers,
    say,
  });
  for (const line of uncertainLines(profile, state)) say(line);
  const server = await startServer({ profile: association, port: 0 });
  try {
    say(`Calcul des tableaux : ${periodWords(period).title}…`);
    const computed = await computeTables(association, state, {
      year,
      edition,
      rounding: 'adjusted',
      services: profile.services.map(({ key }) => key),
      previousYears: publish ? 0 : previous,
      compute: protecting?.compute ?? computeRemotely(association, server.url),
      ...(asked.year === null && { period }),
      signal,
    });
    const whole = { tables: computed, published: null, release: await internalRelease(association), remarks: [] };
    const { tables, published, release, remarks } = protecting?.asPublished(computed) ?? whole;
    if (json !== null) {
      const version = publish ? ('à publier' as const) : ('interne' as const);
      await writeJson(json, resultsJson(profile, state, tables, { period, unavailable, annexes, version }));
    }
    if (out !== null) {
      const models = layoutSheets(profile, tables.answer, tables.lists, {
        computedOn: new Date(),
        absent: tables.absent,
        comparison: tables.comparison,
        unavailable: titledIn(association, unavailable),
        annexes,
        release,
      });
      await writeWorkbook(out, models, { say, signal });
    }
    const wrong = tables.answer.checks.filter(({ ok }) => !ok).length;
    const findings = state.findings.filter(({ severity }) => severity === 'error').length;
    say(
      `${tables.answer.tables.length} tableaux calculés, ${wrong} contrôle(s) à voir, ${findings} erreur(s) dans les registres.`,
    );
    if (state.accepted.length > 0) say(`${state.accepted.length} exception(s) acceptée(s), comptée(s) à part.`);
    for (const line of absentLines(profile, tables)) say(line);
    for (const line of published === null ? remarks : [...costWords(published), ...remarks]) say(line);
    for (const line of remarksOn(period, unavailable.length, tables)) say(line);
    if (annexes && (out !== null || json !== null) && [...tables.lists.values()].some((rows) => rows.length > 0))
      say(
        'Les annexes reprennent le texte libre des registres : un nom peut s’y trouver. Relisez-les avant de transmettre, ou demandez --no-annexes.',
      );
    for (const file of [out, json]) if (file !== null) say(`Écrit : ${file}`);
  } finally {
    await server.close();
  }
}

/** The tables that are not computed: one line for absent registers, one for each column, with its tables by name. */
function absentLines(profile: Profile, { absent }: ComputedTables): string[] {
  const byRegister = absent.filter(({ registers }) => registers.length > 0).length;
  const byColumn = new Map<string, string[]>();
  for (const table of absent.filter(({ columns }) => columns.length > 0)) {
    const reason = lackingText(profile, [], table.columns);
    byColumn.set(reason, [...(byColumn.get(reason) ?? []), entryOf(profile, table.id)?.title ?? table.id]);
  }
  return [
    ...(byRegister > 0 ? [`${byRegister} tableaux non calculés : leurs registres sont absents.`] : []),
    ...Array.from(
      byColumn,
      ([reason, titles]) =>
        `${counted(titles.length, 'tableau non calculé', 'tableaux non calculés')} : il manque ${reason} (${titles.join(' ; ')}).`,
    ),
  ];
}

/** What whoever reads the figures of a period must know of it. */
function remarksOn(period: Period, unavailable: number, { answer }: ComputedTables): string[] {
  const empty = answer.tables.every(
    ({ base, rows }) =>
      (base.n ?? 0) === 0 && rows.every(({ cells }) => cells.every(({ count }) => (count ?? 0) === 0)),
  );
  return [
    ...(unavailable > 0
      ? [`${unavailable} tableau(x) sans objet pour cette période : voir « unavailable » dans le fichier --json.`]
      : []),
    ...(isShort(period) ? [SHORT_PERIOD] : []),
    ...(empty ? ['Aucune ligne des registres ne concerne cette période : les tableaux sont à zéro.'] : []),
  ];
}
