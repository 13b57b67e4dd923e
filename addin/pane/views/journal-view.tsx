import { useState } from 'react';
import { counted, enumerate, frenchNumber } from '@report/engine/text';
import type { JournalEntry } from '../../actions';
import { Action, BackLink, type Change, ChangeList, LinkButton, Situation } from '../../ui';
import { acceptedEntries } from '../derive/accepted-lines';
import { ruleTitle } from '../derive/group-findings';
import { groupBy } from '../derive/register-card';
import type { Pane, View, ViewContext } from '../model/pane';
import { momentText } from '../words/texts';
import { Notice } from './notice';
import { useProfile } from './profile-context';
import { MoreButton } from './more-button';

/** Corrections shown at first. */
const FIRST = 12;
/** Columns named before they are counted. */
const NAMED = 2;

/** The corrections that stand, the last one first; each can be taken back. */
export function journalView({ state, pane, focus, now }: ViewContext): View {
  const entries = acceptedEntries(state.journal);
  return {
    key: 'journal',
    body: (
      <>
        <BackLink label={'Vérification'} onClick={pane.leaveOverlay} />
        <Situation
          title={
            entries.length === 0
              ? 'Aucune correction'
              : counted(entries.length, 'correction acceptée', 'corrections acceptées')
          }
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

/** One gesture is one entry: what was done at once is taken back at once, or cell by cell once it is opened. */
function Entries({ entries, busy, pane, now }: EntriesProps) {
  const [all, setAll] = useState(false);
  const profile = useProfile();
  const gestures = groupBy(entries, ({ at }) => at);
  const shown = all ? gestures : gestures.slice(0, FIRST);
  const changeOf = (entry: JournalEntry): Change => {
    const { id, at, rule, column, sheet, address, before, after, state } = entry;
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
  };
  return (
    <>
      <h2 className="hidden">Liste des corrections</h2>
      {shown.map((gesture) =>
        gesture.length === 1 ? (
          <ChangeList key={gesture[0].id} changes={[changeOf(gesture[0])]} />
        ) : (
          <Gesture key={gesture[0].id} gesture={gesture} changeOf={changeOf} busy={busy} pane={pane} now={now} />
        ),
      )}
      <MoreButton
        count={gestures.length - shown.length}
        one="l’autre correction"
        several="autres corrections"
        onClick={() => {
          setAll(true);
        }}
      />
    </>
  );
}

interface GestureProps extends Omit<EntriesProps, 'entries'> {
  readonly gesture: readonly [JournalEntry, ...JournalEntry[]];
  readonly changeOf: (entry: JournalEntry) => Change;
}

function Gesture({ gesture, changeOf, busy, pane, now }: GestureProps) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const cells = all ? gesture : gesture.slice(0, FIRST);
  const standing = gesture.filter(({ state }) => state === 'done').map(({ id }) => id);
  const columns = [...new Set(gesture.map(({ column }) => column).filter((column) => column !== ''))];
  const named = columns.length > NAMED ? counted(columns.length, 'colonne', 'colonnes') : enumerate(columns);
  const title = counted(gesture.length, 'cellule corrigée', 'cellules corrigées');
  return (
    <div>
      <ChangeList
        changes={[
          {
            key: 'all',
            title,
            line: `${named === '' ? '' : `${named} · `}${momentText(new Date(gesture[0].at), now)}`,
            values: null,
            ...(standing.length > 1 && {
              action: {
                label: `Annuler les ${frenchNumber(standing.length)}`,
                purpose: `Annuler les ${frenchNumber(standing.length)} corrections`,
                onClick: () => {
                  if (!busy) pane.takeBack(standing);
                },
              },
            }),
          },
        ]}
      />
      <LinkButton
        label={open ? 'Masquer les cellules' : 'Voir les cellules'}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && <ChangeList changes={cells.map(changeOf)} />}
      {open && (
        <MoreButton
          count={gesture.length - cells.length}
          one="l’autre cellule"
          several="autres cellules"
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </div>
  );
}
