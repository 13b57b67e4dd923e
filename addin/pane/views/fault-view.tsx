import { counted } from '@report/engine/text';
import type { CheckFigure, CheckOrigin, SheetRows } from '../../actions';
import { BackLink, FactList, Section, Situation } from '../../ui';
import { checkQuestion, checkSentence, faultyRows, figurePlace, sidePlace } from '../derive/check-words';
import { placeOfFigure } from '../derive/place-of-figure';
import type { View, ViewContext } from '../model/pane';
import type { Done, Explanation } from '../model/state';
import { tableText } from '../words/texts';
import { Notice } from './notice';
import { RowNumbers } from './row-numbers';
import { BusyNote } from './run-actions';
import { OutdatedRows, ShowRows } from './show-rows';

/** Why two figures that should agree do not: the rows that they do not count alike, and where each stands. */
export function faultView(
  { state, pane, focus }: ViewContext,
  check: NonNullable<Explanation['check']>,
  done: Done,
): View {
  const { expected, found, rows, outdated } = check;
  const reachable = [...(rows?.found ?? []), ...(rows?.expected ?? [])].find(({ file }) => file === null);
  const title = checkQuestion({ label: check.label, expected: expected.figure, found: found.figure });
  return {
    key: 'fault',
    body: (
      <>
        <BackLink label="Résultats" onClick={pane.leaveExplanation} />
        <Situation title={title} lead={checkSentence(check)} focus={focus} />
        <Notice state={state} pane={pane} />
        <OutdatedRows outdated={outdated} />
        {faultyRows(check) === 0 && <p>{noRowText(check)}</p>}
        <Side title={`Comptées en plus dans ${sidePlace(found.terms)}`} rows={rows?.found ?? []} pane={pane} />
        <Side title={`Comptées en plus dans ${sidePlace(expected.terms)}`} rows={rows?.expected ?? []} pane={pane} />
        <Section title="Les deux chiffres">
          <FactList lines={[...expected.terms, ...found.terms].map((term) => figureLine(term, done, pane))} />
        </Section>
        <p className="muted">Seuls les numéros de ligne sont affichés. Ils restent sur ce poste.</p>
      </>
    ),
    footer:
      state.run === null ? (
        reachable !== undefined && <ShowRows key={check.code} sheet={reachable} pane={pane} />
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

const noRowText = ({ rows }: CheckOrigin): string =>
  rows === null
    ? 'Ces deux chiffres ne comptent pas les mêmes fiches\u00a0: aucune ligne ne peut être montrée. Comparez les deux tableaux.'
    : 'Les deux chiffres comptent les mêmes lignes. Comparez les deux tableaux.';

function Side({
  title,
  rows,
  pane,
}: {
  readonly title: string;
  readonly rows: readonly SheetRows[];
  readonly pane: ViewContext['pane'];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      {rows.map((sheet) => (
        <RowNumbers key={`${sheet.file ?? ''}|${sheet.sheet}|${sheet.register}`} sheet={sheet} pane={pane} />
      ))}
    </>
  );
}

function figureLine(term: CheckFigure, { result: { trace } }: Done, pane: ViewContext['pane']) {
  const place = term.key === null ? null : placeOfFigure(trace, term.key);
  return {
    key: `${term.table.id}|${term.line}|${term.column ?? ''}`,
    title: tableText(term.table),
    detail: `${figurePlace(term)}\u00a0: ${counted(term.count, term.unit, term.unit)}`,
    glyph: 'sheet' as const,
    ...(place !== null && {
      onClick: () => {
        pane.goTo(place.sheet, place.address);
      },
    }),
  };
}
