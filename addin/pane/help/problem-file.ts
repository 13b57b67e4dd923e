import type { Profile } from '@report/engine/profile';
import type { HelpJobs } from '../model/ports';
import type { PaneState } from '../model/state';
import { VERSION } from './words';

/**
 * What a technician needs to find a fault: versions, numbers, and names that the product gave. No name of a sheet, a
 * file or a column of the user, no address, no word of a message, no cell.
 *
 * @returns text of some thirty lines, in French
 */
export function problemText(profile: Profile, state: PaneState, host: ReturnType<HelpJobs['host']>, at: Date): string {
  const { registers, incident, done, choices, step } = state;
  const found =
    registers === null ? [] : [...countBy(registers.findings, ({ rule, severity }) => `${rule} ${severity}`)];
  return [
    `${profile.brand.product} ${VERSION}`,
    `Excel\u00a0: ${host.platform} ${host.version}`,
    `Le ${at.toISOString()}`,
    `Étape\u00a0: ${step}`,
    incident === null
      ? 'Aucun incident affiché'
      : `Incident\u00a0: ${incident.code ?? 'imprévu'}, code ${incident.reference}`,
    `Registres lus\u00a0: ${registers?.summaries.length ?? 0}`,
    ...(registers?.summaries ?? []).map(
      ({ register, rows, headerRow, columns, unusedColumns, hiddenRows, file }) =>
        `  ${register}\u00a0: ${rows} lignes, titres à la ligne ${headerRow}, ${Object.keys(columns).length} colonnes reconnues, ${unusedColumns} autres, ${hiddenRows} lignes masquées${file === null ? '' : ', classeur ajouté'}`,
    ),
    `Questions ouvertes\u00a0: ${registers?.questions.length ?? 0}`,
    `Constats\u00a0: ${registers?.findings.length ?? 0}`,
    ...found.map(([rule, count]) => `  ${rule}\u00a0: ${count}`),
    choices === null ? 'Aucune année choisie' : `Année\u00a0: ${choices.year}, édition ${choices.edition}`,
    done === null
      ? 'Tableaux\u00a0: pas encore générés'
      : `Tableaux\u00a0: ${done.result.answer.tables.length}, contrôles faux\u00a0: ${done.result.checks.filter(({ ok }) => !ok).length}`,
    '',
  ].join('\n');
}

function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}
