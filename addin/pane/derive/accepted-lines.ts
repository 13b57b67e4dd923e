import { counted } from '@report/engine/text';
import type { FactLine } from '../../ui';
import type { Pane } from '../create-pane';
import type { PaneState } from '../state';
import { acceptedEntries } from './accepted-entries';

/** What was decided already, each line with the way to undo it. */
export function acceptedLines(state: PaneState, pane: Pick<Pane, 'openPlace'>): readonly FactLine[] {
  const corrections = acceptedEntries(state.journal).length;
  const exceptions = state.registers?.accepted.length ?? 0;
  return [
    ...(corrections === 0
      ? []
      : [
          {
            key: 'corrections',
            title: counted(corrections, 'correction acceptée', 'corrections acceptées'),
            detail: 'Notées dans la feuille «\u00a0Journal des corrections\u00a0». Chacune peut être reprise.',
            glyph: 'edit' as const,
            onClick: () => {
              pane.openPlace({ kind: 'journal' });
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
              pane.openPlace({ kind: 'exceptions' });
            },
          },
        ]),
  ];
}
