import { useState } from 'react';
import { registerOf } from '@report/engine/registers';
import { enumerate, quoted } from '@report/engine/text';
import { Action, BackLink, Choice, Situation } from '../../ui';
import { changedSheets, type SheetLine, sheetLines } from '../derive/sheet-lines';
import type { Pane, View, ViewContext } from '../model/pane';
import type { PaneState } from '../model/state';
import { Notice } from './notice';
import { useProfile } from './profile-context';

const NONE = 'none';
const AS_FOUND = 'asFound';
/** The form that the button of the footer sends. */
const FORM = 'sheets-form';

/** Which register each sheet holds, by hand. */
export function sheetsView({ state, pane, focus }: ViewContext): View {
  return {
    key: 'sheets',
    body: (
      <>
        <BackLink label="Registres" onClick={pane.leaveOverlay} />
        <Situation
          title="Choisir les feuilles"
          lead="Pour chaque feuille, dites quel registre elle contient. Le choix proposé vient des titres de colonnes."
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        <SheetChoices state={state} pane={pane} />
        <p className="muted">Les feuilles de résultats écrites par ce volet ne figurent pas dans cette liste.</p>
      </>
    ),
    footer: (
      <>
        <Action kind="primary" label="Enregistrer ces choix" submits={FORM} busy={state.working} />
        <Action kind="quiet" label="Annuler" onClick={pane.leaveOverlay} />
      </>
    ),
  };
}

function SheetChoices({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const profile = useProfile();
  const registers = Object.values(profile.registers).map(({ key, sheet }) => ({ key, text: sheet }));
  const lines = state.registers === null ? [] : sheetLines(state.registers);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const chosenFor = (line: SheetLine) => {
    const key = chosen[keyOf(line)];
    if (key === NONE) return null;
    return key === undefined ? undefined : registerOf(profile, key)?.key;
  };
  return (
    <form
      id={FORM}
      className="section"
      onSubmit={(event) => {
        event.preventDefault();
        pane.chooseSheets(changedSheets(lines, chosenFor));
      }}
    >
      {lines.map((line) => {
        const several = line.registers.length > 1;
        return (
          <Choice
            key={keyOf(line)}
            label={`${quoted(line.sheet)}${line.file === null ? '' : `, ${line.file}`}`}
            options={[
              ...(several ? [{ key: AS_FOUND, text: enumerate(line.registers.map(({ title }) => title)) }] : []),
              ...registers,
              { key: NONE, text: 'Ne pas utiliser' },
            ]}
            value={chosen[keyOf(line)] ?? (several ? AS_FOUND : (line.registers[0]?.key ?? NONE))}
            detail={line.detail}
            onChange={(key) => {
              setChosen({ ...chosen, [keyOf(line)]: key });
            }}
          />
        );
      })}
    </form>
  );
}

const keyOf = ({ file, sheet }: SheetLine): string => JSON.stringify([file, sheet]);
