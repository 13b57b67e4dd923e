import { counted, quoted, typeset } from '@report/engine/text';
import type { RowExplanation } from '../../actions';
import { Action, BackLink, CardList, FactList, Message, Section, Situation } from '../../ui';
import { placeOfFigure } from '../derive/place-of-figure';
import type { View, ViewContext } from '../model/pane';
import type { Done, Explanation } from '../model/state';
import { tableText } from '../words/texts';
import { Notice } from './notice';
import { BusyNote } from './run-actions';
import { OutdatedRows } from './show-rows';

/** Which figures count a row of a register, and why the other tables do not. */
export function rowView(
  { state, pane, focus }: ViewContext,
  row: Exclude<Explanation['row'], undefined>,
  done: Done,
): View {
  return {
    key: 'row',
    body: (
      <>
        <BackLink label={'D’où vient ce chiffre\u00a0?'} onClick={pane.leaveExplanation} />
        <Situation
          title={row === null ? 'Expliquer une ligne' : `Ligne ${row.row} de ${quoted(row.sheet)}`}
          {...(row !== null && { lead: leadOf(row) })}
          focus={focus}
          live
        />
        <Notice state={state} pane={pane} />
        {row === null ? (
          <Message tone="info" live>
            <p>
              {
                'La cellule choisie n’est pas dans une ligne d’un registre. Placez-vous sur la ligne dans le registre, puis choisissez «\u00a0Expliquer cette ligne\u00a0».'
              }
            </p>
          </Message>
        ) : (
          <>
            <OutdatedRows outdated={row.outdated} />
            <Counted row={row} pane={pane} done={done} />
            <NotCounted row={row} />
            <p className="muted">Rien de cette ligne n’est envoyé.</p>
          </>
        )}
      </>
    ),
    footer:
      state.run === null ? (
        <Action kind="primary" label="Expliquer cette ligne" onClick={pane.explainRow} />
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

function leadOf({ counted: counting, period }: RowExplanation): string {
  const figures = counting.reduce((sum, one) => sum + one.figures.length, 0);
  if (figures === 0) return `Comptée dans aucun tableau ${period}.`;
  return `Comptée dans ${counted(figures, 'chiffre', 'chiffres')} de ${counted(counting.length, 'tableau', 'tableaux')} ${period}.`;
}

function Counted({
  row,
  pane,
  done,
}: {
  readonly row: RowExplanation;
  readonly pane: ViewContext['pane'];
  readonly done: Done;
}) {
  if (row.counted.length === 0) return null;
  return (
    <Section title="Comptée dans">
      <FactList
        lines={row.counted.map(({ table, figures }) => {
          const [place] = figures.flatMap(({ key }) => placeOfFigure(done.result.trace, key) ?? []);
          return {
            key: table.id,
            title: tableText(table),
            detail: typeset(figures.map(({ label }) => label).join(' · ')),
            glyph: 'sheet' as const,
            ...(place !== undefined && {
              onClick: () => {
                pane.goTo(place.sheet, place.address);
              },
            }),
          };
        })}
      />
    </Section>
  );
}

function NotCounted({ row: { notCounted } }: { readonly row: RowExplanation }) {
  if (notCounted.length === 0) return null;
  return (
    <Section title="Pas comptée dans">
      <CardList
        cards={notCounted.map(({ reason, tables }) => ({
          key: reason,
          title: counted(tables.length, 'tableau', 'tableaux'),
          glyph: 'skip' as const,
          lines: [typeset(reason), tables.map(tableText).join('\u00a0; ')],
        }))}
      />
    </Section>
  );
}
