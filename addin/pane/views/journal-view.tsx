import { useState } from 'react';
import { counted, frenchNumber } from '@report/engine/text';
import type { JournalEntry } from '../../actions';
import { Action, BackLink, ChangeList, LinkButton, Situation } from '../../ui';
import { acceptedEntries } from '../derive/accepted-lines';
import { ruleTitle } from '../derive/group-findings';
import type { Pane, View, ViewContext } from '../model/pane';
import { momentText } from '../words/texts';
import { Notice } from './notice';
import { useProfile } from './profile-context';

/** Corrections shown at first. */
const FIRST = 12;

/** The corrections that stand, the last one first; each can be taken back. */
export function journalView({ state, pane, focus, now }: ViewContext): View {
  const entries = acceptedEntries(state.journal);
  return {
    key: 'journal',
    body: (
      <>
        <BackLink label={state.overlays.length > 1 ? 'Correction' : 'Vérification'} onClick={pane.leaveOverlay} />
        <Situation
          title={counted(entries.length, 'correction acceptée', 'corrections acceptées')}
          lead="Annuler une correction remet la cellule exactement comme avant."
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        <Entries entries={entries} busy={state.working} pane={pane} now={now} />
      </>
    ),
    footer: <Action kind="secondary" label="Ouvrir le journal" onClick={pane.openJournal} />,
  };
}

interface EntriesProps {
  readonly entries: readonly JournalEntry[];
  readonly busy: boolean;
  readonly pane: Pane;
  readonly now: Date;
}

function Entries({ entries, busy, pane, now }: EntriesProps) {
  const [all, setAll] = useState(false);
  const profile = useProfile();
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <>
      <h2 className="hidden">Liste des corrections</h2>
      <ChangeList
        changes={shown.map(({ id, at, rule, column, sheet, address, before, after, state }) => {
          const title = `${sheet}, ${address}`;
          return {
            key: id,
            title,
            line: `${column === '' ? ruleTitle(profile, rule, 'Correction') : column} · ${momentText(new Date(at), now)}`,
            values: before === null || after === null ? null : { before, after },
            ...(state === 'changedSince'
              ? { note: 'Modifiée depuis par quelqu’un d’autre\u00a0: elle ne sera pas remplacée.' }
              : {
                  action: {
                    label: 'Annuler',
                    purpose: `Annuler la correction de ${title}`,
                    onClick: () => {
                      if (!busy) pane.takeBack([id]);
                    },
                  },
                }),
          };
        })}
      />
      {shown.length < entries.length && (
        <LinkButton
          label={`Afficher les ${frenchNumber(entries.length - shown.length)} autres`}
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </>
  );
}
