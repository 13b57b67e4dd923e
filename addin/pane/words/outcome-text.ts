import type { CellChange } from '@report/engine/corrections';
import { counted, enumerate, quoted } from '@report/engine/text';
import type { CorrectionOutcome } from '../../actions';

/** Addresses are named up to so many, then counted. */
const NAMED = 3;

/** «Q135 corrigée.», «3 cellules corrigées. Q160 a été modifiée entre-temps : elle n’a pas été remplacée.» */
export const outcomeText = (outcome: CorrectionOutcome): string => {
  const { written } = outcome;
  return [
    ...(written.length === 0 ? [] : [`${cells(written, 1)} ${written.length === 1 ? 'corrigée' : 'corrigées'}.`]),
    ...changedTexts(outcome),
    ...(outcome.unfrozenJournal ? [unfrozenText('Journal des corrections')] : []),
  ].join(' ');
};

/** A sheet stands, but its titles roll away with its rows. */
export const unfrozenText = (sheet: string): string =>
  `Excel n’a pas figé la ligne de titres de ${quoted(sheet)}\u00a0: onglet Affichage, ${quoted('Figer les volets')}.`;

/** «Q135 est comme avant.», «3 cellules sont comme avant.» */
export const takenBackText = (outcome: CorrectionOutcome): string => {
  const { written } = outcome;
  return [
    ...(written.length === 0 ? [] : [`${cells(written, 1)} ${written.length === 1 ? 'est' : 'sont'} comme avant.`]),
    ...changedTexts(outcome),
  ].join(' ');
};

/** What a formula gives is the formula's: it is said apart. */
function changedTexts({ changedMeanwhile, calculated = [] }: CorrectionOutcome): readonly string[] {
  return [
    ...changedText(changedMeanwhile.filter((change) => !calculated.includes(change))),
    ...(calculated.length === 0
      ? []
      : [
          calculated.length === 1
            ? `${cells(calculated, NAMED)} contient une formule\u00a0: elle n’a pas été remplacée.`
            : `${cells(calculated, NAMED)} contiennent une formule\u00a0: elles n’ont pas été remplacées.`,
        ]),
  ];
}

const cells = (changes: readonly CellChange[], named: number): string =>
  changes.length <= named
    ? enumerate(changes.map(({ address }) => address))
    : counted(changes.length, 'cellule', 'cellules');

function changedText(changes: readonly CellChange[]): readonly string[] {
  if (changes.length === 0) return [];
  return [
    changes.length === 1
      ? `${cells(changes, NAMED)} a été modifiée entre-temps\u00a0: elle n’a pas été remplacée.`
      : `${cells(changes, NAMED)} ont été modifiées entre-temps\u00a0: elles n’ont pas été remplacées.`,
  ];
}
