import { counted, enumerate, quoted } from '@report/engine/text';
import type { ChangedTable, UpdatePlan } from '../../word-report';
import { copiedTables } from '../../layout';
import { Message, Passage, Section } from '../../ui';
import { copiedContent } from '../views/give-table';
import { CopyButton } from './copy-button';
import { FoldedPlaces } from './folded-places';
import type { ReportContext } from './report-context';

/** Tables whose lines came or went: a person makes them again. */
export function ChangedTables({
  context: { state, pane },
  tables,
}: {
  readonly context: ReportContext;
  readonly tables: readonly ChangedTable[];
}) {
  const trace = state.done?.result.trace;
  if (tables.length === 0 || trace === undefined) return null;
  const copies = copiedTables(trace.answer, trace.models);
  return (
    <Section title="Tableaux à refaire">
      {tables.map((table) => {
        const { title } = trace.answer.tables.find(({ id }) => id === table.table) ?? table;
        const copy = copies.find(({ caption }) => caption.endsWith(title));
        return (
          <Message key={table.table} tone="warning" glyphLabel="Attention">
            <p>{`${table.section}\u00a0: ${quoted(table.title)}`}</p>
            <p>{`${linesText(table)}\u00a0: refaites ce tableau.`}</p>
            {copy !== undefined && (
              <CopyButton
                inline
                label="Copier le tableau"
                purpose={`Copier le tableau ${table.title}`}
                copy={() => pane.copy(copiedContent(copy))}
              />
            )}
          </Message>
        );
      })}
    </Section>
  );
}

/** Labels named at most. */
const NAMED = 4;

function linesText({ missing, without }: ChangedTable): string {
  const names = missing.length > 0 && missing.length <= NAMED ? ` (${enumerate(missing)})` : '';
  const parts = [
    missing.length === 0 ? '' : `${counted(missing.length, 'ligne', 'lignes')} à ajouter${names}`,
    without === 0 ? '' : `${counted(without, 'ligne', 'lignes')} à retirer`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Figures of lines that have none this year: they stay as they are. */
export function WithoutFigure({ places }: { readonly places: UpdatePlan['noFigure'] }) {
  return (
    <FoldedPlaces
      title="Sans chiffre cette année"
      sentence={`${counted(places.length, 'chiffre reste', 'chiffres restent')} comme avant\u00a0: aucune ligne ne les donne cette année.`}
      places={places}
      bodyOf={(place) => (
        <>
          <Passage {...place} />
          <p>{place.name}</p>
        </>
      )}
    />
  );
}
