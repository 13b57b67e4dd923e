import { counted, enumerate } from '@report/engine/text';
import { CardList, FileButton, Section } from '../../ui';
import type { Pane } from '../create-pane';
import type { PaneState } from '../state';

/** The workbooks that are added up with the open one, and the way to add another. Nothing where files cannot be read. */
export function OtherFiles({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  if (!pane.canAddFiles) return null;
  return (
    <Section title="Autres classeurs">
      <p className="muted">{'Chaque service garde son classeur\u00a0? Additionnez-les ici, sans rien copier.'}</p>
      {state.others.length > 0 && (
        <CardList
          cards={state.others.flatMap(({ file }) =>
            file === null
              ? []
              : [
                  {
                    key: file,
                    title: file,
                    glyph: 'sheet' as const,
                    lines: [contentOf(file, state)],
                    action: {
                      label: 'Retirer',
                      purpose: `Retirer ${file}`,
                      onClick: () => {
                        pane.removeFile(file);
                      },
                    },
                  },
                ],
          )}
        />
      )}
      <FileButton label="Ajouter un classeur" accept=".xlsx" onFile={pane.addFile} />
    </Section>
  );
}

function contentOf(file: string, { registers }: PaneState): string {
  const parts = (registers?.summaries ?? []).filter((summary) => summary.file === file);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return `${enumerate([...new Set(parts.map(({ title }) => title))])} · ${counted(rows, 'ligne', 'lignes')}`;
}
