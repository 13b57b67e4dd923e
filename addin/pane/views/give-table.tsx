import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { StatisticsAnswer } from '@report/engine/contract';
import { typeset } from '@report/engine/text';
import { type CopiedTable, copiedTables, printedText, type SheetModel, tableHtml, tableText } from '../../layout';
import { Action, Choice, Message, Section } from '../../ui';
import type { Copied } from '../model/ports';
import { fillClipboard } from '../page/write-clipboard';

interface Props {
  readonly answer: Pick<StatisticsAnswer, 'tables' | 'period'>;
  readonly models: readonly SheetModel[];
  /** Said while the registers have changed since; null while they have not. */
  readonly stale: string | null;
  readonly copy: (content: Copied) => Promise<boolean>;
}

/** One table for the report: chosen, copied; shown and selected where the clipboard is forbidden. */
export function GiveTable({ answer, models, stale, copy }: Props) {
  const tables = useMemo(() => copiedTables(answer, models), [answer, models]);
  const [name, setName] = useState(tables[0]?.name);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'blocked'>('none');
  const table = tables.find((one) => one.name === name);
  if (table === undefined) return null;
  return (
    <Section title="Mettre un tableau dans Word">
      {tables.length > 1 && (
        <Choice
          label="Tableau"
          hideLabel
          options={tables.map(({ name: key, caption, sheet }) => ({ key, text: caption, group: sheet }))}
          value={table.name}
          onChange={(chosen) => {
            setName(chosen);
            setOutcome('none');
          }}
        />
      )}
      {stale !== null && (
        <Message tone="warning" glyphLabel="À refaire">
          <p>Ce tableau date d’avant vos derniers changements.</p>
        </Message>
      )}
      <Action
        kind="secondary"
        label="Copier le tableau"
        onClick={() => {
          void copy(copiedContent(table)).then((copied) => {
            setOutcome(copied ? 'copied' : 'blocked');
          });
        }}
      />
      <p role="status" className={outcome === 'none' ? 'hidden' : ''}>
        {outcome === 'copied' &&
          `Tableau copié. Collez-le dans Word.${stale === null ? '' : ' Il date d’avant vos derniers changements.'}`}
        {outcome === 'blocked' &&
          'La copie automatique est bloquée. Le tableau est sélectionné ci-dessous\u00a0: appuyez sur Ctrl+C.'}
      </p>
      {outcome === 'blocked' && <SelectedTable table={table} />}
      {table.caution !== null && (
        <Message tone="warning" glyphLabel="Attention">
          <p>{typeset(table.caution)}</p>
        </Message>
      )}
    </Section>
  );
}

/** The table selected, so that Ctrl+C takes it: with its looks, whatever this page shows of them. */
function SelectedTable({ table }: { readonly table: CopiedTable }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    element.current.focus();
    getSelection()?.selectAllChildren(element.current);
  }, [table]);
  const [header, ...lines] = table.rows;
  return (
    <div
      ref={element}
      className="copied-table"
      role="region"
      aria-label={table.caption}
      tabIndex={0}
      onCopy={(event) => {
        fillClipboard(event, copiedContent(table));
      }}
    >
      <table>
        <thead>
          <tr>
            {header?.cells.map((cell) => (
              <th key={cell.column} scope="col">
                {printedText(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <td key={cell.column}>{printedText(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A table as it goes on the clipboard. */
export const copiedContent = (table: CopiedTable): Copied => ({ html: tableHtml(table), text: tableText(table) });

/** What can be done with a report in Word. */
export function GiveReport({ onClick }: { readonly onClick: () => void }) {
  return (
    <Section title="Rapport Word">
      <p>Écrire un brouillon, mettre à jour le rapport de l’an dernier, ou relire un rapport avant de l’imprimer.</p>
      <Action kind="secondary" label="Rapport Word" onClick={onClick} />
    </Section>
  );
}

/** Tables that someone composes, figures along time. */
export function GiveCustom({ onClick }: { readonly onClick: () => void }) {
  return (
    <Section title="Tableaux sur mesure et évolutions">
      <p>Croisez ce que vous voulez, ou suivez un chiffre mois par mois.</p>
      <Action kind="secondary" label="Composer un tableau" onClick={onClick} />
    </Section>
  );
}
