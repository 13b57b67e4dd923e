import { counted } from '@report/engine/text';
import type { JournalEntry } from '../../actions';
import type { FactLine } from '../../ui';
import type { Pane } from '../model/pane';
import type { PaneState } from '../model/state';

/** What was decided already, each line with the way to undo it. */
export function acceptedLines(state: PaneState, pane: Pick<Pane, 'openOverlay'>): readonly FactLine[] {
  const corrections = acceptedEntries(state.journal).length;
  const exceptions = state.registers?.accepted.length ?? 0;
  return [
    ...(corrections === 0
      ? []
      : [
          {
            key: 'corrections',
            title: counted(corrections, 'correction acceptée', 'corrections acceptées'),
            detail: 'Notées dans la feuille «\u00a0Journal des corrections\u00a0». Chacune peut être annulée.',
            glyph: 'edit' as const,
            onClick: () => {
              pane.openOverlay({ kind: 'journal' });
            },
          },
        ]),
    ...(exceptions === 0
      ? []
      : [
          {
            key: 'exceptions',
            title: counted(exceptions, 'exception acceptée', 'exceptions acceptées'),
            detail: 'Valeurs laissées telles quelles, avec leur motif.',
            glyph: 'ok' as const,
            onClick: () => {
              pane.openOverlay({ kind: 'exceptions' });
            },
          },
        ]),
  ];
}

/** The corrections that were not taken back, in the order of the journal: the last one first. */
export const acceptedEntries = (journal: readonly JournalEntry[]): readonly JournalEntry[] =>
  journal.filter(({ state }) => state !== 'takenBack');
