import type { Finding } from '@report/engine/contract';
import { plural, typeset } from '@report/engine/text';
import type { CheckFigure, CheckOrigin, SheetRows } from '../../actions';
import { BackLink, FactList, Section, Situation } from '../../ui';
import { checkQuestion, checkSentence, faultyRows, figurePlace, sidePlace } from '../derive/check-words';
import { placeOfFigure } from '../derive/place-of-figure';
import type { View, ViewContext } from '../model/pane';
import type { Done, Explanation } from '../model/state';
import { tableText } from '../words/texts';
import { unitCount } from '../words/unit-text';
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
        <Side terms={found.terms} rows={rows?.found ?? []} state={state} pane={pane} />
        <Side terms={expected.terms} rows={rows?.expected ?? []} state={state} pane={pane} />
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

interface SideProps extends Pick<ViewContext, 'state' | 'pane'> {
  readonly terms: readonly CheckFigure[];
  readonly rows: readonly SheetRows[];
}

/** The rows that one of the figures counts alone, and what the check of the registers found in them. */
function Side({ terms, rows, state, pane }: SideProps) {
  if (rows.length === 0) return null;
  const count = rows.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return (
    <>
      <p>
        <b>{`${plural(count, 'Comptée', 'Comptées')} en plus dans ${sidePlace(terms)}`}</b>
      </p>
      <Causes findings={causesIn(state.registers?.findings ?? [], rows)} pane={pane} />
      {rows.map((sheet) => (
        <RowNumbers key={`${sheet.file ?? ''}|${sheet.sheet}|${sheet.register}`} sheet={sheet} pane={pane} />
      ))}
    </>
  );
}

/** What is found in a row at fault: its cell is one click away. */
function Causes({ findings, pane }: { readonly findings: readonly Finding[] } & Pick<ViewContext, 'pane'>) {
  return (
    <FactList
      lines={findings.slice(0, CAUSES).map(({ rule, sheet, address, message, severity }) => ({
        key: `${rule} ${sheet} ${address}`,
        title: typeset(`Ligne ${rowOf(address)}\u00a0: ${message}`),
        detail: `Aller à ${address}`,
        glyph: severity,
        tone: severity,
        onClick: () => {
          pane.goTo(sheet, address);
        },
      }))}
    />
  );
}

/** Findings shown of the rows at fault. */
const CAUSES = 5;

const rowOf = (address: string): string => address.replace(/^[A-Z]+/, '');

/** The errors and warnings of these rows of the open workbook. */
const causesIn = (findings: readonly Finding[], sheets: readonly SheetRows[]): readonly Finding[] =>
  findings.filter(
    ({ file, sheet, address, severity }) =>
      severity !== 'info' &&
      file === null &&
      sheets.some((one) => one.file === null && one.sheet === sheet && one.rows.includes(Number(rowOf(address)))),
  );

function figureLine(term: CheckFigure, { result: { trace } }: Done, pane: ViewContext['pane']) {
  const place = term.key === null ? null : placeOfFigure(trace, term.key);
  return {
    key: `${term.table.id}|${term.line}|${term.column ?? ''}`,
    title: tableText(term.table),
    detail: `${figurePlace(term)}\u00a0: ${unitCount(term.count, term.unit)}`,
    glyph: 'sheet' as const,
    ...(place !== null && {
      onClick: () => {
        pane.goTo(place.sheet, place.address);
      },
    }),
  };
}
