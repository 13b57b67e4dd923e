import { useState } from 'react';
import { counted, quoted } from '@report/engine/text';
import { BeforeAfter, Chips, LinkButton, TickBox } from '../../ui';
import { type Decision, type DecisionItem, itemsOf } from '../derive/decisions-of';
import type { Pane } from '../model/pane';
import { MoreButton } from './more-button';

/** Writings shown at first, and addresses of each. */
const FIRST = 12;
const ADDRESSES = 4;
const PERSONAL = 'La valeur de cette colonne n’est pas affichée. Seule son écriture change\u00a0: voyez la cellule.';

interface DecisionItemsProps {
  readonly decision: Decision;
  /** Keys of what is not ticked. */
  readonly left: readonly string[];
  readonly pane: Pane;
  readonly onLeft: (left: readonly string[]) => void;
}

/** Every writing of a decision with a tick, its cells, and what it becomes. */
export function DecisionItems({ decision, left, pane, onLeft }: DecisionItemsProps) {
  const [all, setAll] = useState(false);
  const items = itemsOf(decision);
  const shown = all ? items : items.slice(0, FIRST);
  const personal = decision.corrections.some((correction) => correction.shown === null);
  return (
    <fieldset className="decision">
      <legend>{legendOf(decision)}</legend>
      {personal && <p>{PERSONAL}</p>}
      {shown.map(({ key, correction }) => (
        <div key={key}>
          <TickBox
            text={textOf(correction)}
            name={nameOf(correction)}
            detail={counted(correction.cells.length, 'cellule', 'cellules')}
            ticked={!left.includes(key)}
            onTick={(ticked) => {
              onLeft(ticked ? left.filter((one) => one !== key) : [...left, key]);
            }}
          />
          <Cells cells={correction.cells} pane={pane} />
        </div>
      ))}
      <MoreButton
        count={items.length - shown.length}
        one="l’autre écriture"
        several="autres écritures"
        onClick={() => {
          setAll(true);
        }}
      />
    </fieldset>
  );
}

/** «Viol. sexuelle → Violence sexuelle»; the address alone where the value is not to be seen. */
function textOf({ shown, cells }: DecisionItem['correction']): string {
  if (shown !== null) return `${shown.before} → ${shown.after}`;
  const [first] = cells;
  return first === undefined ? '' : `${first.sheet}, ${first.address}`;
}

/** The same writing may stand in several ticks, one for each cell: the cell tells them apart. */
function nameOf(correction: DecisionItem['correction']): string {
  const [first] = correction.cells;
  return first !== undefined && correction.cells.length === 1 && correction.shown !== null
    ? `${textOf(correction)}, ${first.address}`
    : textOf(correction);
}

/** «27 cellules, 7 écritures de « Foyers »», «3 cellules, même écriture». */
function legendOf({ corrections, cells }: Decision): string {
  const count = counted(cells, 'cellule', 'cellules');
  if (corrections.length === 1) return `${count}, même écriture`;
  const answers = new Set(corrections.map(({ shown }) => shown?.after ?? null));
  const [answer] = answers;
  const of = answers.size === 1 && typeof answer === 'string' ? ` de ${quoted(answer)}` : '';
  return `${count}, ${counted(corrections.length, 'écriture', 'écritures')}${of}`;
}

function Cells({ cells, pane }: { readonly cells: DecisionItem['correction']['cells']; readonly pane: Pane }) {
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, ADDRESSES);
  return (
    <>
      <Chips
        label="Cellules"
        chips={shown.map(({ sheet, address }) => ({
          text: address,
          label: `Aller à la cellule ${address}`,
          onClick: () => {
            pane.goTo(sheet, address);
          },
        }))}
      />
      <MoreButton
        count={cells.length - shown.length}
        one="l’autre cellule"
        several="autres cellules"
        onClick={() => {
          setAll(true);
        }}
      />
    </>
  );
}

/** A decision about one cell: what is there, and what would be. */
export function OneCell({ item: { correction }, pane }: { readonly item: DecisionItem; readonly pane: Pane }) {
  const [cell] = correction.cells;
  const others = correction.cells.length - 1;
  return (
    <div className="section">
      {correction.shown === null ? (
        <p>{PERSONAL}</p>
      ) : (
        <BeforeAfter before={correction.shown.before} after={correction.shown.after} />
      )}
      {cell !== undefined && (
        <LinkButton
          glyph="go"
          label={`Aller à la cellule ${cell.address} de ${quoted(cell.sheet)}`}
          onClick={() => {
            pane.goTo(cell.sheet, cell.address);
          }}
        />
      )}
      {others > 0 && <p>{`${counted(others + 1, 'cellule', 'cellules')}, même écriture.`}</p>}
    </div>
  );
}
