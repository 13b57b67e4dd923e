import { counted, enumerate } from '@report/engine/text';
import type { LostList, RegistersState } from '../../actions';
import { CardList, FileButton, LinkButton, Message, Section } from '../../ui';
import type { Pane } from '../model/pane';
import type { PaneState } from '../model/state';
import { Notice } from './notice';

interface LostListsProps {
  readonly lost: readonly LostList[];
  readonly busy: boolean;
  readonly pane: Pane;
}

/** Lists of values that a paste has removed: said, and put back on request. */
export function LostLists({ lost, busy, pane }: LostListsProps) {
  if (lost.length === 0) return null;
  const single = lost.length === 1;
  return (
    <Message tone="warning" glyphLabel="Attention">
      <p>
        {`${counted(lost.length, 'liste déroulante a été écrasée', 'listes déroulantes ont été écrasées')} par un collage.`}
      </p>
      <LinkButton
        label={single ? 'La remettre' : 'Les remettre'}
        purpose={single ? 'La remettre dans ses cellules' : 'Les remettre dans leurs cellules'}
        onClick={() => {
          if (!busy) pane.restoreLists();
        }}
      />
    </Message>
  );
}

const ONE = 'Aucun titre de colonne d’un registre connu. Cette feuille n’est ni lue ni modifiée.';
const SEVERAL = 'Aucun titre de colonne d’un registre connu. Ces feuilles ne sont ni lues ni modifiées.';

/** Sheets that were set aside, said rather than left out. */
export function IgnoredSheets({
  sheets,
  onChoose,
}: {
  readonly sheets: readonly string[];
  readonly onChoose: () => void;
}) {
  if (sheets.length === 0) return null;
  const single = sheets.length === 1;
  const lines = single ? [ONE] : [];
  return (
    <Section title={single ? 'Feuille ignorée' : 'Feuilles ignorées'}>
      {!single && <p className="muted">{SEVERAL}</p>}
      <CardList cards={sheets.map((sheet) => ({ key: sheet, title: sheet, glyph: 'skip', lines }))} />
      <LinkButton
        label={single ? 'Choisir un registre pour cette feuille' : 'Choisir un registre pour ces feuilles'}
        onClick={onChoose}
      />
    </Section>
  );
}

export const countAnswers = ({ sheets, headers, columns, values, hashed }: RegistersState['answers']): number =>
  [sheets, headers, columns, values, ...hashed.map((one) => one.values)].reduce((sum, { length }) => sum + length, 0);

/** The way to what was answered before; nothing where nothing was. */
export function KeptAnswersLink({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const count = state.registers === null ? 0 : countAnswers(state.registers.answers);
  if (count === 0) return null;
  return (
    <LinkButton
      label={counted(count, 'réponse gardée', 'réponses gardées')}
      onClick={() => {
        pane.openOverlay({ kind: 'answers' });
      }}
    />
  );
}

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
      <Notice state={state} pane={pane} place="files" />
    </Section>
  );
}

/** Registers named before they are counted. */
const NAMED = 3;

function contentOf(file: string, { registers }: PaneState): string {
  const parts = (registers?.summaries ?? []).filter((summary) => summary.file === file);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const titles = [...new Set(parts.map(({ title }) => title))];
  const named = titles.length > NAMED ? counted(titles.length, 'registre', 'registres') : enumerate(titles);
  return `${named} · ${counted(rows, 'ligne', 'lignes')}`;
}
