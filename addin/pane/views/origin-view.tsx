import { useState } from 'react';
import { frenchNumber, typeset } from '@report/engine/text';
import type { FigureOrigin } from '../../actions';
import { Action, BackLink, FigureCard, LinkButton, Message, Section, Situation } from '../../ui';
import type { Pane, View, ViewContext } from '../model/pane';
import type { Explanation } from '../model/state';
import { tableText } from '../words/texts';
import { Notice } from './notice';
import { RowNumbers } from './row-numbers';
import { BusyNote } from './run-actions';
import { OutdatedRows, ShowRows } from './show-rows';

/** Where one figure comes from: what it counts, and the numbers of the rows it counts. */
export function originView({ state, pane, focus }: ViewContext, figure: Explanation['figure']): View {
  const reachable = figure?.sheets.find(({ file }) => file === null);
  const again = (
    <Action
      kind={reachable === undefined ? 'primary' : 'secondary'}
      label="Expliquer le chiffre sélectionné"
      onClick={pane.explainFigure}
    />
  );
  return {
    key: 'origin',
    body: (
      <>
        <BackLink label="Résultats" onClick={pane.leaveExplanation} />
        <Situation title={'D’où vient ce chiffre\u00a0?'} focus={focus} />
        <Notice state={state} pane={pane} />
        {figure === null ? (
          <Message tone="info" live>
            <p>Cliquez sur un chiffre d’une feuille de résultats.</p>
            <p>Un écart entre deux années, ou un groupe qui réunit deux listes, n’a pas de lignes à lui.</p>
          </Message>
        ) : (
          <Origin key={keyOf(figure)} figure={figure} pane={pane} />
        )}
        <RowQuestion pane={pane} />
      </>
    ),
    footer:
      state.run === null ? (
        <>
          {figure !== null && reachable !== undefined && <ShowRows key={keyOf(figure)} sheet={reachable} pane={pane} />}
          {again}
        </>
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

const keyOf = ({ table, row, column }: FigureOrigin): string => [table.id, row, column ?? ''].join('|');

/** What a figure counts, and the numbers of its rows. */
export function Origin({
  figure,
  pane,
}: {
  readonly figure: NonNullable<Explanation['figure']>;
  readonly pane: ViewContext['pane'];
}) {
  const { table, period, row, column, share, sentences, sheets, outdated } = figure;
  return (
    <>
      <FigureCard
        figure={figure.figure === null ? '–' : frenchNumber(figure.figure)}
        title={typeset(column === null ? row : `${row}, ${column}`)}
        lines={[
          `${tableText(table)} · ${period}`,
          ...(share === null ? [] : [`${frenchNumber(share.percent)}\u00a0% de ${frenchNumber(share.base)}`]),
        ]}
      />
      <OutdatedRows outdated={outdated} />
      <Section title="Ce qui est compté">
        {sentences.map((sentence) => (
          <p key={sentence}>{typeset(sentence)}</p>
        ))}
      </Section>
      {sheets.length === 0 && <p>Aucune ligne n’est comptée dans ce chiffre.</p>}
      {sheets.map((sheet) => (
        <RowNumbers key={`${sheet.file ?? ''}|${sheet.sheet}|${sheet.register}`} sheet={sheet} pane={pane} />
      ))}
      <p className="muted">Seuls les numéros de ligne sont affichés. Ils restent sur ce poste.</p>
    </>
  );
}

/** The way from a row to the figures that count it. */
function RowQuestion({ pane }: { readonly pane: Pane }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="section">
      <LinkButton
        label={'Une ligne n’est pas comptée\u00a0?'}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <>
          <p>{'Placez-vous sur la ligne dans le registre, puis choisissez «\u00a0Expliquer cette ligne\u00a0».'}</p>
          <Action kind="secondary" label="Expliquer cette ligne" onClick={pane.explainRow} />
        </>
      )}
    </div>
  );
}
