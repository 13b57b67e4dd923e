import { useMemo } from 'react';
import { periodOf } from '../derive/period-of';
import type { Period } from '@report/engine/calendar';
import type { Cell, Column, Row, Table } from '@report/engine/contract';
import { frenchNumber, typeset } from '@report/engine/text';
import { customSheet, printedText } from '../../layout';
import type { CountedItem } from '../../custom';
import { Message } from '../../ui';
import { GiveTable } from '../views/give-table';
import type { CustomContext } from './custom-context';

const REFUSED_PAIR =
  'Une variable qui permet de reconnaître quelqu’un et une variable sensible ne vont pas ensemble. Retirez l’une des deux, ou permettez les croisements protégés.';

/** The sentence of what is composed, then its figures, or why there are none; announced as they change. */
export function Sentence({ counted }: { readonly counted: CountedItem | null }) {
  return (
    <div role="status" className="notice said">
      {counted === null ? (
        <p className="muted">Calcul…</p>
      ) : counted.kind === 'refused' ? (
        <Message tone="error" glyphLabel="Refusé">
          <p>{counted.code === 'IDENTIFYING_AND_SENSITIVE' ? REFUSED_PAIR : counted.reason}</p>
        </Message>
      ) : (
        <>
          <p>
            <b>{typeset(counted.sentence)}</b>
          </p>
          {counted.kind === 'withheld' && (
            <Message tone="warning" glyphLabel="Non affiché">
              <p>{counted.reason}</p>
            </Message>
          )}
        </>
      )}
    </div>
  );
}

type Counted = Extract<CountedItem, { kind: 'counted' }>;

/** The figures, each leading to its rows, and the table for Word. */
export function Figures({
  counted,
  work,
  custom,
  pane,
  now,
}: Pick<CustomContext, 'work' | 'custom' | 'pane' | 'now'> & { readonly counted: Counted }) {
  const { table } = counted;
  const period = periodOf(custom.days);
  return (
    <>
      <div className="copied-table" role="region" aria-label={`Résultat\u00a0: ${table.title}`} tabIndex={0}>
        <FiguresTable table={table} onFigure={work.explain} />
      </div>
      {table.notes.map((note) => (
        <p key={note} className="muted">
          {note}
        </p>
      ))}
      <ForWord {...{ counted, period, now, pane }} />
    </>
  );
}

function ForWord({
  counted,
  period,
  now,
  pane,
}: Pick<CustomContext, 'pane' | 'now'> & { readonly counted: Counted; readonly period: Period }) {
  const day = now.toDateString();
  const models = useMemo(
    () => [
      customSheet(counted.profile, {
        period,
        computedOn: new Date(day),
        left: [],
        tables: [{ table: counted.table, isSeries: counted.series !== null, axis: counted.table.unit }],
      }),
    ],
    [counted, period.firstDay, period.lastDay, day],
  );
  return <GiveTable answer={{ tables: [counted.table], period }} models={models} stale={null} copy={pane.copy} />;
}

interface FiguresTableProps {
  readonly table: Table;
  readonly onFigure: CustomContext['work']['explain'];
}

function FiguresTable({ table, onFigure }: FiguresTableProps) {
  const { columns, rows, total, stub, title } = table;
  const lines = [
    ...rows.map((row, index) => ({ row, index })),
    ...(total === null ? [] : [{ row: total, index: null }]),
  ];
  return (
    <table className="figure-table">
      <caption>{typeset(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{stub}</th>
          {columns.map((column) => (
            <th key={column.code ?? ''} scope="col">
              {column.label}
              {column.base !== null && <small>{`% de ${frenchNumber(column.base)}`}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, index }) => (
          <tr key={`${row.role} ${row.code}`}>
            <th scope="row">{row.role === 'total' ? <b>{row.label}</b> : typeset(row.label)}</th>
            {columns.map((column, at) => (
              <td key={column.code ?? ''}>
                <Figure
                  {...{ row, column, cell: row.cells[at] }}
                  decimals={table.percentDecimals}
                  onPress={() => {
                    onFigure({ row: index, column: at });
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigureProps {
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell | undefined;
  readonly decimals: 0 | 1;
  readonly onPress: () => void;
}

/** A figure with its share; pressed, it shows its rows. A gap is «–», and leads nowhere. */
function Figure({ row, column, cell, decimals, onPress }: FigureProps) {
  const isCount = column.measure === 'count';
  const value = isCount ? cell?.count : cell?.value;
  if (value === null || value === undefined) return <>–</>;
  const text = printedText({ role: column.measure === 'mean' ? 'decimal' : 'number', value });
  const share = shareText(cell, decimals);
  const of = column.code === null ? row.label : `${row.label}, ${column.label}`;
  return (
    <>
      <button
        type="button"
        className="figure-button"
        aria-label={typeset(`D’où vient ${text}\u00a0: ${of}`)}
        onClick={onPress}
      >
        {text}
      </button>
      {share !== null && <small>{share}</small>}
    </>
  );
}

function shareText({ percent, count }: Partial<Cell> = {}, decimals: 0 | 1): string | null {
  if (percent === null || percent === undefined) return null;
  const some = percent === 0 && (count ?? 0) > 0;
  return printedText({
    role: some ? 'percentSmall' : decimals === 1 ? 'percentDecimal' : 'percent',
    value: percent / 100,
  });
}
